import { maximise } from '../linear/maximise';
import type { AggregationMethod } from '../method.types';
import { sentence } from '../sentence';

/**
 * Benefit of the doubt: each unit is judged by the weights that suit it best, under which no unit of the reference set gets more
 * than 1. Without bounds one good child is enough; `least` and `most` bound the share that each child has of the score.
 */
export const benefitOfDoubt: AggregationMethod = {
  id: 'BENEFIT_OF_DOUBT',
  description:
    'Data envelopment: every unit with the weights that are best for it, under which no unit gets more than 1; given weights only say which children count.',
  parameters: [
    {
      name: 'bounds',
      description: 'What `least` and `most` bound.',
      type: 'CHOICE',
      choices: {
        SHARES: 'The share of each child in the score of the unit: w x / sum(w x).',
        WEIGHTS: 'The share of its weight: w / sum(w); for children on one scale.',
      },
      default: 'SHARES',
    },
    {
      name: 'least',
      description: 'The least share of each child.',
      type: 'NUMBER',
      minimum: 0,
      maximum: 1,
      default: 0,
    },
    {
      name: 'most',
      description: 'The largest share of each child; above `least`.',
      type: 'NUMBER',
      minimum: 0,
      maximum: 1,
      default: 1,
    },
  ],
  ascending: ['least', 'most'],
  reference:
    'Cherchye et al. (2008), Creating composite indicators with DEA and robustness analysis, J. Oper. Res. Soc. 59: 239-251; OECD/JRC (2008), Handbook, p. 92',
  maximumUnits: 1000,
  additive: false,
  monotone: true,
  notes: {
    formula:
      'max sum(w x) over w >= 0 with sum(w y) <= 1 for every unit y of the reference set, and least <= w x / sum(w x) <= most for every child, or w / sum(w) with WEIGHTS.',
    direction: 'Children arrive turned: higher is better. A reversed branch enters times -1 and is refused.',
    ties: 'Frequent: every unit that is best under some weights gets 1.',
    missing: 'The children present; a unit without a child is compared as having 0 there.',
    refuses:
      'A negative value; more than 1,000 units. A unit whose values leave no weights inside the bounds has no score.',
  },
  example: {
    weights: [1, 1],
    rows: [
      [1, 4],
      [4, 1],
      [2, 2],
    ],
    result: [1, 1, 0.8],
  },
  refuses: (value) => (value >= 0 ? null : NEGATIVE),
  undefinedBecause: sentence('no weights inside the bounds suit its values', '界限之内没有适合其数值的权重'),
  prepare(children, parameters, reference) {
    const ends: Bounds = {
      of: String(parameters['bounds']),
      least: Number(parameters['least']),
      most: Number(parameters['most']),
    };
    return (weights, out) => {
      const counted = children.filter((_, child) => weights[child]! > 0);
      const rowOf = (unit: number): number[] => counted.map((column) => column[unit]! || 0);
      const peers = [...out.keys()].filter((unit) => reference[unit] === 1 && rowOf(unit).some((value) => value > 0));
      const rows = peers.map(rowOf);
      for (let unit = 0; unit < out.length; unit++) {
        const own = rowOf(unit);
        const isMissing = counted.every((column) => Number.isNaN(column[unit]!));
        out[unit] = isMissing ? NaN : bestScore(own, rows, ends);
      }
      return null;
    };
  },
};

interface Bounds {
  readonly of: string;
  readonly least: number;
  readonly most: number;
}

/** The bounds are linear in the weights: each part less a share of the sum of all parts, a part being w x or w. */
function bestScore(own: readonly number[], rows: readonly (readonly number[])[], { of, least, most }: Bounds): number {
  if (own.every((value) => value === 0)) return 0;
  const parts = of === 'WEIGHTS' ? own.map(() => 1) : own;
  if (least > 0 && parts.includes(0)) return NaN;
  if (least * own.length > 1 || most * own.length < 1) return NaN;
  const beyond = (share: number, sign: 1 | -1): number[][] =>
    parts.map((part, child) => parts.map((other, index) => sign * ((index === child ? part : 0) - share * other)));
  const bounds = [...(least > 0 ? beyond(least, -1) : []), ...(most < 1 ? beyond(most, 1) : [])];
  const limits = [...rows.map(() => 1), ...bounds.map(() => 0)];
  return maximise(own, [...rows, ...bounds], limits)?.value ?? NaN;
}

const NEGATIVE = sentence('the benefit of the doubt needs values of 0 or more', '善意怀疑法要求数值不小于0');
