import type { LinkType } from '../entities/vocabulary';
import { type Connection, connectionOf, type CursorKey, type PageArguments, pageOf } from '../lists';
import type { LinkRow, NodeRow } from '../snapshot';
import { refuseEmpty } from '../inputs/refuse-empty';
import type { Scope } from './scope';

/** One page of a node's links in both directions, those that start at it first. */
export function linksOfNode(
  { data }: Scope,
  node: NodeRow,
  { types, editorial }: { readonly types: readonly LinkType[] | null; readonly editorial: boolean },
  page: PageArguments,
): Connection<LinkRow> {
  refuseEmpty({ type: types });
  const { identity } = node;
  const isWanted = ({ type }: LinkRow): boolean => !types || types.includes(type);
  const linksAt = (relation: 'linksFrom' | 'linksTo'): LinkRow[] =>
    data.related(relation, identity).filter(({ at }) => editorial || !data.editorial.links.has(at));
  // A link to itself stands in both lists.
  const own = linksAt('linksFrom').filter(isWanted);
  const others = linksAt('linksTo').filter((link) => isWanted(link) && link.fromIdentity !== identity);
  others.sort((a, b) => compare(a.type, b.type) || a.position - b.position || compare(a.id, b.id));
  const keyOf = (link: LinkRow): CursorKey => [
    link.fromIdentity === identity ? 0 : 1,
    link.type,
    link.position,
    link.id,
  ];
  return connectionOf(pageOf([...own, ...others], keyOf, page));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
