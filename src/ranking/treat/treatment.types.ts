import type { MethodDefinition } from '../method.types';
import type { MethodCall } from '../recipe.types';
import type { UnitFrame } from '../unit-frame';
import type { Sentence } from '../sentence';

/** A treatment made ready on the values of the reference set; the same change is made to every unit. */
export interface FittedTreatment {
  /** Null: the values stay as they are, for the reason in `message`. @param unit its place in the run. */
  readonly apply: ((value: number, unit: number) => number) | null;
  /** What is done or why nothing is, in words, e.g. "values above 20.03 moved to it". */
  readonly message: Sentence;
  /** Why `apply` may give no finite number. */
  readonly undefinedBecause?: Sentence;
}

/** The column that is treated, unit by unit, and what stands beside it. */
export interface TreatedUnits {
  /** NaN = missing. */
  readonly column: Float64Array;
  readonly frame: UnitFrame;
}

/** A way to deal with outliers before scales are taken. Directions do not matter yet. */
export interface Treatment extends MethodDefinition {
  /** @param reference present values of the reference set, ascending, at least one. */
  fit(reference: Float64Array, parameters: MethodCall, of: TreatedUnits): FittedTreatment;
}
