import type { MethodDefinition } from '../method.types';
import type { MethodCall } from '../recipe.types';
import type { PeriodValue } from '../table.types';
import type { Sentence } from '../sentence';

/** One value made of one or more periods of a unit. */
export interface PickedValue {
  readonly value: number;
  /** Oldest first, each as the table names it. */
  readonly periods: readonly string[];
}

/** A value in the unit of the indicator, a difference in it, a difference in percent, percent a year. */
export type PeriodValueKind = 'LEVEL' | 'CHANGE' | 'PERCENT_CHANGE' | 'GROWTH_RATE';

export interface PeriodRule extends MethodDefinition {
  /** What the result is; values of two kinds are not on one scale. */
  readonly gives: PeriodValueKind;
  /** Why the value may be no finite number, for the message. */
  readonly undefinedBecause?: Sentence;
  /**
   * The value of one unit, or null where the periods that the rule needs are missing.
   * @param series of the unit, oldest first, at least one value; @param latestYear of the indicator over all units.
   */
  pick(series: readonly PeriodValue[], parameters: MethodCall, latestYear: number): PickedValue | null;
  /** The year that the value stands for, so that a gap can be filled from years near it; null for a change. */
  year(parameters: MethodCall, latestYear: number): number | null;
}
