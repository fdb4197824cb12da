import { isConstant } from '../statistics/noise';

/** How much of the variance of the scores one criterion explains, in any smooth way. */
export interface CorrelationRatio {
  /** var(E(y | x)) / var(y), 0..1; null with `undefinedReason`. */
  readonly value: number | null;
  readonly undefinedReason: 'TOO_FEW_PAIRS' | 'CONSTANT' | null;
}

const LEAST_PAIRS = 10;
/** Widths that are tried, in standard deviations of x. */
const WIDTHS = [0.1, 0.2, 0.35, 0.6, 1, 2, 5];
/** More would take too long; every so-manieth unit stands for the others. */
const MOST_PAIRS = 500;

/**
 * The main effect of a criterion: the variance of a local linear regression of the scores on it, over their variance. The width of
 * the kernel is the one that predicts each unit best from the others.
 *
 * Paruolo, Saisana and Saltelli (2013), Ratings and rankings: voodoo or science?, J. R. Statist. Soc. A 176: 609-634.
 */
export function correlationRatio(xs: readonly number[], ys: readonly number[]): CorrelationRatio {
  const all = [...xs.keys()].filter((place) => Number.isFinite(xs[place]! + ys[place]!));
  if (all.length < LEAST_PAIRS) return { value: null, undefinedReason: 'TOO_FEW_PAIRS' };
  const step = Math.ceil(all.length / MOST_PAIRS);
  const order = all.sort((a, b) => xs[a]! - xs[b]! || ys[a]! - ys[b]!).filter((_, place) => place % step === 0);
  const [x, y] = [order.map((place) => xs[place]!), order.map((place) => ys[place]!)];
  if (isConstant(x) || isConstant(y)) return { value: null, undefinedReason: 'CONSTANT' };
  const spread = Math.sqrt(variance(x));
  const tried = WIDTHS.map((width) => {
    const error = x.reduce((sum, at, place) => sum + (y[place]! - fitted(x, y, at, width * spread, place)) ** 2, 0);
    return { width, error };
  });
  const best = tried.reduce((least, each) => (each.error < least.error ? each : least));
  const curve = x.map((at) => fitted(x, y, at, best.width * spread, -1));
  return { value: Math.max(0, Math.min(1, variance(curve) / variance(y))), undefinedReason: null };
}

/** The value at `at` of the line through the units near it, weighed by a normal kernel. @param without a unit left out, or -1. */
function fitted(x: readonly number[], y: readonly number[], at: number, width: number, without: number): number {
  let [w, wx, wy, wxx, wxy] = [0, 0, 0, 0, 0];
  for (let place = 0; place < x.length; place++) {
    if (place === without) continue;
    const d = x[place]! - at;
    const weight = Math.exp(-0.5 * (d / width) ** 2) + 1e-12;
    w += weight;
    wx += weight * d;
    wy += weight * y[place]!;
    wxx += weight * d * d;
    wxy += weight * d * y[place]!;
  }
  const spread = w * wxx - wx * wx;
  return spread <= 1e-12 * w * wxx ? wy / w : (wxx * wy - wx * wxy) / spread;
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}
