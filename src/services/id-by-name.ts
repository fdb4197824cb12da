import type { NodeKind } from '../entities/vocabulary';
import { isNodeKind, prefixOf } from '../inputs/global-id';
import { foldName } from '../names';
import type { Snapshot } from '../snapshot';

/**
 * The id of the one node of a kind that is called so, in any language and spelling, or by an alias; null where there is none, or more than one.
 */
export function idByName(data: Snapshot, id: string): string | null {
  const kind = prefixOf(id);
  if (!isNodeKind(kind)) return null;
  const name = id.slice(kind.length + 1).replace(/\/+$/, '');
  const slug = `${kind}:${name.toLowerCase()}`;
  if (data.node(slug) !== null) return slug;
  const found = namesOf(data, kind).get(foldName(name.replaceAll('-', ' ')));
  return found?.length === 1 ? (found[0] ?? null) : null;
}

/** By kind: which nodes a folded name stands for. A name that is the node's own goes before an alias of another. */
const KEPT = new WeakMap<Snapshot, Map<NodeKind, ReadonlyMap<string, readonly string[]>>>();

function namesOf(data: Snapshot, kind: NodeKind): ReadonlyMap<string, readonly string[]> {
  const kinds = KEPT.get(data) ?? new Map<NodeKind, ReadonlyMap<string, readonly string[]>>();
  KEPT.set(data, kinds);
  const known = kinds.get(kind);
  if (known !== undefined) return known;
  const [own, aliases] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const add = (names: Map<string, string[]>, name: string, id: string): void => {
    const key = foldName(name);
    const ids = names.get(key) ?? [];
    if (!ids.includes(id)) names.set(key, [...ids, id]);
  };
  for (const node of data.nodesOfKind(kind)) {
    for (const name of [node.nameEn, node.nameZh]) add(own, name, node.id);
    for (const { name } of data.aliasesOf(node)) add(aliases, name, node.id);
  }
  const all = new Map([...aliases, ...own]);
  kinds.set(kind, all);
  return all;
}
