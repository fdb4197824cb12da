import type { NodeEntry } from '../forms';
import { idOf } from '../forms';
import { problemAt, type Problem } from '../problem';
import { resolveReference } from '../seed-index';

/** Ids that stand twice in one node. */
export function repeatedIds({ form, locate }: NodeEntry): Problem[] {
  if (!Array.isArray(form.ids)) return [];
  const seen = new Set<string>();
  return form.ids.flatMap((id, index) => {
    const key = `${id?.scheme}:${id?.value}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [problemAt(locate(['ids', index, 'value']), 'repeated-entry', `the id ${key} stands twice in this node.`)];
  });
}

/** No node is part of itself, however many steps lie between; each circle is told once. */
export function partOfCycles(nodes: readonly NodeEntry[]): Problem[] {
  const byId = new Map(nodes.map((node) => [idOf(node), node]));
  const finished = new Set<string>();
  return nodes.flatMap((start) => {
    const trail: string[] = [];
    let node: NodeEntry | undefined = start;
    while (node && !finished.has(idOf(node)) && !trail.includes(idOf(node))) {
      trail.push(idOf(node));
      node = parentOf(node, byId);
    }
    const from = node ? trail.indexOf(idOf(node)) : -1;
    trail.forEach((id) => finished.add(id));
    if (!node || from < 0) return [];
    const circle = [...trail.slice(from), idOf(node)].join(' > ');
    return [problemAt(node.locate(['partOf']), 'part-of-cycle', `a node cannot be part of itself: ${circle}.`)];
  });
}

function parentOf(node: NodeEntry, byId: ReadonlyMap<string, NodeEntry>): NodeEntry | undefined {
  const { partOf } = node.form;
  const id = typeof partOf === 'string' ? resolveReference(partOf, 'own', node.kind) : null;
  return id === null ? undefined : byId.get(id);
}
