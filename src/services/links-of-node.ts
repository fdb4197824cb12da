import type { Link } from '../entities/link';
import { LINK_TYPES, type LinkType } from '../entities/vocabulary';
import { connectionOf, type Connection } from './connection';
import { compareKeys, pageOf, type PageArguments } from './page';
import { refuseEmpty } from './refuse-empty';
import type { Scope } from './scope';

/** One page of a node's links in both directions, those that start at it first. */
export async function linksOfNode(
  scope: Scope,
  nodeId: string,
  types: readonly LinkType[] | null | undefined,
  page: PageArguments,
): Promise<Connection<Link>> {
  refuseEmpty({ type: types });
  const keys = (types ?? LINK_TYPES).flatMap((type) => [
    { nodeId, end: 'fromId' as const, type },
    { nodeId, end: 'toId' as const, type },
  ]);
  const links = (await Promise.all(keys.map((key) => scope.loaders.links.load(key)))).flat();
  const keyOf = (link: Link): [number, string, number, string] => [
    link.fromId === nodeId ? 0 : 1,
    link.type,
    link.position,
    link.id,
  ];
  const unique = [...new Map(links.map((link) => [link.id, link])).values()];
  unique.sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
  return connectionOf(pageOf(unique, keyOf, page));
}
