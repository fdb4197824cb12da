import {
  type Connection,
  connectionOf,
  type CursorKey,
  type ListDefinition,
  type ListRequest,
  listRows,
  nodesOf,
  type PageArguments,
  pageOf,
  PUBLISHED_RANKING_FIELDS,
  compareKeys,
} from '../lists';
import type { CitationRow, NodeRow, ObservationRow } from '../snapshot';
import type { Scope } from './scope';

/** A ranking that somebody has published: the ranks are the observations of one indicator. */
export class PublishedRanking {
  readonly id: string;
  readonly slug: string;

  constructor(readonly indicator: NodeRow) {
    this.slug = indicator.slug;
    this.id = `ranking:${indicator.slug}`;
  }
}

/** One place in it. */
export class PublishedRankingEntry {
  constructor(
    private readonly scope: Scope,
    readonly ranking: PublishedRanking,
    readonly observation: ObservationRow,
    readonly rank: number,
  ) {}

  get place(): NodeRow | null {
    return this.scope.data.nodeAt(this.observation.cityIdentity);
  }

  get citation(): CitationRow | null {
    return this.scope.data.citationAt(this.observation.citationIdentity);
  }
}

export function findPublishedRanking({ data }: Pick<Scope, 'data'>, slug: string): PublishedRanking | null {
  return asRanking(data.node(`indicator:${slug}`));
}

export function listPublishedRankings(scope: Scope, request: ListRequest): Connection<PublishedRanking> {
  const view = scope.data.view('node');
  return listRows(scope, PUBLISHED_RANKINGS, request, (place) => new PublishedRanking(view.at(place)));
}

/** The indicators whose values are ranks. */
export const PUBLISHED_RANKINGS: ListDefinition = {
  ...nodesOf('indicator'),
  name: 'published rankings',
  only: (data) => {
    const view = data.view('node');
    return (place) => view.at(place).valueType === 'RANK';
  },
  fields: PUBLISHED_RANKING_FIELDS,
};

/** The ranks, best first, those of one rank by place. */
export function entriesOf(
  scope: Scope,
  ranking: PublishedRanking,
  page: PageArguments,
): Connection<PublishedRankingEntry> {
  const observations = scope.data.observationsOfIndicator(ranking.indicator);
  const ranks = observations.flatMap((each) => asRank(scope, ranking, each) ?? []);
  ranks.sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
  return connectionOf(pageOf(ranks, keyOf, page));
}

/** A city's place in every published ranking that has it, by ranking and period. */
export function ranksOfCity(scope: Scope, city: NodeRow): PublishedRankingEntry[] {
  return scope.data.observationsOfPlace(city).flatMap((each) => {
    const ranking = asRanking(scope.data.nodeAt(each.indicatorIdentity));
    return (ranking && asRank(scope, ranking, each)) ?? [];
  });
}

function asRanking(node: NodeRow | null): PublishedRanking | null {
  return node?.valueType === 'RANK' ? new PublishedRanking(node) : null;
}

function asRank(scope: Scope, ranking: PublishedRanking, observation: ObservationRow): PublishedRankingEntry | null {
  return observation.value === null ? null : new PublishedRankingEntry(scope, ranking, observation, observation.value);
}

function keyOf({ rank, observation }: PublishedRankingEntry): CursorKey {
  return [rank, observation.cityId, observation.id];
}
