import { compareRankings, type RankingComparison } from '../compare-rankings';
import { firstSaid, RankingError } from '../errors';
import type { Recipe } from '../recipe.types';
import { pairCounts } from '../statistics/pair-counts';
import type { RankingTable } from '../table.types';
import { validateRecipe } from '../validate/validate-recipe';
import { validateTable } from '../validate/validate-table';
import { PreparedData } from './prepared-data';
import type { Sentence } from '../sentence';

export interface Stability {
  /** The unit that ranks last; of several the last by id. */
  readonly removed: string;
  /** Pairs of the others whose order turned round; 0 = the list is stable. Null: see `message`. */
  readonly reversedPairs: number | null;
  /** Of the ranks with it (a) and without it (b), over the others. */
  readonly comparison: RankingComparison | null;
  /** Why nothing can be ranked without it. */
  readonly message: Sentence | null;
}

/**
 * Whether the order of the others depends on the unit that ranks last, which is the mildest test of independence of irrelevant
 * alternatives. Methods that compare units with each other (ranks, Borda, min-max) can fail it; goalposts cannot.
 * OECD/JRC (2008), Handbook on Constructing Composite Indicators, Tables 31-33. @throws RankingError as `runRanking` does.
 */
export function stability(recipe: Recipe, table: RankingTable): Stability {
  const problems = [...validateTable(table), ...validateRecipe(recipe, table)];
  if (problems.length > 0) throw new RankingError(problems);
  const data = new PreparedData(table);
  const { ranks } = data.own('with', recipe);
  const removed = lastOf(ranks);
  const units = (recipe.units ?? table.units).filter((unit) => unit !== removed);
  try {
    const rest = data.own('without', { ...recipe, units }).ranks;
    const comparison = compareRankings(ranks, rest);
    const common = comparison.rows;
    const counts = pairCounts(
      common.map(({ rankA }) => rankA),
      common.map(({ rankB }) => rankB),
    );
    return { removed, reversedPairs: counts.discordant, comparison, message: null };
  } catch (error) {
    if (!(error instanceof RankingError)) throw error;
    return { removed, reversedPairs: null, comparison: null, message: firstSaid(error) };
  }
}

function lastOf(ranks: ReadonlyMap<string, number>): string {
  let last = '';
  for (const [unit, rank] of ranks) {
    const worst = ranks.get(last) ?? 0;
    if (rank > worst || (rank === worst && unit > last)) last = unit;
  }
  return last;
}
