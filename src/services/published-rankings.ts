import type { Citation } from '../entities/citation';
import { Indicator } from '../entities/indicator';
import type { KnowledgeNode } from '../entities/knowledge-node';
import type { Observation } from '../entities/observation';
import { type Connection, connectionOf, loadedConnection } from './connection';
import type { CursorKey } from './cursor';
import { facetsOf } from './facet/facets';
import { number, text } from './filter/fields';
import { related } from './filter/links';
import { listIds, type ListedTable, type ListRequest } from './list';
import { nodesOf } from './list-nodes';
import { compareKeys, pageOf, type PageArguments } from './page';
import type { Scope } from './scope';

/** A ranking that somebody has published: the ranks are the observations of one indicator. */
export class PublishedRanking {
  readonly id: string;
  readonly slug: string;

  constructor(readonly indicator: Indicator) {
    this.slug = indicator.slug;
    this.id = `ranking:${indicator.slug}`;
  }
}

/** One rank. Each getter is a loader call that is made only when selected. */
export class PublishedRank {
  constructor(
    private readonly scope: Scope,
    readonly ranking: PublishedRanking,
    readonly observation: Observation,
    readonly rank: number,
  ) {}

  get city(): Promise<KnowledgeNode | null> {
    return this.scope.loaders.node.load(this.observation.cityId);
  }

  get citation(): Promise<Citation | null> {
    return this.scope.loaders.citation.load(this.observation.citationId);
  }
}

export async function findPublishedRanking(scope: Scope, slug: string): Promise<PublishedRanking | null> {
  return asRanking(await scope.loaders.node.load(`indicator:${slug}`));
}

export async function listPublishedRankings(scope: Scope, request: ListRequest): Promise<Connection<PublishedRanking>> {
  return loadedConnection(
    await listIds(scope, PUBLISHED_RANKINGS, request),
    async (id) => asRanking(await scope.loaders.node.load(id)),
    (fields) => facetsOf(scope, PUBLISHED_RANKINGS, request.filter, fields),
  );
}

/** The indicators whose values are ranks. */
export const PUBLISHED_RANKINGS: ListedTable = {
  ...nodesOf('indicator'),
  name: 'published rankings',
  only: "n.value_type = 'RANK'",
  fields: {
    slug: text(['n.slug']),
    name: text(['n.name_en', 'n.name_zh']),
    source: related(['source'], 'SELECT indicator_id AS id, source_id AS value FROM observation'),
    city: related(['city'], 'SELECT indicator_id AS id, city_id AS value FROM observation WHERE value IS NOT NULL'),
    revision: number('n.revision'),
  },
};

/** The ranks, best first, those of one rank by city. */
export async function ranksOf(
  scope: Scope,
  ranking: PublishedRanking,
  page: PageArguments,
): Promise<Connection<PublishedRank>> {
  const observations = await scope.loaders.observationsOfIndicator.load(ranking.indicator.id);
  const ranks = observations.flatMap((each) => asRank(scope, ranking, each) ?? []);
  ranks.sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
  return connectionOf(pageOf(ranks, keyOf, page));
}

/** A city's place in every published ranking that has it, by ranking and period. */
export async function ranksOfCity(scope: Scope, cityId: string): Promise<PublishedRank[]> {
  const observations = await scope.loaders.observationsOfCity.load(cityId);
  const indicators = await Promise.all(observations.map((each) => scope.loaders.node.load(each.indicatorId)));
  return observations.flatMap((each, index) => {
    const ranking = asRanking(indicators[index] ?? null);
    return (ranking && asRank(scope, ranking, each)) ?? [];
  });
}

function asRanking(node: KnowledgeNode | null): PublishedRanking | null {
  return node instanceof Indicator && node.valueType === 'RANK' ? new PublishedRanking(node) : null;
}

function asRank(scope: Scope, ranking: PublishedRanking, observation: Observation): PublishedRank | null {
  return observation.value === null ? null : new PublishedRank(scope, ranking, observation, observation.value);
}

function keyOf({ rank, observation }: PublishedRank): CursorKey {
  return [rank, observation.cityId, observation.id];
}
