import { comparePublished, type PublishedComparison } from '../../../src/ranking/compare-published';
import { rankedState } from '../../../src/ranking/decide/weight-space';
import { competitionRanks } from '../../../src/ranking/rank/competition-ranks';
import { recipeIndicators } from '../../../src/ranking/recipe-indicators';
import { RankingError, type RankingProblem } from '../../../src/ranking/errors';
import type { RankingState } from '../../../src/ranking/state';
import type { IndicatorColumn, RankingTable } from '../../../src/ranking/table.types';
import type { ResolvedScore } from '../resolve-scores';
import type { FrameworkRow } from './framework';
import type { FrameworkRecipe } from './framework-recipe';

/** One published column beside what the recipe gives. */
export interface RebuiltColumn {
  readonly row: FrameworkRow;
  readonly period: string;
  readonly comparison: PublishedComparison;
}

export interface RebuiltIndex {
  readonly columns: readonly RebuiltColumn[];
  readonly ranked: number;
  readonly problems: readonly RankingProblem[];
}

/**
 * Computes the index from the values that are about to be imported, each period by itself, and sets the published scores and
 * ranks of every node beside it.
 */
export function rebuildIndex(
  { recipe, rows: placed }: FrameworkRecipe,
  published: readonly FrameworkRow[],
  indicators: ReadonlyMap<string, string>,
  scores: readonly ResolvedScore[],
  tolerance: number | undefined,
): RebuiltIndex {
  const columns: RebuiltColumn[] = [];
  let ranked = 0;
  for (const period of [...new Set(scores.map((score) => score.period))].sort()) {
    const own = scores.filter((score) => score.period === period);
    const table = tableOf(own, recipeIndicators(recipe));
    let state: RankingState;
    try {
      state = rankedState(recipe, table);
    } catch (error) {
      if (!(error instanceof RankingError)) throw error;
      return { columns, ranked, problems: error.problems };
    }
    ranked = Math.max(ranked, state.ranks.length);
    for (const row of published) {
      const path = [...placed].find(([, { code }]) => code === row.parent)?.[0];
      const printed = valuesOf(own, indicators.get(row.code));
      if (path === undefined || printed.size === 0) continue;
      const computed = row.type === 'Rank' ? ranksAt(state, path) : scoresAt(state, path);
      const within = row.type === 'Rank' ? 0 : tolerance;
      columns.push({ row, period, comparison: comparePublished(printed, computed, within) });
    }
  }
  return { columns, ranked, problems: [] };
}

function tableOf(scores: readonly ResolvedScore[], indicators: readonly string[]): RankingTable {
  const read = scores.filter(({ indicatorSlug }) => indicators.includes(`indicator:${indicatorSlug}`));
  const units = [...new Set(read.map(({ placeId }) => placeId))].sort();
  const columns = indicators.map((indicator): IndicatorColumn => {
    const values = valuesOf(scores, indicator);
    return { indicator, direction: 'NONE', values: units.map((unit) => values.get(unit) ?? null) };
  });
  return { units, columns };
}

function valuesOf(scores: readonly ResolvedScore[], indicator: string | undefined): Map<string, number> {
  const own = scores.filter(({ indicatorSlug, value }) => `indicator:${indicatorSlug}` === indicator && value !== null);
  return new Map(own.map(({ placeId, value }) => [placeId, Number(value)]));
}

function scoresAt({ nodes, units }: RankingState, path: string): Map<string, number> {
  const column = nodes.get(path) ?? new Float64Array();
  const values = units.map((unit, place) => [unit, column[place] ?? NaN] as const);
  return new Map(values.filter(([, value]) => !Number.isNaN(value)));
}

/** Of the top the ranks of the recipe; of a node below plain competition ranks of its values. */
function ranksAt(state: RankingState, path: string): Map<string, number> {
  if (path === 'root') return new Map(state.ranks.map(({ unit, rank }) => [unit, rank]));
  const values = scoresAt(state, path);
  const ranks = competitionRanks([...values.values()].map((value) => -value));
  return new Map([...values.keys()].map((unit, place) => [unit, ranks[place] ?? NaN]));
}
