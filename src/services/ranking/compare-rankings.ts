import { BadUserInputError } from '../../errors';
import { compareRankings, type ComparedUnit, type RankingComparison } from '../../ranking/compare-rankings';
import { type Connection, PageConnection, type PageArguments, pageOf } from '../../lists';
import type { NodeRow } from '../../snapshot';
import { findPublishedRanking } from '../published-rankings';
import type { Scope } from '../scope';
import { computeRanking, type RankingScope } from './compute-ranking';
import type { RankingRequest } from './ranking-request';

/** A ranking to compare: exactly one of the two. */
export interface RankingReference {
  readonly published?: string | null;
  readonly computed?: RankingRequest | null;
}

/** Compares two rankings over the places in both. */
export async function compareTwoRankings(
  scope: RankingScope,
  a: RankingReference,
  b: RankingReference,
): Promise<ComparedRankings> {
  const [ranksA, ranksB] = await Promise.all([ranksOfReference(scope, 'a', a), ranksOfReference(scope, 'b', b)]);
  return new ComparedRankings(scope, compareRankings(ranksA, ranksB), scope.data.version.label);
}

export interface RankingComparisonEntry extends ComparedUnit {
  readonly place: NodeRow | null;
}

/** The comparison with its places. Nodes are loaded only when selected. */
export class ComparedRankings {
  constructor(
    private readonly scope: Scope,
    readonly comparison: RankingComparison,
    readonly dataVersion: string,
  ) {}

  entries(page: PageArguments): Connection<RankingComparisonEntry> {
    const rows = this.comparison.rows.map((row, place) => ({ row, place }));
    const found = pageOf(rows, ({ row, place }) => [place, row.unit], page);
    return new PageConnection(found, { rowOf: ({ row }) => this.entry(row) });
  }

  get biggestMovers(): readonly RankingComparisonEntry[] {
    return this.comparison.biggestMovers.map((row) => this.entry(row));
  }

  get onlyInA(): (NodeRow | null)[] {
    return this.nodes(this.comparison.onlyInA);
  }

  get onlyInB(): (NodeRow | null)[] {
    return this.nodes(this.comparison.onlyInB);
  }

  private nodes(ids: readonly string[]): (NodeRow | null)[] {
    return ids.map((id) => this.scope.data.node(id));
  }

  private entry(row: ComparedUnit): RankingComparisonEntry {
    const { data } = this.scope;
    return {
      ...row,
      get place() {
        return data.node(row.unit);
      },
    };
  }
}

/** The ranks of a ranking that somebody names, by place. */
export async function ranksOfReference(
  scope: RankingScope,
  path: string,
  reference: RankingReference,
): Promise<Map<string, number>> {
  if (reference.computed) {
    const { result } = await computeRanking(scope, reference.computed, `${path}.computed`);
    return new Map(result.rows.map((row) => [row.unit, row.rank]));
  }
  return publishedRanks(scope, `${path}.published`, reference.published ?? '');
}

function publishedRanks({ data }: Scope, path: string, id: string): Map<string, number> {
  const slug = /^ranking:(.+)$/.exec(id)?.[1];
  const ranking = slug ? findPublishedRanking({ data }, slug) : null;
  if (!ranking) {
    const ranks = data.nodesOfKind('indicator').filter(({ valueType }) => valueType === 'RANK');
    const valid = ranks.map((each) => `ranking:${each.slug}`).slice(0, MAX_TOLD);
    throw new BadUserInputError({ path, value: id, reason: 'must be the id of a published ranking', valid });
  }
  const observations = data.observationsOfIndicator(ranking.indicator);
  return new Map(observations.flatMap(({ cityId, value }) => (value === null ? [] : [[cityId, value] as const])));
}

const MAX_TOLD = 100;
