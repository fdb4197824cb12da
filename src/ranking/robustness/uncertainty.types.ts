import type { MethodChoice } from '../recipe.types';
import type { RankBracket } from './brackets';

/** How far each weight may be from the one that the recipe gives it. */
export type WeightNoise =
  /** Each weight times 1 + U(-spread, spread), drawn for every node by itself; spread 0..1. */
  | { readonly method: 'UNIFORM'; readonly spread: number }
  /**
   * The shares of siblings are drawn from a Dirichlet distribution around their own: its parameters are `concentration`
   * times the share. 1..1,000,000; the standard deviation of a share s is sqrt(s (1 - s) / (concentration + 1)).
   */
  | { readonly method: 'DIRICHLET'; readonly concentration: number };

/** What is not certain about the data; at least one field. */
export interface DataNoise {
  /** True: each value is any of the numbers that would be printed like it, all equally likely. Ranks are left as they are. */
  readonly printed?: boolean | null;
  /** True: each value is what one of the sources says that have one, all equally likely. */
  readonly disagreement?: boolean | null;
  /** Normal errors: the standard error of each value of one indicator is the value of another one. */
  readonly standardErrors?: readonly { readonly indicator: string; readonly errors: string }[] | null;
}

/**
 * What is not certain about a method. Each list names alternatives beside the recipe's own choice; every draw takes one
 * of them or the own one, each with the same chance, for all leaves or branches at once. At least one field has to be given.
 */
export interface UncertainInputs {
  readonly weights?: WeightNoise | null;
  readonly normalisations?: readonly MethodChoice[] | null;
  readonly weightings?: readonly MethodChoice[] | null;
  readonly aggregations?: readonly MethodChoice[] | null;
  /** Each a treatment or a list of them, applied in order. */
  readonly treatments?: readonly (MethodChoice | readonly MethodChoice[])[] | null;
  readonly missing?: readonly MethodChoice[] | null;
  /** True: a draw leaves out one of the indicators, or none, each with the same chance. */
  readonly leaveOneOut?: boolean | null;
  readonly data?: DataNoise | null;
  /** How far each end of GOALPOSTS moves, as a share of the way between them, 0..0.5. */
  readonly goalposts?: number | null;
  /** The share of the reference set that scales are taken from in a draw, 0.1..1. */
  readonly reference?: number | null;
}

export interface UncertaintySpec extends UncertainInputs {
  /** 1..100,000, default 1,000. */
  readonly draws?: number | null;
  /** Whole number 0..4,294,967,295, default 1. The same seed gives the same result. */
  readonly seed?: number | null;
  /** Pairs of units to count; at most 1,000. Neighbours in the ranking are always counted. */
  readonly pairs?: readonly (readonly [string, string])[] | null;
  /** True: every pair; at most 200 units. */
  readonly allPairs?: boolean | null;
}

/** In the order in which a draw decides them. */
export const UNCERTAIN_FACTORS = [
  'WEIGHTS',
  'NORMALISATION',
  'WEIGHTING',
  'AGGREGATION',
  'TREATMENT',
  'MISSING',
  'LEAVE_OUT',
  'DATA',
  'GOALPOSTS',
  'REFERENCE',
] as const;

/** Place of the factor that leaves indicators out. */
export const LEAVE_OUT = UNCERTAIN_FACTORS.indexOf('LEAVE_OUT');

export type UncertainFactor = (typeof UNCERTAIN_FACTORS)[number];

/**
 * What the draws gave, one entry a unit in the order of `units`, in typed arrays: 20,000 rows travel between threads
 * without being copied one by one. `uncertaintyRows` reads them as plain rows.
 */
export interface UncertaintyResult {
  readonly methodId: string;
  readonly seed: number;
  readonly draws: number;
  /** By rank in the recipe itself, units without one last, then by id. */
  readonly units: readonly string[];
  /** 0 = the recipe itself gives no rank. */
  readonly nominalRanks: Float64Array;
  /** Draws in which the unit had a score; the figures below are over these, and 0 where there is none. */
  readonly scored: Uint32Array;
  readonly means: Float64Array;
  /** True: every combination of the alternatives was computed once, and nothing drawn at random. */
  readonly enumerated: boolean;
  /** Quantiles of type 1, the inverse of the distribution: a rank that was reached, and no half ones between two. */
  readonly p05: Float64Array;
  readonly medians: Float64Array;
  readonly p95: Float64Array;
  readonly best: Float64Array;
  readonly worst: Float64Array;
  /**
   * How many neighbouring ranks share a bin of the distribution: 1 = every rank by itself, quantiles exact. More only
   * above 4,096 units and for units that move over very many ranks; quantiles are then right to within one bin.
   */
  readonly resolutions: Float64Array;
  /** The distribution of unit i stands in `shareRanks` and `shareCounts` from `shareStarts[i]` to `shareStarts[i + 1]`. */
  readonly shareStarts: Uint32Array;
  readonly shareRanks: Float64Array;
  readonly shareCounts: Uint32Array;
  readonly pairs: readonly PairShare[];
  /** Among the first 200 units; by their first place. */
  readonly brackets: readonly RankBracket[];
  /** Scores of the first draws, draw by draw, each in the order of `units`; NaN = none. */
  readonly scores: Float64Array;
  /** Mean distance of a drawn rank from the nominal one, over all draws and units that have both; null without any. */
  readonly meanAbsoluteShift: number | null;
  readonly alternatives: readonly AlternativeEffect[];
}

/** How often one unit stood before another one. */
export interface PairShare {
  readonly a: string;
  readonly b: string;
  /** Draws in which both had a score. */
  readonly draws: number;
  /** Shares of these draws; null where there is none. The three add up to 1. */
  readonly aBeatsB: number | null;
  readonly bBeatsA: number | null;
  readonly tied: number | null;
}

/** What one alternative does to the ranks, over the draws that took it. */
export interface AlternativeEffect {
  readonly factor: UncertainFactor;
  /** Id of the method, the indicator left out, NONE for no indicator left out; OWN where the recipe's own is kept. */
  readonly alternative: string;
  readonly draws: number;
  readonly meanAbsoluteShift: number | null;
}

/** The ranks that one unit reached. */
export interface UnitUncertainty {
  readonly unit: string;
  readonly nominalRank: number | null;
  /** Draws with and without a score. */
  readonly scored: number;
  readonly unscored: number;
  /** Null, like the next five, for a unit that never had a score. */
  readonly mean: number | null;
  readonly p05: number | null;
  readonly median: number | null;
  readonly p95: number | null;
  readonly best: number | null;
  readonly worst: number | null;
  readonly resolution: number;
  /** Absent without a score. */
  readonly score?: ScoreInterval;
  /** By rank; shares of the scored draws that add up to 1. With a resolution above 1 a rank stands for its bin. */
  readonly shares: readonly RankShare[];
}

/** The scores that one unit reached. */
export interface ScoreInterval {
  /** Over how many draws: the first ones, as many as there is room for. */
  readonly draws: number;
  readonly mean: number;
  /** Quantiles of type 7 (as in R, NumPy and Excel's PERCENTILE.INC). */
  readonly p05: number;
  readonly median: number;
  readonly p95: number;
  readonly least: number;
  readonly most: number;
}

export interface RankShare {
  readonly rank: number;
  readonly draws: number;
  readonly share: number;
}

/** What a long computation tells and asks while it runs. An AbortSignal is a stop signal. */
export interface RobustnessHooks {
  /** About every ten milliseconds, and at the end. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: { readonly aborted: boolean };
}
