import type { MethodCall } from './recipe.types';

/** What a form needs to offer a parameter. A parameter without default is required unless `optional`. */
export interface ParameterDefinition {
  readonly name: string;
  readonly description: string;
  readonly type: 'NUMBER' | 'INTEGER' | 'BOOLEAN';
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly default?: number | boolean;
  readonly optional?: boolean;
}

/** What every method of every registry tells about itself. */
export interface MethodDefinition {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly ParameterDefinition[];
  readonly reference: string;
  /** Two parameters of which the first must be the smaller, e.g. `['min', 'max']`. */
  readonly ascending?: readonly [string, string];
  /** A parameter that is wrong because of another one, or null; asked once each is right by itself. */
  readonly check?: (parameters: MethodCall) => { readonly parameter: string; readonly message: string } | null;
}

/** A fitted normalisation: from an indicator's value to a value that can be combined, where higher is better. */
export interface Scale {
  apply(value: number): number;
  /** Ends of the scale that a unit of the reference set can reach; null = unbounded. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Why `apply` may give no finite number, for the message. */
  readonly undefinedBecause?: string;
}

export interface NormalisationMethod extends MethodDefinition {
  /** True: the method reads the direction itself. False: it is given values already turned (x times -1). */
  readonly takesDirection: boolean;
  /** True: a column with one distinct value gives no scale, so that the criterion is an error. */
  readonly needsSpread: boolean;
  /** @param reference present values of the reference set, ascending, at least one. */
  fit(reference: Float64Array, parameters: MethodCall, sign: 1 | -1): Scale;
}

export interface AggregationMethod extends MethodDefinition {
  /** True: the result is the sum of weight times value, so that points of the leaves add up to the score. */
  readonly additive: boolean;
  /** Why a value cannot enter, or null. Values of weight 0 are not asked about. */
  refuses(value: number, parameters: MethodCall): string | null;
  /** One value a unit from the columns of the children; NaN = missing, here and in the result. */
  combine(children: readonly Float64Array[], weights: readonly number[], parameters: MethodCall): Float64Array;
}

export interface MissingPolicy extends MethodDefinition {
  /** LEAVE keeps the gap, DROP takes the unit out of the ranking, FILL puts `fill` in its place. */
  readonly action: 'LEAVE' | 'DROP' | 'FILL';
  /** @param present present values of the reference set, ascending, at least one. */
  fill(present: Float64Array, parameters: MethodCall): number;
}

export interface TieRule extends MethodDefinition {
  /**
   * The rank of each of a run of equal scores.
   * @param position how many stand before the run; @param place 0, 1 ... inside it; @param size its length;
   * @param group how many runs stand before it.
   */
  rank(position: number, place: number, size: number, group: number): number;
}
