import type { KnowledgeGraph } from './build-graph';
import type { WalkRules } from './distances';
import type { Text } from './graph-data.types';
import { linkKind } from './link-kinds';
import { noPath, type NoPath } from './no-path';
import { linkText } from './reason-text';
import { simplePaths, type NodePath } from './simple-paths';

/** One step along a link, read in the direction of the path. */
export interface Hop {
  readonly link: string;
  /** Other links of the same two nodes. */
  readonly otherLinks: readonly string[];
  readonly from: string;
  readonly to: string;
  /** Whether the path follows the link from its `from` to its `to`. */
  readonly forward: boolean;
  readonly text: Text;
}

export interface PathResult {
  readonly paths: readonly (readonly Hop[])[];
  /** Whether the search was given up early: there may be more. */
  readonly gaveUp: boolean;
  /** Set where there is none. */
  readonly noPath: NoPath | null;
  /** A way with fewer hops that leads through hubs, or a source that both quote, where hubs were kept out. */
  readonly throughHubs: readonly Hop[] | null;
}

export interface PathRequest {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly first: number;
  readonly throughHubs: boolean;
}

/**
 * How two nodes are connected: the shortest simple paths, then the next shortest, along links in either direction. Hubs are not passed
 * through unless asked: see hubs.ts. A link that only tells where a figure comes from is as long as three others, so that who works with whom
 * goes before who quotes whom.
 */
export function paths(graph: KnowledgeGraph, request: PathRequest): PathResult {
  const { maxHops, first } = request;
  const from = graph.indexOf.get(request.from)!;
  const to = graph.indexOf.get(request.to)!;
  const rules: WalkRules = { throughHubs: request.throughHubs, ends: [from, to] };
  const found = simplePaths(graph, { from, to, maxHops, first, rules });
  const fewest = Math.min(Infinity, ...found.paths.map((path) => path.length - 1));
  const shorter = rules.throughHubs ? null : hubPath(graph, from, to, Math.min(maxHops, fewest - 1));
  const isFound = found.paths.length > 0 || found.gaveUp;
  return {
    paths: found.paths.map((path) => hopsOf(graph, path)),
    gaveUp: found.gaveUp,
    noPath: isFound ? null : noPath(graph, { from, to, maxHops, rules, hubPath: shorter }),
    throughHubs: shorter && hopsOf(graph, shorter),
  };
}

/** The shortest way with hubs, no longer than so many hops. */
function hubPath(graph: KnowledgeGraph, from: number, to: number, maxHops: number): NodePath | null {
  const rules: WalkRules = { throughHubs: true, ends: [] };
  return simplePaths(graph, { from, to, maxHops, first: 1, rules }).paths[0] ?? null;
}

function hopsOf(graph: KnowledgeGraph, path: NodePath): Hop[] {
  return path.slice(1).map((far, index) => {
    const near = path[index]!;
    const [link, ...others] = linksBetween(graph, near, far);
    return {
      link: graph.links[link!]!.id,
      otherLinks: others.map((each) => graph.links[each]!.id),
      from: graph.nodes[near]!.id,
      to: graph.nodes[far]!.id,
      forward: graph.from[link!] === near,
      text: linkText(graph, link!, near),
    };
  });
}

/** The one that says most first: by the weight of its type, then one with statements, then by id. */
function linksBetween(graph: KnowledgeGraph, near: number, far: number): number[] {
  const found: number[] = [];
  for (let entry = graph.start[near]!; entry < graph.start[near + 1]!; entry += 1) {
    const link = graph.linkAt[entry]!;
    if (graph.neighbour[entry] === far) found.push(link);
  }
  const weight = (link: number): number => (graph.provenance[link] ? -1 : 0) + linkKind(graph.links[link]!.type).weight;
  const backed = (link: number): number => (graph.links[link]!.statements > 0 ? 1 : 0);
  return found.sort((a, b) => weight(b) - weight(a) || backed(b) - backed(a) || a - b);
}
