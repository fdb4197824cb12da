import type { KnowledgeNode } from '../entities/knowledge-node';
import type { Link } from '../entities/link';
import { Connection } from './connection';
import { LinkedEdge } from './linked-nodes';
import { pageOf, type PageArguments } from './page';
import type { Scope } from './scope';

/**
 * One page of a city's challenges: those a source says it faces, then those that its cases address, each once. The link of
 * an edge tells which: it starts at the city or at the case.
 */
export async function challengesOfCity(
  scope: Scope,
  cityId: string,
  page: PageArguments,
): Promise<Connection<KnowledgeNode | null>> {
  const { links } = scope.loaders;
  const [faced, places] = await Promise.all([
    links.load({ nodeId: cityId, end: 'fromId', type: 'FACES' }),
    links.load({ nodeId: cityId, end: 'toId', type: 'TAKES_PLACE_IN' }),
  ]);
  const cases = places.map((place) => place.fromId).sort();
  const addressed = await Promise.all(cases.map((nodeId) => links.load({ nodeId, end: 'fromId', type: 'ADDRESSES' })));
  const all = [...faced, ...addressed.flat()];
  const found = pageOf(firstOfEachChallenge(all), (link) => [link.toId], page);
  const edges = found.edges.map(({ cursor, node: link }) => new LinkedEdge(scope, cursor, link, link.toId));
  return new Connection(found, edges);
}

/** Sorted by challenge, so that a new case moves no cursor. */
function firstOfEachChallenge(links: readonly Link[]): Link[] {
  const first = new Map<string, Link>();
  for (const link of links) if (!first.has(link.toId)) first.set(link.toId, link);
  return [...first.values()].sort((a, b) => (a.toId < b.toId ? -1 : 1));
}
