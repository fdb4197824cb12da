import type { NormalisationMethod } from '../method.types';
import { mean } from '../statistics/mean';
import { named, sentence } from '../sentence';

/** Ratio to a reference: in units of the mean, the best, the worst, a chosen unit or a given number. */
export const ratioToReference: NormalisationMethod = {
  id: 'RATIO_TO_REFERENCE',
  description:
    'Value over a reference value (the mean, the best, the worst, a chosen unit or a given number), or the relative difference.',
  parameters: [
    {
      name: 'referenceValue',
      description: 'What is divided by.',
      type: 'CHOICE',
      choices: {
        MEAN: 'The mean of the reference set.',
        BEST: 'The best value of the reference set.',
        WORST: 'The worst value of the reference set.',
        UNIT: 'The value of `unit`.',
        GIVEN: 'The number `value`; with 1 the value itself, or one over it where lower is better.',
      },
      default: 'MEAN',
    },
    {
      name: 'unit',
      description: 'Id of the unit to divide by, with UNIT.',
      type: 'TEXT',
      names: 'UNIT',
      optional: true,
    },
    {
      name: 'value',
      description: 'The number to divide by, with GIVEN.',
      type: 'NUMBER',
      exclusiveMinimum: 0,
      optional: true,
    },
    {
      name: 'difference',
      description: 'True: (x - reference) / reference, so that the reference itself gets 0.',
      type: 'BOOLEAN',
      default: false,
    },
  ],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 85 (distance to a reference)',
  check({ referenceValue, unit, value }) {
    if (referenceValue === 'UNIT' && (unit ?? null) === null)
      return { parameter: 'unit', message: 'name the `unit` to divide by' };
    if (referenceValue === 'GIVEN' && (value ?? null) === null)
      return { parameter: 'value', message: 'give the `value` to divide by' };
    return null;
  },
  notes: {
    formula: 'x / r, or (x - r) / r with `difference`.',
    direction: 'r / x, or (r - x) / x with `difference`; x must be positive.',
    ties: 'Equal values stay equal.',
    missing: 'A gap stays a gap.',
    refuses: 'A reference of 0 or less, a chosen unit without value, and a value of 0 or less where lower is better.',
  },
  example: { parameters: { referenceValue: 'WORST' }, values: [10, 15, 20], result: [1, 1.5, 2] },
  takesDirection: true,
  needsSpread: false,
  fit(reference, parameters, sign, valueOf) {
    const [least, most] = [reference[0]!, reference[reference.length - 1]!];
    const to = String(parameters['referenceValue']);
    const marks: Record<string, number | null> = {
      MEAN: mean(reference),
      BEST: sign === 1 ? most : least,
      WORST: sign === 1 ? least : most,
      GIVEN: typeof parameters['value'] === 'number' ? parameters['value'] : null,
      UNIT: to === 'UNIT' ? valueOf(String(parameters['unit'])) : null,
    };
    const mark = marks[to] ?? null;
    if (mark === null || !(mark > 0 && Number.isFinite(mark))) {
      const problem = sentence(
        'the reference ({to}) is {mark} and must be above 0',
        '参照值（{to}）为{mark}，必须大于0',
        {
          to: to === 'UNIT' ? sentence('UNIT {unit}', 'UNIT {unit}', { unit: named(String(parameters['unit'])) }) : to,
          mark: mark ?? sentence('missing', '缺值'),
        },
      );
      return { apply: () => NaN, minimum: null, maximum: null, problem };
    }
    const shift = parameters['difference'] === true ? 1 : 0;
    const ratio = (value: number): number => {
      if (sign === -1 && !(value > 0)) return NaN;
      return (sign === 1 ? value / mark : mark / value) - shift;
    };
    const ends = [ratio(least), ratio(most)];
    return {
      minimum: finiteOrNull(Math.min(...ends)),
      maximum: finiteOrNull(Math.max(...ends)),
      undefinedBecause: sentence('a ratio where lower is better needs values above 0', '低者为优时，比值要求数值大于0'),
      apply: ratio,
    };
  },
};

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
