import { averageRanks } from '../statistics/average-ranks';
import { exactSum } from '../statistics/exact-sum';
import { mean } from '../statistics/mean';
import { isConstant } from '../statistics/noise';
import { pearson } from '../statistics/pearson';
import { spearman } from '../statistics/spearman';
import { asSample } from './present';
import { sentence, type Sentence, type SentenceValue } from '../sentence';

export type Correlations = { readonly matrix: number[][] } | { readonly problem: Sentence; readonly child: number };

/** Correlations of every pair of children, pairwise complete; a problem where one is undefined. */
export function correlations(
  columns: readonly Float64Array[],
  names: readonly SentenceValue[],
  method: 'PEARSON' | 'SPEARMAN',
): Correlations {
  const samples = columns.map(asSample);
  const measure = method === 'PEARSON' ? pearson : spearman;
  // A column without gaps is centred and scaled once and not again for each pair.
  const directions = columns.map((column) => direction(method === 'PEARSON' ? column : ranked(column)));
  const matrix = columns.map((_, i) => columns.map((__, j): number => (i === j ? 1 : 0)));
  for (let i = 0; i < columns.length; i++) {
    const own = directions[i] ? 1 : measure(samples[i]!, samples[i]!).value;
    const name = names[i]!;
    if (own === null) {
      const problem = sentence(
        '{name} is the same for all units or hardly present',
        '{name}对所有对象相同或几乎没有数值',
        { name },
      );
      return { problem, child: i };
    }
    for (let j = 0; j < i; j++) {
      const [a, b] = [directions[i], directions[j]];
      const value = a && b ? cosine(a, b) : measure(samples[i]!, samples[j]!).value;
      if (value === null) {
        const problem = sentence('{name} and {other} have no correlation', '{name}与{other}之间无法计算相关系数', {
          ...{ name, other: names[j]! },
        });
        return { problem, child: i };
      }
      matrix[i]![j] = value;
      matrix[j]![i] = value;
    }
  }
  return { matrix };
}

function ranked(column: Float64Array): Float64Array {
  return column.some(Number.isNaN) ? column : Float64Array.from(averageRanks([...column]));
}

/** Deviations from the mean, length 1; null with a gap or without a spread that can be computed with. */
function direction(column: Float64Array): Float64Array | null {
  if (column.length < 2 || column.some(Number.isNaN) || isConstant(column)) return null;
  const centre = mean(column);
  const plain = column.map((value) => value - centre);
  const largest = plain.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  // In units of the largest, so that no square can over- or underflow.
  const scaled = plain.map((value) => value / largest);
  const length = Math.sqrt(exactSum(scaled.map((value) => value * value)));
  return Number.isFinite(length) && length > 0 ? scaled.map((value) => value / length) : null;
}

/** The sum of the products, with its rounding error carried along (Knuth's two-sum), cut to -1 to 1. */
function cosine(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  let error = 0;
  for (let unit = 0; unit < a.length; unit++) {
    const term = a[unit]! * b[unit]!;
    const next = sum + term;
    const back = next - sum;
    error += sum - (next - back) + (term - back);
    sum = next;
  }
  return Math.max(-1, Math.min(1, sum + error));
}
