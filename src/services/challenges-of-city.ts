import { checkRequest, type Connection, connectionWithin, type ListRequest, nodesOf } from '../lists';
import { isEditorial } from '../entities/editorial';
import type { LinkRow, NodeRow, Snapshot } from '../snapshot';
import { linkedConnection, type LinkedConnection } from './linked-nodes';
import type { Scope } from './scope';

/**
 * One page of a city's challenges, each once: those a source says it faces, then those that a case there names as a
 * challenge. What a case of a whole cluster addresses is not laid at the door of each of its cities. The link of an edge tells
 * which it is: it starts at the city or at the case.
 */
export function challengesOfCity(scope: Scope, city: NodeRow, request: ListRequest): LinkedConnection {
  const { data } = scope;
  const faced = data.linksFrom(city.identity, 'FACES');
  const cases = data.linksTo(city.identity, 'TAKES_PLACE_IN').map(({ fromIdentity }) => fromIdentity);
  const addressed = unique(cases)
    .filter((each) => !isOfCluster(data, each))
    .flatMap((each) => data.linksFrom(each, 'ADDRESSES'))
    .filter((link) => namesChallenge(data, link));
  const first = new Map<number, LinkRow>();
  for (const link of [...faced, ...addressed]) {
    if (!first.has(link.toIdentity)) first.set(link.toIdentity, link);
  }
  // Sorted by the far node, so that a new case moves no cursor.
  const items = [...first.values()].sort((a, b) => (a.toId < b.toId ? -1 : 1));
  return linkedConnection(scope, 'challenge', items, request, 'toIdentity', (link) => [link.toId]);
}

/** The other way round: one page of the cities that have a challenge. */
export function citiesOfChallenge(scope: Scope, challenge: NodeRow, request: ListRequest): Connection<NodeRow | null> {
  const { data } = scope;
  const definition = nodesOf('city');
  const checked = checkRequest(scope, definition, request);
  const byCity = new Map<number, LinkRow>(
    data.linksTo(challenge.identity, 'FACES').map((link) => [link.fromIdentity, link]),
  );
  const named = data.linksTo(challenge.identity, 'ADDRESSES').filter((link) => namesChallenge(data, link));
  for (const link of named) {
    if (isOfCluster(data, link.fromIdentity)) continue;
    for (const place of data.linksFrom(link.fromIdentity, 'TAKES_PLACE_IN')) {
      const isNew = data.kindOf(place.toIdentity) === 'city' && !byCity.has(place.toIdentity);
      if (isNew) byCity.set(place.toIdentity, link);
    }
  }
  const items = [...byCity]
    .flatMap(([identity, link]): CityLink[] => {
      const city = data.nodeAt(identity);
      return city === null ? [] : [{ city, link }];
    })
    .sort((a, b) => (a.city.id < b.city.id ? -1 : 1));
  return connectionWithin(
    scope,
    { definition, items, placeOf: ({ city }) => city.at, keyOf: ({ city }) => [city.id] },
    request,
    checked,
    {
      rowOf: ({ city }) => city,
      linkOf: ({ link }) => link,
    },
  );
}

/** A city, and the link by which it has a challenge. */
interface CityLink {
  readonly city: NodeRow;
  readonly link: LinkRow;
}

/** Whether a case takes place in a cluster of cities. */
function isOfCluster(data: Snapshot, caseIdentity: number): boolean {
  return data
    .linksFrom(caseIdentity, 'TAKES_PLACE_IN')
    .some(({ toIdentity }) => data.nodeAt(toIdentity)?.regionKind === 'CLUSTER');
}

/** Whether a statement of kind CHALLENGE stands behind a link: an action or a measure alone does not say that there is a problem. */
function namesChallenge(data: Snapshot, link: LinkRow): boolean {
  return data.statementsBehind(link).some((each) => each.kind === 'CHALLENGE' && !isEditorial(each));
}

function unique(identities: readonly number[]): number[] {
  return [...new Set(identities)];
}
