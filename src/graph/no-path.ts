import type { KnowledgeGraph } from './build-graph';
import { canBeQuoted, hopsFrom, mayFollow, mayPass, type WalkRules } from './distances';
import type { Text } from './graph-data.types';
import { linksBetween } from './links-between';
import type { NodePath } from './simple-paths';
import { listOf, nameInText } from './texts';

/** Why there is no path, and where the two come closest. */
export interface NoPath {
  readonly code: 'TOO_FAR' | 'ONLY_THROUGH_HUBS' | 'NOT_CONNECTED';
  readonly text: Text;
  /** The last node that is reached from the first end, and the one reached from the second end that it is closest to. */
  readonly nearestMiss: { readonly reached: string; readonly wanted: string; readonly hops: number | null } | null;
}

export interface NoPathFacts {
  readonly from: number;
  readonly to: number;
  readonly maxHops: number;
  readonly rules: WalkRules;
  /** The shortest way through hubs, within the same number of hops. */
  readonly hubPath: NodePath | null;
}

/** Says plainly that there is no path within so many hops, and what the next best thing is. */
export function noPath(graph: KnowledgeGraph, facts: NoPathFacts): NoPath {
  const { from, to, maxHops, rules } = facts;
  const hops = hopsFrom(graph, to, LONGEST, rules);
  const distance = hops[from]!;
  if (distance !== -1) return tooFar(graph, facts, hops, distance);
  const base = noPathWithin(graph, from, to, maxHops);
  if (facts.hubPath) return onlyThroughHubs(graph, facts.hubPath, rules, base);
  const withHubs = rules.throughHubs ? hops : hopsFrom(graph, to, LONGEST, { ...rules, throughHubs: true });
  if (withHubs[from] !== -1) return tooFarThroughHubs(graph, facts, withHubs, base);
  const text: Text = {
    en: `${base.en}; nothing connects them at all.`,
    zh: `${base.zh}；两者之间没有任何联系。`,
  };
  return { code: 'NOT_CONNECTED', text, nearestMiss: null };
}

/** Far beyond the longest shortest path of any graph of this kind. */
const LONGEST = 1_000;

/** Goes as far as allowed along a shortest way; where that ends, the second end is still some hops off. */
function tooFar(graph: KnowledgeGraph, facts: NoPathFacts, hops: Int16Array, distance: number): NoPath {
  const { from, to, maxHops, rules } = facts;
  const { reached, name } = goCloser(graph, from, maxHops, hops, rules);
  const left = distance - maxHops;
  const base = noPathWithin(graph, from, to, maxHops);
  const { hubPath } = facts;
  const hubs = hubPath ? hubPath.length - 1 : 0;
  const names = hubPath ? namesOf(graph, barredOf(graph, hubPath, rules)) : { en: '', zh: '' };
  const text: Text = {
    en: `${base.en}; the shortest has ${distance}${hubs > 0 ? `, and one through ${names.en} ${hubs}` : ''}. The nearest miss is ${name.en}, ${left} short of the end.`,
    zh: `${base.zh}；最短的路径有${distance}跳${hubs > 0 ? `，经过枢纽节点${names.zh}的有${hubs}跳` : ''}。走得最近的是${name.zh}，离终点还差${left}跳。`,
  };
  const nearestMiss = { reached, wanted: graph.nodes[to]!.id, hops: left };
  return { code: 'TOO_FAR', text, nearestMiss };
}

function closer(graph: KnowledgeGraph, node: number, hops: Int16Array, rules: WalkRules): number {
  for (let entry = graph.start[node]!; entry < graph.start[node + 1]!; entry += 1) {
    const far = graph.neighbour[entry]!;
    if (hops[far] !== hops[node]! - 1 || !mayFollow(graph, graph.linkAt[entry]!, rules)) continue;
    if (mayPass(graph, far, rules)) return far;
  }
  return node;
}

/** Without hubs there is none, and the shortest with them is longer than asked for. */
function tooFarThroughHubs(graph: KnowledgeGraph, facts: NoPathFacts, hops: Int16Array, base: Text): NoPath {
  const { from, to, maxHops, rules } = facts;
  const { reached, name } = goCloser(graph, from, maxHops, hops, { ...rules, throughHubs: true });
  const [distance, left] = [hops[from]!, hops[from]! - maxHops];
  const text: Text = {
    en: `${base.en}, and none of any length that keeps clear of hubs; through hubs the shortest has ${distance}. The nearest miss is ${name.en}, ${left} short of the end.`,
    zh: `${base.zh}；不经过枢纽节点时没有任何路径，经过枢纽节点的最短路径有${distance}跳。走得最近的是${name.zh}，离终点还差${left}跳。`,
  };
  const nearestMiss = { reached, wanted: graph.nodes[to]!.id, hops: left };
  return { code: 'ONLY_THROUGH_HUBS', text, nearestMiss };
}

/** As far as so many hops lead along a shortest way. */
function goCloser(
  graph: KnowledgeGraph,
  from: number,
  maxHops: number,
  hops: Int16Array,
  rules: WalkRules,
): { readonly reached: string; readonly name: Text } {
  let reached = from;
  for (let hop = 0; hop < maxHops; hop += 1) reached = closer(graph, reached, hops, rules);
  return { reached: graph.nodes[reached]!.id, name: nameInText(graph.nodes[reached]!) };
}

/** The nodes on either side of the hubs that bar the way. */
function onlyThroughHubs(graph: KnowledgeGraph, path: NodePath, rules: WalkRules, base: Text): NoPath {
  const barred = barredOf(graph, path, rules);
  const blocked = barred[0]!;
  const place = path.indexOf(blocked);
  const last = path.indexOf(barred.at(-1)!);
  const reached = graph.nodes[path[place - 1]!]!;
  const wanted = graph.nodes[path[last + 1]!]!;
  const names = { reached: nameInText(reached), wanted: nameInText(wanted), hubs: namesOf(graph, barred) };
  const text: Text = {
    en: `${base.en} that keeps clear of hubs; through hubs there is one of ${path.length - 1}. They come closest at ${names.reached.en} and ${names.wanted.en}, which meet only by way of ${names.hubs.en}.`,
    zh: `${base.zh}（不经过枢纽节点）；经过枢纽节点则有一条${path.length - 1}跳的路径。两边最接近之处是${names.reached.zh}与${names.wanted.zh}，它们只通过${names.hubs.zh}相接。`,
  };
  return {
    code: 'ONLY_THROUGH_HUBS',
    text,
    nearestMiss: { reached: reached.id, wanted: wanted.id, hops: last - place + 2 },
  };
}

function namesOf(graph: KnowledgeGraph, nodes: readonly number[]): Text {
  return listOf(nodes.map((node) => nameInText(graph.nodes[node]!)));
}

/** The places of a path that are hubs, or that are only quoted for figures by what stands beside them. */
function barredOf(graph: KnowledgeGraph, path: NodePath, rules: WalkRules): number[] {
  return path.slice(1, -1).filter((node, index) => {
    if (!mayPass(graph, node, rules)) return true;
    const beside = [path[index]!, path[index + 2]!].filter((other) => {
      const links = linksBetween(graph, node, other);
      return !links.some((link) => mayFollow(graph, link, rules));
    });
    return beside.some((other) => canBeQuoted(graph, node) || !canBeQuoted(graph, other));
  });
}

function noPathWithin(graph: KnowledgeGraph, from: number, to: number, maxHops: number): Text {
  const [a, b] = [nameInText(graph.nodes[from]!), nameInText(graph.nodes[to]!)];
  const hops = maxHops === 1 ? 'hop' : 'hops';
  return {
    en: `There is no path from ${a.en} to ${b.en} within ${maxHops} ${hops}`,
    zh: `从${a.zh}到${b.zh}，${maxHops}跳之内没有路径`,
  };
}
