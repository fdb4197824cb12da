import type { GraphLink, GraphNode } from './graph-data.types';

/** Kinds of which a part stands for the whole, and the kinds that the whole can have: who fights road congestion fights traffic problems. */
const TREES: Readonly<Record<string, readonly string[]>> = {
  challenge: ['challenge'],
  solution: ['solution'],
  technology: ['technology'],
  domain: ['domain'],
  region: ['city'],
};

/** What each node is part of, by number, in a tree where a part stands for the whole. */
export function findParents(
  nodes: readonly GraphNode[],
  links: readonly GraphLink[],
  from: Int32Array,
  to: Int32Array,
): Map<number, number[]> {
  const parents = new Map<number, number[]>();
  links.forEach(({ type }, link) => {
    const [part, whole] = [from[link]!, to[link]!];
    if (type !== 'PART_OF' || part === whole || !TREES[nodes[part]!.kind]?.includes(nodes[whole]!.kind)) return;
    const known = parents.get(part);
    if (!known) parents.set(part, [whole]);
    else if (!known.includes(whole)) known.push(whole);
  });
  for (const wholes of parents.values()) wholes.sort((a, b) => a - b);
  return parents;
}
