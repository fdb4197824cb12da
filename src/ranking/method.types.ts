import type { MethodCall } from './recipe.types';
import type { WarningCode } from './result.types';
import type { Sentence, SentenceValue } from './sentence';

/** What the text of a parameter names, so that it can be checked against what there is. */
export type NameKind = 'UNIT' | 'INDICATOR' | 'GROUP';

/** What a form needs to offer a parameter. A parameter without default is required unless `optional`. */
export interface ParameterDefinition {
  readonly name: string;
  readonly description: string;
  /** NUMBERS is a list of numbers, MATRIX a list of rows of equal length, CHOICE one of `choices`. */
  readonly type: 'NUMBER' | 'INTEGER' | 'BOOLEAN' | 'TEXT' | 'CHOICE' | 'NUMBERS' | 'MATRIX';
  /** Bounds of a number, or of each number of a list or matrix. */
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  /** For a CHOICE: each id with its meaning. */
  readonly choices?: Readonly<Record<string, string>>;
  /** For a TEXT: what it names. */
  readonly names?: NameKind;
  readonly default?: number | boolean | string | readonly number[];
  readonly optional?: boolean;
}

/** A parameter that is wrong, and why. */
export interface ParameterConflict {
  readonly parameter: string;
  readonly message: string;
  /** The nearest valid name, where one is near. */
  readonly suggestion?: string;
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
  readonly check?: (parameters: MethodCall) => ParameterConflict | null;
}

/** What the page about a method says beyond its description; one sentence each. */
export interface MethodNotes {
  readonly formula: string;
  /** What happens where lower is better. */
  readonly direction: string;
  readonly ties: string;
  readonly missing: string;
  /** What it does not take, and what it throws then. */
  readonly refuses: string;
}

/** A column of one indicator and what becomes of it, to 4 decimals. Pages show it and a test runs it. */
export interface NormalisationExample {
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly direction?: 'LOWER_IS_BETTER';
  readonly values: readonly number[];
  readonly result: readonly number[];
}

/** Rows of units, the weights of the columns, and one score a row, to 4 decimals. */
export interface AggregationExample {
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly weights: readonly number[];
  readonly rows: readonly (readonly number[])[];
  readonly result: readonly number[];
}

/** Rows of units, the given weights of the columns, and the weights that come out, to 4 decimals. */
export interface WeightExample {
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly given: readonly number[];
  readonly rows: readonly (readonly number[])[];
  readonly result: readonly number[];
}

/** A fitted normalisation: from an indicator's value to a value that can be combined, where higher is better. */
export interface Scale {
  apply(value: number): number;
  /** Ends of the scale that a unit of the reference set can reach; null = unbounded. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Why `apply` may give no finite number, for the message. */
  readonly undefinedBecause?: Sentence;
  /** Why there is no scale at all: one problem for the criterion in place of one a unit. */
  readonly problem?: Sentence;
}

export interface NormalisationMethod extends MethodDefinition {
  readonly notes: MethodNotes;
  readonly example: NormalisationExample;
  /** True: the method reads the direction itself. False: it is given values already turned (x times -1). */
  readonly takesDirection: boolean;
  /** True: a column with one distinct value gives no scale, so that the criterion is an error. */
  readonly needsSpread: boolean;
  /**
   * @param reference present values of the reference set, ascending, at least one.
   * @param valueOf the value of any unit of the run, turned like `reference`; null = it has none.
   */
  fit(reference: Float64Array, parameters: MethodCall, sign: 1 | -1, valueOf: (unit: string) => number | null): Scale;
}

/** What a method has to say about its result, for the warnings of the ranking. */
export interface MethodNote {
  readonly code: WarningCode;
  readonly message: Sentence;
  /** The children that it is about, by their place. */
  readonly children?: readonly number[];
}

/** One value a unit from the prepared columns, written into `out`; NaN = missing. May be called again and again. */
export type Combine = (weights: ArrayLike<number>, out: Float64Array) => MethodNote | null;

export interface AggregationMethod extends MethodDefinition {
  readonly notes: MethodNotes;
  readonly example: AggregationExample;
  /** True: the result is the sum of weight times value, so that points of the leaves add up to the score. */
  readonly additive: boolean;
  /** True: weights count as given and not as shares, and a unit that lacks a child of weight above 0 gets no value. */
  readonly sums?: boolean;
  /** False: a better value of one child can lower the result (a penalty), or only the order decides. */
  readonly monotone: boolean;
  /** Why a value cannot enter, or null. Values of weight 0 are not asked about. */
  refuses(value: number, parameters: MethodCall): Sentence | null;
  /**
   * What can be computed before the weights are known (logarithms, ranks), so that a thousand draws of weights share it.
   * The columns must not change afterwards.
   * @param children one column a child, one value a unit, NaN = missing.
   * @param reference 1 for the units that others are compared with; only methods that compare units read it.
   */
  prepare(children: readonly Float64Array[], parameters: MethodCall, reference: Uint8Array): Combine;
  /**
   * For methods that compare every two units: by how much the first outranks the second, in the terms of the method.
   * @param children one column a child, one value a unit, none missing where its weight is above 0.
   */
  readonly outranks?: (
    children: readonly Float64Array[],
    parameters: MethodCall,
    weights: readonly number[],
  ) => (a: number, b: number) => number;
  /** What the numbers of `outranks` mean, in a sentence. */
  readonly outranking?: Sentence;
  /** A parameter that does not fit the children, or null. @param names what each child can be called in a parameter. */
  readonly fits?: (parameters: MethodCall, names: readonly (readonly string[])[]) => ParameterConflict | null;
  /** The parameters without the names that the recipe gives to its children, which are no part of the method. */
  readonly settle?: (parameters: MethodCall, names: readonly (readonly string[])[]) => MethodCall;
  /** True: a unit that lacks any child may have no value for it, whatever the child weighs. */
  readonly needsAll?: boolean;
  /** Why the values of a unit give no finite number. */
  readonly whyUndefined?: (values: readonly number[], parameters: MethodCall) => Sentence;
  /** More units than this would take too long or too much memory. Default: no limit. */
  readonly maximumUnits?: number;
  /** Why the result of a unit that has values may be no finite number. */
  readonly undefinedBecause?: Sentence;
}

/** The children of a branch as a weight scheme sees them. */
export interface WeighedChildren {
  /** One column a child, of the units of the reference set only; NaN = missing. */
  readonly columns: readonly Float64Array[];
  /** Their weights as given, relative to each other. */
  readonly given: readonly number[];
  /** How each child reads in a message. */
  readonly names: readonly SentenceValue[];
}

/** Weights of the children, none negative, that sum to 1; or why there are none. */
export type Weighing =
  | { readonly weights: readonly number[]; readonly note: MethodNote | null }
  | { readonly problem: Sentence; readonly child: number | null };

export interface WeightScheme extends MethodDefinition {
  readonly notes: MethodNotes;
  readonly example: WeightExample;
  /** True: computed from the children's values, so that the weights change with the data. */
  readonly fromData: boolean;
  /** A parameter that does not fit the number of children, or null; asked when the recipe is checked. */
  readonly fits?: (parameters: MethodCall, children: number) => ParameterConflict | null;
  weigh(children: WeighedChildren, parameters: MethodCall): Weighing;
}

export interface TieRule extends MethodDefinition {
  /**
   * The rank of each of a run of equal scores.
   * @param position how many stand before the run; @param place 0, 1 ... inside it; @param size its length;
   * @param group how many runs stand before it.
   */
  rank(position: number, place: number, size: number, group: number): number;
}
