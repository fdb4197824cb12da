/** Which end of a scale is better. On a branch, LOWER_IS_BETTER reverses it: its value enters its parent times -1. */
export type Direction = 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER';

export type ParameterValue =
  number | boolean | string | readonly number[] | readonly (readonly number[])[] | null | undefined;

/** A method of one of the registries with its parameters, e.g. `{ method: 'MIN_MAX', lower: 0, upper: 100 }`. */
export type MethodCall = Readonly<{ method: string } & Record<string, ParameterValue>>;

/** `'SKIP'` is short for `{ method: 'SKIP' }`; both give the same method id. */
export type MethodChoice = string | MethodCall;

/** What an indicator is divided by, e.g. `{ indicator: 'indicator:population', multiplier: 1000 }` for a rate per 1,000. */
export interface Denominator {
  readonly indicator: string;
  /** Default: the rule of the leaf, so that both sides are of the same time; required where that gives a change. */
  readonly period?: MethodChoice | null;
  /** The quotient is multiplied by it; above 0, default 1. */
  readonly multiplier?: number | null;
}

/** Ends of a range; null or absent = open on that side. */
export interface Clip {
  readonly min: number | null;
  readonly max: number | null;
}

/** What can be done to the values of any node, leaf, branch or root, in this order: fill, treat, normalise, clip, round. */
export interface NodePipeline {
  /** One of impute/missing-policies, for the gaps of this node. Default of a leaf: the recipe's; of a branch: gaps stay. */
  readonly missing?: MethodChoice | null;
  /** One or more of treat/treatments, applied in this order. Default NONE. */
  readonly treatment?: MethodChoice | readonly MethodChoice[] | null;
  /** Cuts what is normalised to a range; at least one end. */
  readonly clip?: Partial<Clip> | null;
  /** Rounds what comes out to so many decimals (0..12), halves away from zero. */
  readonly round?: number | null;
}

export interface RecipeLeaf extends NodePipeline {
  readonly label?: string;
  readonly indicator: string;
  /** Relative to the siblings, >= 0, default 1. */
  readonly weight?: number;
  /** Default: the direction of the indicator; required where that is NONE. */
  readonly direction?: Direction;
  /** One of period/period-rules. Default: the recipe's; without that the value that the table has picked, else LATEST. */
  readonly period?: MethodChoice | null;
  readonly denominator?: Denominator | null;
  readonly normalisation: MethodChoice;
}

export interface RecipeBranch extends NodePipeline {
  readonly label?: string;
  readonly weight?: number;
  /** One of weight/weight-schemes: where the weights of the children come from. Default GIVEN: their own `weight`. */
  readonly weighting?: MethodChoice | null;
  /**
   * Default HIGHER_IS_BETTER. At the root it says which end of the score ranks first; the score keeps its sign. With a
   * `normalisation` it is read by that, as on a leaf, so that what comes out is higher is better.
   */
  readonly direction?: Direction;
  readonly aggregation: MethodChoice;
  /** One of normalise/normalisations, applied to the results of the branch before they go on. Default: none. */
  readonly normalisation?: MethodChoice | null;
  readonly children: readonly RecipeNode[];
}

export type RecipeNode = RecipeLeaf | RecipeBranch;

export const REFERENCE_SETS = ['ALL', 'VIEW', 'PEERS'] as const;

export type ReferenceSet = (typeof REFERENCE_SETS)[number];

export interface ScreenPolicy {
  /** Least share of leaves with a value, 0..1; a unit with exactly this share passes. Default 2/3. */
  readonly minimumShare?: number;
  /** Least share of values other than 0 among those present, 0..1; equality passes. Default 0. */
  readonly minimumNonZeroShare?: number;
  /** A branch of which a strictly smaller share of children has a value gets none itself. Default 0. */
  readonly branchMinimumShare?: number;
}

export interface RankPolicy {
  /** Id of a tie rule (see rank/tie-rules). Default COMPETITION. */
  readonly ties?: string;
  /** Scores are compared after rounding to this many decimals (0..12). Default: not rounded. */
  readonly decimals?: number | null;
}

/** A ranking method as data. Absent fields take the defaults named here; `missing` has none once there are gaps. */
export interface Recipe {
  readonly tree: RecipeNode;
  /** Ids of the units to rank. Default: every unit of the table. */
  readonly units?: readonly string[] | null;
  /** Default of the leaves' `period`. */
  readonly period?: MethodChoice | null;
  /** What scales are taken from: all selected units, only those in view, or only the table's peers. Default ALL. */
  readonly referenceSet?: ReferenceSet;
  /** Scales are taken from the values that this period rule gives, e.g. EXACT 2010. Default: from the ranked values. */
  readonly referencePeriod?: MethodChoice | null;
  readonly screen?: ScreenPolicy | null;
  readonly missing?: MethodChoice | null;
  /** The normalised value of a criterion that is the same everywhere. Default: such a criterion is an error. */
  readonly constantIs?: number | null;
  readonly rank?: RankPolicy | null;
}

export interface CompleteDenominator {
  readonly indicator: string;
  readonly period: MethodCall | null;
  readonly multiplier: number;
}

/** Each absent where there is none, so that a method keeps the id it had before nodes could have one. */
export interface CompletePipeline {
  readonly missing?: MethodCall;
  readonly clip?: Clip;
  readonly round?: number;
}

export interface CompleteLeaf extends CompletePipeline {
  readonly indicator: string;
  readonly weight: number;
  readonly direction: Direction;
  /** Null: the value that the table has picked. */
  readonly period: MethodCall | null;
  readonly denominator: CompleteDenominator | null;
  readonly treatment: readonly MethodCall[];
  readonly normalisation: MethodCall;
}

export interface CompleteBranch extends CompletePipeline {
  readonly treatment?: readonly MethodCall[];
  readonly weight: number;
  readonly weighting: MethodCall;
  readonly direction: Direction;
  readonly aggregation: MethodCall;
  /** Absent where there is none, so that a method keeps the id it had before branches could have one. */
  readonly normalisation?: MethodCall;
  readonly children: readonly CompleteNode[];
}

export type CompleteNode = CompleteLeaf | CompleteBranch;

/** A valid recipe with every default written out and everything that is only presentation left out. */
export interface CompleteRecipe {
  readonly tree: CompleteNode;
  readonly units: readonly string[] | null;
  readonly referenceSet: ReferenceSet;
  readonly referencePeriod: MethodCall | null;
  readonly screen: Readonly<Required<ScreenPolicy>>;
  readonly missing: MethodCall | null;
  readonly constantIs: number | null;
  readonly rank: { readonly ties: string; readonly decimals: number | null };
}
