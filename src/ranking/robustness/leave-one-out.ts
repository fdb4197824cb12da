import type { Recipe } from '../recipe.types';
import type { RankingTable } from '../table.types';
import { RankingCancelled } from './cancelled';
import { nominalOrder } from './nominal-order';
import { openDrawSpace } from './run-uncertainty';
import { LEAVE_OUT, UNCERTAIN_FACTORS, type RobustnessHooks } from './uncertainty.types';
import type { Sentence } from '../sentence';

export interface LeaveOneOut {
  readonly methodId: string;
  /** By rank in the whole recipe, units without one last. */
  readonly units: readonly string[];
  /** In that order; null = no rank. */
  readonly ranks: readonly (number | null)[];
  /** In the order of the recipe. */
  readonly criteria: readonly LeftOut[];
}

/** The ranking without one indicator. */
export interface LeftOut {
  readonly indicator: string;
  /** Mean and largest distance from the rank in the whole recipe, over the units that have both; null without any. */
  readonly meanAbsoluteShift: number | null;
  readonly largestShift: number | null;
  /** In the order of `units`; null = no rank. The change of a unit is this minus its rank in the whole recipe. */
  readonly ranks: readonly (number | null)[];
  /** Why there is no ranking without it; all else is null or empty then. */
  readonly message: Sentence | null;
}

/**
 * Leaves out one indicator after the other and ranks anew: which of them the ranking hangs on. @throws RankingError as
 * `runUncertainty` does, e.g. where there is one indicator only. @throws RankingCancelled once the stop signal is set.
 */
export function leaveOneOut(recipe: Recipe, table: RankingTable, hooks: RobustnessHooks = {}): LeaveOneOut {
  const space = openDrawSpace(recipe, table, { leaveOneOut: true });
  const { labels } = space.factors[LEAVE_OUT]!;
  const order = nominalOrder(space);
  const rankOf = (ranks: Float64Array) => (unit: number) => ranks[unit]! || null;
  const chosen = new Float64Array(UNCERTAIN_FACTORS.length);
  const nominal = Array.from(order, rankOf(space.nominal));
  const criteria = labels.slice(1).map((indicator, index): LeftOut => {
    if (hooks.signal?.aborted) throw new RankingCancelled(index, labels.length - 1);
    chosen[LEAVE_OUT] = (index + 1.5) / labels.length;
    space.draw(chosen);
    if (space.problem !== null) {
      return { indicator, meanAbsoluteShift: null, largestShift: null, ranks: [], message: space.problem };
    }
    hooks.onProgress?.(index + 1, labels.length - 1);
    const ranks = Array.from(order, rankOf(space.ranks));
    return { indicator, ...shiftOf(nominal, ranks), ranks, message: null };
  });
  return { methodId: space.methodId, units: Array.from(order, (unit) => space.units[unit]!), ranks: nominal, criteria };
}

function shiftOf(
  before: readonly (number | null)[],
  after: readonly (number | null)[],
): Pick<LeftOut, 'meanAbsoluteShift' | 'largestShift'> {
  let sum = 0;
  let count = 0;
  let largest = 0;
  before.forEach((rank, index) => {
    const other = after[index];
    if (rank === null || typeof other !== 'number') return;
    sum += Math.abs(rank - other);
    largest = Math.max(largest, Math.abs(rank - other));
    count++;
  });
  return count === 0
    ? { meanAbsoluteShift: null, largestShift: null }
    : { meanAbsoluteShift: sum / count, largestShift: largest };
}
