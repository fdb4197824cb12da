import type { KnowledgeNode } from '../entities/knowledge-node';
import type { Link } from '../entities/link';
import { Region } from '../entities/region';
import { Connection } from './connection';
import { prefixOf } from './global-id';
import { LinkedEdge } from './linked-nodes';
import { pageOf, type PageArguments } from './page';
import type { Scope } from './scope';

type Edges = Promise<Connection<KnowledgeNode | null>>;

/**
 * One page of a city's challenges, each once: those a source says it faces, then those that a case there names as a
 * challenge. What a case of a whole cluster addresses is not laid at the door of each of its cities. The link of an edge tells
 * which it is: it starts at the city or at the case.
 */
export async function challengesOfCity(scope: Scope, cityId: string, page: PageArguments): Edges {
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
  return connection(scope, all, 'toId', page);
}

/** The other way round: one page of the cities that have a challenge. */
export async function citiesOfChallenge(scope: Scope, challengeId: string, page: PageArguments): Edges {
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
  const rows = [...byCity].sort(([a], [b]) => (a < b ? -1 : 1));
  const found = pageOf(rows, ([cityId]) => [cityId], page);
  const edges = found.edges.map(({ cursor, node: [cityId, link] }) => new LinkedEdge(scope, cursor, link, cityId));
  return new Connection(found, edges);
}

function connection(
  scope: Scope,
  links: readonly Link[],
  end: 'toId',
  page: PageArguments,
): Connection<KnowledgeNode | null> {
  const first = new Map<string, Link>();
  for (const link of links) if (!first.has(link[end])) first.set(link[end], link);
  // Sorted by the far node, so that a new case moves no cursor.
  const rows = [...first.values()].sort((a, b) => (a[end] < b[end] ? -1 : 1));
  const found = pageOf(rows, (link) => [link[end]], page);
  const edges = found.edges.map(({ cursor, node: link }) => new LinkedEdge(scope, cursor, link, link[end]));
  return new Connection(found, edges);
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
