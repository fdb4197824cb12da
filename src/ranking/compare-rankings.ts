import { RankingError, type RankingProblem } from './errors';
import { competitionRanks } from './rank/competition-ranks';
import type { Association } from './statistics/association.types';
import { kemenyDistance } from './statistics/kemeny-distance';
import { kendallTauB } from './statistics/kendall-tau-b';
import { spearman } from './statistics/spearman';

export interface ComparedUnit {
  readonly unit: string;
  /** As given. */
  readonly rankA: number;
  readonly rankB: number;
  /** rankA - rankB: above 0 where the unit stands worse in A. With A the smart-city rank and B GDP per head: the gap. */
  readonly shift: number;
  /** Counted again among the units in both, ties 1224; differs from `rankA` where units are missing. */
  readonly commonRankA: number;
  readonly commonRankB: number;
  readonly commonShift: number;
}

export interface RankingComparison {
  /** Units in both, by rankA, then by id. */
  readonly rows: readonly ComparedUnit[];
  /** Ids, sorted. */
  readonly onlyInA: readonly string[];
  readonly onlyInB: readonly string[];
  readonly spearman: Association;
  readonly kendallTauB: Association;
  readonly kemenyDistance: Association;
  /** Mean of |commonShift|; null without a unit in both. */
  readonly meanAbsoluteShift: number | null;
  /** Rows with the largest |commonShift| first, then by id; none that did not move. */
  readonly biggestMovers: readonly ComparedUnit[];
}

export type UnitRanks = ReadonlyMap<string, number>;

/**
 * Compares two rankings, computed or published, over the units in both; the rest is listed, not counted.
 * @param movers how many of the biggest movers to name.
 * @throws RankingError for a rank that is not a finite number.
 */
export function compareRankings(a: UnitRanks, b: UnitRanks, movers = 5): RankingComparison {
  const problems = [...notFinite(a, 'a'), ...notFinite(b, 'b')];
  if (problems.length > 0) throw new RankingError(problems);
  const units = [...a.keys()].filter((unit) => b.has(unit)).sort();
  const ranksA = units.map((unit) => a.get(unit)!);
  const ranksB = units.map((unit) => b.get(unit)!);
  const rows = compareUnits(units, ranksA, ranksB);
  const moved = rows.filter(({ commonShift }) => commonShift !== 0);
  moved.sort((x, y) => Math.abs(y.commonShift) - Math.abs(x.commonShift) || (x.unit < y.unit ? -1 : 1));
  const total = rows.reduce((sum, { commonShift }) => sum + Math.abs(commonShift), 0);
  return {
    rows,
    onlyInA: [...a.keys()].filter((unit) => !b.has(unit)).sort(),
    onlyInB: [...b.keys()].filter((unit) => !a.has(unit)).sort(),
    spearman: spearman(ranksA, ranksB),
    kendallTauB: kendallTauB(ranksA, ranksB),
    kemenyDistance: kemenyDistance(ranksA, ranksB),
    meanAbsoluteShift: rows.length === 0 ? null : total / rows.length,
    biggestMovers: moved.slice(0, movers),
  };
}

function compareUnits(units: readonly string[], a: readonly number[], b: readonly number[]): ComparedUnit[] {
  const commonA = competitionRanks(a);
  const commonB = competitionRanks(b);
  const rows = units.map((unit, index): ComparedUnit => ({
    unit,
    rankA: a[index]!,
    rankB: b[index]!,
    shift: a[index]! - b[index]!,
    commonRankA: commonA[index]!,
    commonRankB: commonB[index]!,
    commonShift: commonA[index]! - commonB[index]!,
  }));
  return rows.sort((x, y) => x.rankA - y.rankA || (x.unit < y.unit ? -1 : 1));
}

function notFinite(ranks: UnitRanks, path: string): RankingProblem[] {
  return [...ranks]
    .filter(([, rank]) => !Number.isFinite(rank))
    .map(([unit, rank]) => ({
      path: `${path}.${unit}`,
      code: 'VALUE_NOT_FINITE',
      message: `the rank of ${unit} is ${rank}; leave a unit without rank out`,
    }));
}
