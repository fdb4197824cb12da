import { quantile } from '../statistics/quantile';
import { RankingCancelled } from './cancelled';
import { randomStream } from './random-stream';
import type { RobustnessHooks } from './uncertainty.types';

/** A Sobol index with its bootstrap interval; null where the output does not vary. */
export interface SobolEstimate {
  readonly value: number | null;
  /** 2.5 and 97.5 percentiles of the bootstrap; null without one. */
  readonly low: number | null;
  readonly high: number | null;
}

export interface SobolIndex {
  /** Share of the output's variance that this input explains by itself. */
  readonly first: SobolEstimate;
  /** Share that it is part of, alone and together with others; 0 for an input that does nothing. */
  readonly total: SobolEstimate;
}

export interface SobolResult {
  readonly mean: number;
  /** With n - 1, over the 2n runs with independent inputs. */
  readonly variance: number;
  /** By input. */
  readonly indices: readonly SobolIndex[];
}

export interface SobolOptions {
  readonly seed: number;
  /** Resamples for the intervals; 0 = no intervals. */
  readonly bootstrap: number;
}

/** The model writes its outputs for inputs uniform on 0..1. */
export type SobolModel = (inputs: Float64Array, outputs: Float64Array) => void;

/** Streams of the resampling stand apart from those of the design. */
const RESAMPLING = 0x1_0000_0000;

/**
 * First-order and total Sobol indices of several outputs of one model, by Saltelli's design: two matrices A and B of n rows of
 * independent inputs, and for each input i the matrix AB_i, which is A with column i of B. That takes n (k + 2) runs.
 *
 * S_i = mean(yB (yAB_i - yA)) / var, ST_i = mean((yA - yAB_i)^2) / (2 var), with the variance of yA and yB together; yB is taken
 * from its mean, which leaves the expectation of S_i and spares it the noise of a constant. Saltelli et al. (2010), Variance
 * based sensitivity analysis of model output, Comput. Phys. Commun. 181: 259-270. An estimate of a small index can fall below 0.
 * @param inputs k. @param samples n, at least 2.
 */
export function sobol(
  model: SobolModel,
  { inputs, outputs, samples }: { readonly inputs: number; readonly outputs: number; readonly samples: number },
  { seed, bootstrap }: SobolOptions,
  hooks: RobustnessHooks = {},
): SobolResult[] {
  const runs = evaluate(model, inputs, outputs, samples, seed, hooks);
  return Array.from({ length: outputs }, (_, output) => {
    const own = runs.map((columns) => columns[output]!);
    return indicesOf(own, samples, randomStream(seed, RESAMPLING + output), bootstrap);
  });
}

/** Outputs of A, B, AB_1 ... AB_k: by matrix, output and row. */
function evaluate(
  model: SobolModel,
  inputs: number,
  outputs: number,
  samples: number,
  seed: number,
  { signal, onProgress }: RobustnessHooks,
): Float64Array[][] {
  const matrices = inputs + 2;
  const runs = Array.from({ length: matrices }, () => Array.from({ length: outputs }, () => new Float64Array(samples)));
  const written = new Float64Array(outputs);
  let looked = performance.now();
  for (let row = 0; row < samples; row++) {
    const next = randomStream(seed, row);
    const a = Float64Array.from({ length: inputs }, next);
    const b = Float64Array.from({ length: inputs }, next);
    for (let matrix = 0; matrix < matrices; matrix++) {
      model(matrix === 0 ? a : matrix === 1 ? b : withColumn(a, b, matrix - 2), written);
      for (let output = 0; output < outputs; output++) runs[matrix]![output]![row] = written[output]!;
    }
    if (performance.now() - looked < 10) continue;
    if (signal?.aborted) throw new RankingCancelled((row + 1) * matrices, samples * matrices);
    onProgress?.((row + 1) * matrices, samples * matrices);
    looked = performance.now();
  }
  onProgress?.(samples * matrices, samples * matrices);
  return runs;
}

function withColumn(a: Float64Array, b: Float64Array, column: number): Float64Array {
  const mixed = a.slice();
  mixed[column] = b[column]!;
  return mixed;
}

function indicesOf(
  [yA, yB, ...yAB]: readonly Float64Array[],
  samples: number,
  next: () => number,
  bootstrap: number,
): SobolResult {
  const rows = Int32Array.from({ length: samples }, (_, row) => row);
  const whole = estimate(yA!, yB!, yAB, rows);
  const resampled = Array.from({ length: bootstrap }, () => {
    for (let row = 0; row < samples; row++) rows[row] = Math.floor(next() * samples);
    return estimate(yA!, yB!, yAB, rows);
  });
  const interval = (read: (one: typeof whole) => number | null, value: number | null): SobolEstimate => {
    const values = Float64Array.from(resampled.map(read).filter((each) => each !== null)).sort();
    if (value === null || values.length === 0) return { value, low: null, high: null };
    return { value, low: quantile(values, 0.025), high: quantile(values, 0.975) };
  };
  const indices = yAB.map((_, input) => ({
    first: interval(({ first }) => first[input]!, whole.first[input]!),
    total: interval(({ total }) => total[input]!, whole.total[input]!),
  }));
  return { mean: whole.mean, variance: whole.variance, indices };
}

interface Estimate {
  readonly mean: number;
  readonly variance: number;
  /** By input; null where nothing varies. */
  readonly first: readonly (number | null)[];
  readonly total: readonly (number | null)[];
}

function estimate(yA: Float64Array, yB: Float64Array, yAB: readonly Float64Array[], rows: Int32Array): Estimate {
  const count = rows.length;
  let sum = 0;
  for (const row of rows) sum += yA[row]! + yB[row]!;
  const mean = sum / (2 * count);
  let squares = 0;
  for (const row of rows) squares += (yA[row]! - mean) ** 2 + (yB[row]! - mean) ** 2;
  const variance = squares / (2 * count - 1);
  const first: (number | null)[] = [];
  const total: (number | null)[] = [];
  for (const mixed of yAB) {
    let products = 0;
    let differences = 0;
    for (const row of rows) {
      const difference = mixed[row]! - yA[row]!;
      products += (yB[row]! - mean) * difference;
      differences += difference ** 2;
    }
    first.push(variance === 0 ? null : products / count / variance);
    total.push(variance === 0 ? null : differences / (2 * count) / variance);
  }
  return { mean, variance, first, total };
}
