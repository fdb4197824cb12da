import type { MethodDefinition } from '../method.types';
import type { PickedValue } from '../period/period-rule.types';
import type { MethodCall } from '../recipe.types';
import type { PeriodValue } from '../table.types';
import type { Sentence } from '../sentence';

/** One criterion with gaps, and what a policy may look at to fill them. */
export interface GappyColumn {
  /** One value a unit of the run; NaN = missing. */
  readonly column: Float64Array;
  /** 1 for the units that scales are taken from. */
  readonly reference: Uint8Array;
  /** Present values of the reference set, ascending, at least one. */
  readonly present: Float64Array;
  /** The group of each unit of the run in one grouping of the table; null = in none. */
  readonly groupOf: (grouping: string) => readonly (string | null)[];
}

/** What happens where a unit has no value. Discriminated by `action`. */
export type MissingPolicy = LeavingPolicy | DroppingPolicy | FillingPolicy | RepickingPolicy;

/** Keeps the gap: the other criteria of the unit share its weight. */
export interface LeavingPolicy extends MethodDefinition {
  readonly action: 'LEAVE';
}

/** Takes the unit out of the ranking. */
export interface DroppingPolicy extends MethodDefinition {
  readonly action: 'DROP';
}

/** Fills from the values of other units. */
export interface FillingPolicy extends MethodDefinition {
  readonly action: 'FILL';
  /** The value for each unit with a gap; NaN where none can be made, so that the unit is not ranked. */
  filler(criterion: GappyColumn, parameters: MethodCall): (unit: number) => number;
  /** Why `filler` may find none. */
  readonly notFound?: Sentence;
}

/** Fills from other periods of the same unit, in the indicator and in its denominator. */
export interface RepickingPolicy extends MethodDefinition {
  readonly action: 'REPICK';
  /** @param series of the unit, oldest first, at least one; @param year that the missing value would be of. */
  repick(series: readonly PeriodValue[], year: number, parameters: MethodCall): PickedValue | null;
  readonly notFound: Sentence;
}
