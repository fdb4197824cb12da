import type { MethodDefinition } from '../method.types';
import type { MethodCall } from '../recipe.types';

/** A treatment made ready on the values of the reference set; the same change is made to every unit. */
export interface FittedTreatment {
  /** Null: the values stay as they are, for the reason in `message`. */
  readonly apply: ((value: number) => number) | null;
  /** What is done or why nothing is, in words, e.g. "values above 20.03 moved to it". */
  readonly message: string;
  /** Why `apply` may give no finite number, for the message of the error. */
  readonly undefinedBecause?: string;
}

/** A way to deal with outliers before scales are taken. Directions do not matter yet. */
export interface Treatment extends MethodDefinition {
  /** @param reference present values of the reference set, ascending, at least one. */
  fit(reference: Float64Array, parameters: MethodCall): FittedTreatment;
}
