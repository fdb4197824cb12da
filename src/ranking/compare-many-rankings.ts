import type { Association } from './statistics/association.types';
import { kendallTauB } from './statistics/kendall-tau-b';
import { spearman } from './statistics/spearman';

/** One unit in several rankings. */
export interface UnitInMany {
  readonly unit: string;
  /** In the order of the rankings; null where one does not have it. */
  readonly ranks: readonly (number | null)[];
  /** Over the rankings that have it. */
  readonly mean: number;
  readonly best: number;
  readonly worst: number;
}

/** How well two of the rankings agree, over the units in both. */
export interface PairOfRankings {
  readonly a: number;
  readonly b: number;
  readonly spearman: Association;
  readonly kendallTauB: Association;
}

export interface ComparedMany {
  /** Those that more rankings have first, then by mean rank, then by id. */
  readonly rows: readonly UnitInMany[];
  /** Every two of them, by their places in the list. */
  readonly pairs: readonly PairOfRankings[];
}

/** Sets rankings side by side, as the columns of one table. @param rankings unit -> rank */
export function compareManyRankings(rankings: readonly ReadonlyMap<string, number>[]): ComparedMany {
  const units = [...new Set(rankings.flatMap((ranking) => [...ranking.keys()]))];
  const rows = units.map((unit) => rowOf(unit, rankings));
  const missing = ({ ranks }: UnitInMany): number => ranks.filter((rank) => rank === null).length;
  rows.sort((a, b) => missing(a) - missing(b) || a.mean - b.mean || (a.unit < b.unit ? -1 : 1));
  const columns = rankings.map((ranking) => rows.map(({ unit }) => ranking.get(unit) ?? null));
  const pairs = columns.flatMap((column, a) =>
    columns.slice(a + 1).map((other, at) => ({
      a,
      b: a + 1 + at,
      spearman: spearman(column, other),
      kendallTauB: kendallTauB(column, other),
    })),
  );
  return { rows, pairs };
}

function rowOf(unit: string, rankings: readonly ReadonlyMap<string, number>[]): UnitInMany {
  const ranks = rankings.map((ranking) => ranking.get(unit) ?? null);
  const known = ranks.filter((rank) => rank !== null);
  const mean = known.reduce((sum, rank) => sum + rank, 0) / known.length;
  return { unit, ranks, mean, best: Math.min(...known), worst: Math.max(...known) };
}
