import type { KnowledgeGraph } from './build-graph';
import type { WalkRules } from './distances';
import { diversePaths } from './diverse-paths';
import type { Text } from './graph-data.types';
import { likeness, ownWeightOf, reasonsOf, type Reason } from './likeness';
import { linksBetween } from './links-between';
import { noPath, type NoPath } from './no-path';
import { pathStrength } from './path-strength';
import { linkText } from './reason-text';
import { simplePaths, type FoundPaths, type NodePath, type PathSearch } from './simple-paths';
import { weakestLink, type Weakest } from './support';

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

export interface Path {
  readonly hops: readonly Hop[];
  /** How much it says that the two are connected in this way, 0 to 1; see path-strength.ts. */
  readonly strength: number;
  /** The link that can be relied on least. */
  readonly weakest: Weakest | null;
  /** Paths of the same length that are nearly this one and were left out for it. */
  readonly variants: number;
}

export interface PathResult {
  /** What two of one kind have in common, the weightiest first. */
  readonly shared: readonly Reason[];
  readonly paths: readonly Path[];
  /** Whether the search was given up early: there may be more. */
  readonly gaveUp: boolean;
  /** Set where there is none. */
  readonly noPath: NoPath | null;
  /** A way with fewer hops that leads through hubs, or a source that both quote, where hubs were kept out. */
  readonly throughHubs: Path | null;
}

export interface PathRequest {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly first: number;
  readonly throughHubs: boolean;
}

/**
 * How two nodes are connected: what they share, where they are of one kind; then the shortest simple paths and the next shortest, along links
 * in either direction, of those of one length the strongest first, and none that is nearly another. Hubs are not passed through unless asked, or
 * unless they are busy topics and there is no other way; nor are
 * links that only tell where a figure comes from: see hubs.ts and distances.ts.
 */
export function paths(graph: KnowledgeGraph, request: PathRequest): PathResult {
  const { maxHops, first } = request;
  const from = graph.indexOf.get(request.from)!;
  const to = graph.indexOf.get(request.to)!;
  const rules: WalkRules = { throughHubs: request.throughHubs, ends: [from, to] };
  const found = knownPaths(graph, { from, to, maxHops, first: first * POOL, rules });
  const fewest = Math.min(Infinity, ...found.paths.map((path) => path.length - 1));
  const shorter = rules.throughHubs ? null : hubPath(graph, from, to, Math.min(maxHops, fewest - 1));
  const isFound = found.paths.length > 0 || found.gaveUp;
  const chosen = diversePaths(graph, found.paths, first);
  return {
    shared: graph.nodes[from]!.kind === graph.nodes[to]!.kind ? sharedBy(graph, from, to) : [],
    paths: chosen.map(({ path, variants }) => told(graph, path, variants)),
    gaveUp: found.gaveUp && chosen.length < first,
    noPath: isFound ? null : noPath(graph, { from, to, maxHops, rules, hubPath: shorter }),
    throughHubs: shorter && told(graph, shorter, 0),
  };
}

/**
 * Paths that keep clear of hubs; only where there are none, those through topics that many things are linked to, whose strength says how
 * little that tells: Seoul's night buses and Ningbo's hospital both use big data.
 */
function knownPaths(graph: KnowledgeGraph, search: PathSearch): FoundPaths {
  const found = simplePaths(graph, search);
  if (found.paths.length > 0 || found.gaveUp || search.rules.throughHubs) return found;
  return simplePaths(graph, { ...search, rules: { ...search.rules, throughBusyTopics: true } });
}

/** Paths looked at for each that is asked for: near copies of one often come in dozens. */
const POOL = 20;

/** What two nodes are linked to both: the beginning of every answer to how they are connected. */
function sharedBy(graph: KnowledgeGraph, from: number, to: number): Reason[] {
  const like = likeness(graph, from, to, ownWeightOf(graph, from, graph.nodes[to]!.kind));
  return like === null ? [] : reasonsOf(graph, from, to, like);
}

/** The shortest way with hubs, no longer than so many hops; of several the strongest: that two cities are rated tells more than their country. */
function hubPath(graph: KnowledgeGraph, from: number, to: number, maxHops: number): NodePath | null {
  const rules: WalkRules = { throughHubs: true, ends: [] };
  const found = simplePaths(graph, { from, to, maxHops, first: POOL, rules });
  return diversePaths(graph, found.paths, 1)[0]?.path ?? null;
}

function told(graph: KnowledgeGraph, path: NodePath, variants: number): Path {
  const links = path.slice(1).map((far, index) => linksBetween(graph, path[index]!, far));
  return {
    hops: links.map(([link, ...others], index) => ({
      link: graph.links[link!]!.id,
      otherLinks: others.map((each) => graph.links[each]!.id),
      from: graph.nodes[path[index]!]!.id,
      to: graph.nodes[path[index + 1]!]!.id,
      forward: graph.from[link!] === path[index],
      text: linkText(graph, link!, path[index]!),
    })),
    strength: pathStrength(graph, path),
    weakest: weakestLink(
      graph,
      links.map(([link]) => link!),
    ),
    variants,
  };
}
