import type { KnowledgeNode } from '../entities/knowledge-node';
import type { Link } from '../entities/link';
import { Region } from '../entities/region';
import type { Connection } from './connection';
import { prefixOf } from './global-id';
import { linkedConnection, LinkedEdge } from './linked-nodes';
import type { ListRequest } from './list';
import { nodesOf } from './list-nodes';
import { checkWithin, connectionWithin } from './list-within';
import type { Scope } from './scope';

type Edges = Promise<Connection<KnowledgeNode | null>>;

/**
 * One page of a city's challenges, each once: those a source says it faces, then those that a case there names as a
 * challenge. What a case of a whole cluster addresses is not laid at the door of each of its cities. The link of an edge tells
 * which it is: it starts at the city or at the case.
 */
export async function challengesOfCity(scope: Scope, cityId: string, request: ListRequest): Edges {
  const table = nodesOf('challenge');
  await checkWithin(scope, table, request);
  const { links } = scope.loaders;
  const [faced, places] = await Promise.all([
    links.load({ nodeId: cityId, end: 'fromId', type: 'FACES' }),
    links.load({ nodeId: cityId, end: 'toId', type: 'TAKES_PLACE_IN' }),
  ]);
  const cases = await casesOfCities(
    scope,
    places.map((place) => place.fromId),
  );
  const addressed = await Promise.all(cases.map((nodeId) => links.load({ nodeId, end: 'fromId', type: 'ADDRESSES' })));
  const all = [...faced, ...(await namedAsChallenge(scope, addressed.flat()))];
  const first = new Map<string, Link>();
  for (const link of all) if (!first.has(link.toId)) first.set(link.toId, link);
  // Sorted by the far node, so that a new case moves no cursor.
  const items = [...first.values()].sort((a, b) => (a.toId < b.toId ? -1 : 1));
  const idOf = (link: Link): string => link.toId;
  return linkedConnection(scope, { table, items, idOf, keyOf: (link) => [link.toId] }, request);
}

/** The other way round: one page of the cities that have a challenge. */
export async function citiesOfChallenge(scope: Scope, challengeId: string, request: ListRequest): Edges {
  const table = nodesOf('city');
  await checkWithin(scope, table, request);
  const { links } = scope.loaders;
  const [faced, addressed] = await Promise.all([
    links.load({ nodeId: challengeId, end: 'toId', type: 'FACES' }),
    links.load({ nodeId: challengeId, end: 'toId', type: 'ADDRESSES' }),
  ]);
  const named = await namedAsChallenge(scope, addressed);
  const cases = await casesOfCities(
    scope,
    named.map((link) => link.fromId),
  );
  const places = await Promise.all(cases.map((nodeId) => placesOf(scope, nodeId, 'city')));
  const through = places
    .flat()
    .map((place): [string, Link | undefined] => [place.toId, named.find((link) => link.fromId === place.fromId)]);
  const byCity = new Map<string, Link>(faced.map((link) => [link.fromId, link]));
  for (const [cityId, link] of through) if (link && !byCity.has(cityId)) byCity.set(cityId, link);
  const items = [...byCity].sort(([a], [b]) => (a < b ? -1 : 1));
  const cityOf = ([cityId]: [string, Link]): string => cityId;
  return connectionWithin<[string, Link], KnowledgeNode | null>(
    scope,
    { table, items, idOf: cityOf, keyOf: (item) => [cityOf(item)] },
    request,
    (place, [cityId, link]) => new LinkedEdge(scope, place, link, cityId),
  );
}

/** Without those that take place in a cluster of cities. */
async function casesOfCities(scope: Scope, caseIds: readonly string[]): Promise<string[]> {
  const ids = [...new Set(caseIds)].sort();
  const places = await Promise.all(ids.map((id) => placesOf(scope, id, 'region')));
  const regions = await Promise.all(places.map((each) => scope.loaders.node.loadMany(each.map(({ toId }) => toId))));
  const isCluster = (node: unknown): boolean => node instanceof Region && node.regionKind === 'CLUSTER';
  return ids.filter((_, index) => !regions[index]?.some(isCluster));
}

/** The cities, or the regions, where a case takes place. */
async function placesOf(scope: Scope, caseId: string, kind: 'city' | 'region'): Promise<Link[]> {
  const places = await scope.loaders.links.load({ nodeId: caseId, end: 'fromId', type: 'TAKES_PLACE_IN' });
  return places.filter((place) => prefixOf(place.toId) === kind);
}

/** Links backed by a statement of kind CHALLENGE: an action or a measure alone does not say that there is a problem. */
async function namedAsChallenge(scope: Scope, links: readonly Link[]): Promise<Link[]> {
  const behind = await Promise.all(links.map((link) => scope.loaders.statementsBehind.load(link.id)));
  return links.filter((_, index) => behind[index]?.some((statement) => statement.kind === 'CHALLENGE'));
}
