import type { AggregationMethod } from '../method.types';
import type { MethodCall } from '../recipe.types';
import { type CountedChild, creditOutranking, type OutrankingThresholds } from './electre/credibility';
import { distil } from './electre/distillation';
import { threshold, thresholdConflict, thresholdsOf } from './thresholds';
import { sentence } from '../sentence';

/** ELECTRE III: who outranks whom with which credibility, and the order that two distillations of it give. */
export const electre: AggregationMethod = {
  id: 'ELECTRE_III',
  description:
    'Outranking with thresholds of indifference, preference and veto; the score is the mean of the places in the descending and the ascending distillation, counted from the last.',
  parameters: [
    threshold('indifference', 'Differences up to it count for nothing.'),
    threshold('strict', 'A child that is worse by so much does not agree at all.'),
    threshold(
      'veto',
      'A child that is worse by so much forbids that a unit outranks another one. Default: no veto.',
      true,
    ),
    {
      name: 'discrimination',
      description:
        'Constant and slope of the discrimination threshold s(c) = constant + slope x c of the distillations.',
      type: 'NUMBERS',
      default: [0.3, -0.15],
    },
  ],
  reference:
    'Roy (1978), ELECTRE III: un algorithme de classements fonde sur une representation floue, Cahiers du CERO 20: 3-24',
  maximumUnits: 500,
  additive: false,
  monotone: false,
  needsAll: true,
  fits: (parameters, names) =>
    thresholdConflict(parameters, names.length, ['indifference', 'strict', 'veto']) ??
    discriminationConflict(parameters['discrimination']),
  notes: {
    formula:
      'credibility(a,b) = C x product of (1 - d) / (1 - C) over the children whose discordance d is above the concordance C; the score is n + 1 - (place in the descending + place in the ascending distillation) / 2.',
    direction: 'Children arrive turned: higher is better. A reversed branch enters times -1.',
    ties: 'Units that a distillation cannot part have one place; places are counted in classes.',
    missing: 'A unit that lacks a child of weight above 0 gets no value.',
    refuses:
      'More than 500 units; as many thresholds as neither one nor one for each child; a smaller threshold above a larger one.',
  },
  example: {
    parameters: { indifference: [1], strict: [2], veto: [4] },
    weights: [2, 1],
    rows: [
      [9, 3],
      [6, 5],
      [2, 4],
    ],
    result: [3, 2, 1],
  },
  refuses: () => null,
  outranking: sentence(
    'Credibility from 0 to 1 that the row is at least as good as the column.',
    '行对象至少不劣于列对象的可信度，取值0至1。',
  ),
  outranks(children, parameters, weights) {
    const counted = countedOf(children, weights);
    const credibility = creditOutranking(
      counted,
      [...(children[0]?.keys() ?? [])],
      allThresholds(parameters, children.length),
    );
    return (a, b) => credibility[a]![b]!;
  },
  prepare(children, parameters, reference) {
    const thresholds = allThresholds(parameters, children.length);
    const [constant = 0.3, slope = -0.15] = (parameters['discrimination'] as readonly number[] | undefined) ?? [];
    return (weights, out) => {
      const counted = countedOf(children, weights);
      const whole = Array.from(out.keys()).filter((unit) =>
        counted.every(({ column }) => !Number.isNaN(column[unit]!)),
      );
      const units = whole.filter((unit) => reference[unit] === 1);
      out.fill(NaN);
      const credibility = creditOutranking(counted, units, thresholds);
      const places = [true, false].map((isDescending) => distil(credibility, { isDescending, constant, slope }));
      units.forEach((unit, at) => {
        out[unit] = units.length + 1 - (places[0]![at]! + places[1]![at]!) / 2;
      });
      // A unit that others are not compared with takes its place among them as if it had been added alone.
      for (const unit of whole.filter((each) => reference[each] !== 1)) {
        const joined = creditOutranking(counted, [...units, unit], thresholds);
        const [down, up] = [true, false].map((isDescending) => distil(joined, { isDescending, constant, slope }));
        out[unit] = units.length + 1 - (down!.at(-1)! + up!.at(-1)!) / 2;
      }
      return null;
    };
  },
};

function countedOf(children: readonly Float64Array[], weights: ArrayLike<number>): CountedChild[] {
  return children.flatMap((column, child) => (weights[child]! > 0 ? [{ column, child, weight: weights[child]! }] : []));
}

function allThresholds(parameters: MethodCall, children: number): OutrankingThresholds {
  const [indifference, strict, veto] = ['indifference', 'strict', 'veto'].map((name) =>
    thresholdsOf(parameters, name, children),
  );
  return { indifference: indifference!, strict: strict!, veto: veto! };
}

function discriminationConflict(given: unknown): { parameter: string; message: string } | null {
  const numbers = (given as readonly number[] | undefined) ?? [];
  const [constant = 0.3, slope = -0.15] = numbers;
  if (numbers.length !== 0 && numbers.length !== 2)
    return {
      parameter: 'discrimination',
      message: `there are ${numbers.length} numbers; give two, a constant and a slope`,
    };
  if (constant >= 0 && constant < 1 && constant + slope >= 0) return null;
  return {
    parameter: 'discrimination',
    message: `s(c) = ${constant} + ${slope} c must lie between 0 and 1 for every c from 0 to 1`,
  };
}
