import type { AggregationMethod, Combine } from '../method.types';
import { floored, floorParameter } from './floor';
import { weightedMeans } from './weighted-means';
import { sentence } from '../sentence';

/**
 * Power mean: one family from the minimum (p very low) over harmonic (-1), geometric (0) and arithmetic (1) to the maximum.
 *
 * Computed as exp(m + ln(1 + mean of (exp(p (ln x - m)) - 1)) / p) with m = the logarithm of the largest x (p > 0) or the
 * smallest (p < 0): no power can overflow, and small p lose no digits.
 */
export const power: AggregationMethod = {
  id: 'POWER',
  description:
    'Weighted power mean of order p: 1 arithmetic, 0 geometric, -1 harmonic; the lower p, the less compensation.',
  parameters: [
    { name: 'p', description: 'The order of the mean.', type: 'NUMBER', minimum: -100, maximum: 100 },
    floorParameter,
  ],
  reference:
    'OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 103; Hardy, Littlewood & Pólya (1934), Inequalities',
  additive: false,
  monotone: true,
  notes: {
    formula: '(sum(w x^p) / sum(w))^(1/p); for p = 0 its limit, the geometric mean.',
    direction: 'Children arrive turned: higher is better. A reversed branch enters times -1.',
    ties: 'Equal scores stay equal.',
    missing: 'The mean of the children present, their weights renormalised.',
    refuses:
      'A negative value (unless p = 1), and 0 where p is 0 or less, naming unit and criterion, unless `floor` is given.',
  },
  example: { parameters: { p: 2 }, weights: [1, 1], rows: [[1, 7]], result: [5] },
  refuses(value, parameters) {
    const p = Number(parameters['p']);
    if (p === 1 || value > 0 || typeof parameters['floor'] === 'number' || (p > 0 && value === 0)) return null;
    const needed = p > 0 ? sentence('values of 0 or more', '不小于0') : sentence('positive values', '为正');
    return sentence(
      'a power mean of order {p} needs {needed} (use another scale, e.g. MIN_MAX from 1 to 100, or give a `floor`)',
      '{p}阶幂平均要求数值{needed}（可换用其他标度，如1至100的MIN_MAX，或设定`floor`）',
      { p, needed },
    );
  },
  prepare(children, parameters) {
    const p = Number(parameters['p']);
    const { columns, noted } = floored(children, parameters);
    if (p === 1) return noted(weightedMeans(columns));
    const logarithms = columns.map((column) => column.map(Math.log));
    if (p === 0) return noted(weightedMeans(logarithms, Math.exp));
    const all = powerMeans(logarithms, p);
    // A column of weight 0 may hold the value that the others are measured by, at the price of their digits.
    return noted((weights, out) => {
      const counted = logarithms.map((_, child) => child).filter((child) => weights[child]! > 0);
      if (counted.length === logarithms.length) return all(weights, out);
      const some = powerMeans(
        counted.map((child) => logarithms[child]!),
        p,
      );
      return some(
        counted.map((child) => weights[child]!),
        out,
      );
    });
  },
};

function powerMeans(logarithms: readonly Float64Array[], p: number): Combine {
  const extreme = new Float64Array(logarithms[0]?.length ?? 0).fill(p > 0 ? -Infinity : Infinity);
  for (const column of logarithms) {
    column.forEach((value, unit) => {
      if (p > 0 ? value > extreme[unit]! : value < extreme[unit]!) extreme[unit] = value;
    });
  }
  const powers = logarithms.map((column) =>
    // All values 0: the difference of two infinities would be no number, and the mean is 0.
    column.map((value, unit) => (value === extreme[unit] ? 0 : Math.expm1(p * (value - extreme[unit]!)))),
  );
  return weightedMeans(powers, (mean, unit) => Math.exp(extreme[unit]! + Math.log1p(mean) / p));
}
