import type { AggregationMethod } from '../method.types';
import type { MethodCall } from '../recipe.types';
import { isNoise } from '../statistics/noise';
import { threshold, thresholdConflict, thresholdsOf } from './thresholds';
import { sentence } from '../sentence';

/** PROMETHEE II: how strongly a unit is preferred to the others, less how strongly they are preferred to it. */
export const promethee: AggregationMethod = {
  id: 'PROMETHEE_II',
  description:
    'Net preference flow: each pair compared child by child, with thresholds of indifference and preference.',
  parameters: [
    {
      name: 'preference',
      description: 'How a difference becomes a preference.',
      type: 'CHOICE',
      choices: {
        LINEAR: 'None up to `indifference`, whole from `strict` on, in proportion between (types I, II, III and V).',
        LEVEL: 'None up to `indifference`, half up to `strict`, whole beyond (type IV).',
        GAUSSIAN: '1 - exp(-d^2 / (2 s^2)), s being `strict` (type VI).',
      },
      default: 'LINEAR',
    },
    threshold('indifference', 'Differences up to it count for nothing.'),
    threshold('strict', 'Differences from it on count whole.'),
  ],
  reference: 'Brans & Vincke (1985), A preference ranking organisation method, Management Science 31: 647-656',
  maximumUnits: 5000,
  additive: false,
  monotone: false,
  fits: (parameters, names) => thresholdConflict(parameters, names.length, ['indifference', 'strict']),
  notes: {
    formula:
      'phi(a) = mean over the other units b of the reference set of pi(a,b) - pi(b,a), pi = sum(w P(difference)) / sum(w).',
    direction: 'Children arrive turned: higher is better. A reversed branch enters times -1.',
    ties: 'Differences that are noise count for nothing.',
    missing: 'A pair is compared by the children that both have; without any it counts for neither.',
    refuses: 'More than 5,000 units; as many thresholds as neither one nor one for each child.',
  },
  example: {
    weights: [1, 1],
    rows: [
      [3, 1],
      [2, 2],
      [1, 2],
    ],
    result: [0, 0.25, -0.25],
  },
  refuses: () => null,
  outranking: sentence('Preference from 0 to 1 of the row over the column.', '行对象优于列对象的偏好度，取值0至1。'),
  outranks(children, parameters, weights) {
    const prefers = preferenceOf(parameters, children.length);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return (a, b) =>
      children.reduce((sum, column, child) => {
        const [x, y] = [column[a]!, column[b]!];
        return weights[child] === 0 || isNoise(x, y) ? sum : sum + weights[child]! * prefers(x - y, child);
      }, 0) / total;
  },
  prepare(children, parameters, reference) {
    const prefers = preferenceOf(parameters, children.length);
    return (weights, out) => {
      const flows = new Float64Array(out.length);
      const met = new Int32Array(out.length);
      for (let a = 0; a < out.length; a++) {
        for (let b = 0; b < a; b++) {
          if (reference[a]! + reference[b]! === 0) continue;
          let [net, total] = [0, 0];
          for (let child = 0; child < children.length; child++) {
            const [x, y] = [children[child]![a]!, children[child]![b]!];
            if (weights[child] === 0 || Number.isNaN(x + y)) continue;
            total += weights[child]!;
            if (!isNoise(x, y)) net += weights[child]! * (prefers(x - y, child) - prefers(y - x, child));
          }
          if (total === 0) continue;
          if (reference[b] === 1) [flows[a], met[a]] = [flows[a]! + net / total, met[a]! + 1];
          if (reference[a] === 1) [flows[b], met[b]] = [flows[b]! - net / total, met[b]! + 1];
        }
      }
      for (let unit = 0; unit < out.length; unit++) {
        const isThere = children.some((column, child) => weights[child]! > 0 && !Number.isNaN(column[unit]!));
        out[unit] = !isThere ? NaN : met[unit] === 0 ? 0 : flows[unit]! / met[unit]!;
      }
      return null;
    };
  },
};

/** How strongly a difference in a child is preferred, 0 to 1. */
function preferenceOf(parameters: MethodCall, children: number): (difference: number, child: number) => number {
  const [low, high] = ['indifference', 'strict'].map((name) => thresholdsOf(parameters, name, children));
  const kind = String(parameters['preference']);
  return (difference, child) => {
    const [q, p] = [low![child] ?? 0, high![child] ?? 0];
    if (difference <= 0) return 0;
    if (kind === 'GAUSSIAN') return p === 0 ? 1 : -Math.expm1(-(difference ** 2) / (2 * p * p));
    if (difference <= q || isNoise(difference, q)) return 0;
    if (difference > p || isNoise(difference, p)) return kind === 'LEVEL' && isNoise(difference, p) && p > q ? 0.5 : 1;
    return kind === 'LEVEL' ? 0.5 : (difference - q) / (p - q);
  };
}
