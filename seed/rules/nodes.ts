import type { NodeEntry } from '../forms';
import { idOf } from '../forms';
import { problemAt, type Problem } from '../problem';
import type { CaseForm } from '../records/case-form';
import { formerIds } from '../renames';
import { resolveReference } from '../seed-index';
import { statementsOf } from '../statements';

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

/** An id in somebody else's register stands for one node of ours. */
export function sharedIds(nodes: readonly NodeEntry[]): Problem[] {
  const owners = new Map<string, NodeEntry>();
  return nodes.flatMap((node) => {
    if (!Array.isArray(node.form.ids)) return [];
    return node.form.ids.flatMap((id, index) => {
      if (typeof id?.scheme !== 'string' || typeof id.value !== 'string') return [];
      const key = `${id.scheme.toLowerCase()}:${id.value}`;
      const owner = owners.get(key);
      if (!owner) owners.set(key, node);
      if (!owner || owner === node) return [];
      const { file, line } = owner.locate(['slug']);
      const message = `${idOf(owner)} in ${file}:${line} has the same id ${key}. One id stands for one node.`;
      return [problemAt(node.locate(['ids', index, 'value']), 'duplicate-id', message)];
    });
  });
}

/** An id that a node had before is no id of another node, and leads to one node only. */
export function repeatedFormerSlugs(nodes: readonly NodeEntry[]): Problem[] {
  const owners = new Map(nodes.map((node) => [idOf(node), node]));
  return nodes.flatMap((node) =>
    formerIds(node).flatMap((id, index) => {
      const owner = owners.get(id);
      if (!owner) {
        owners.set(id, node);
        return [];
      }
      const { file, line } = owner.locate(['slug']);
      const message = `${id} stands in ${file}:${line}, so that it cannot lead here. Remove that node, or this entry.`;
      return [problemAt(node.locate(['formerSlugs', index]), 'duplicate-slug', message)];
    }),
  );
}

/** Where a case took place. What an organisation did by itself needs no city. */
export function placeOfCase(node: NodeEntry): Problem[] {
  if (node.kind !== 'case') return [];
  const { city, cities, places, organisations } = node.form as CaseForm;
  if (city !== undefined && cities !== undefined) {
    const message = 'a case has one `city` or several `cities`, not both.';
    return [problemAt(node.locate(['cities'], 'key'), 'misplaced-key', message)];
  }
  const placed = [city, cities, places, organisations].some((value) => value !== undefined);
  if (placed || statementsOf(node).some(({ form }) => form.organisations !== undefined)) return [];
  const message = 'the case names no `city`, no `cities` and no `places`, so that no map shows it.';
  return [problemAt(node.locate(['slug']), 'city-missing', message)];
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
