import type { NormalisationMethod } from '../method.types';
import { exactSum } from '../statistics/exact-sum';
import { sentence } from '../sentence';

/** Sum: each unit's share of the whole; where lower is better, of the sum of inverses. */
export const sum: NormalisationMethod = {
  id: 'SUM',
  description: 'Share of the sum over all units; where lower is better, the share of the inverses.',
  parameters: [],
  reference: 'Tzeng & Huang (2011), Multiple Attribute Decision Making, CRC Press; pymcdm sum_normalization',
  notes: {
    formula: 'x / sum of x.',
    direction: '(1 / x) / sum of (1 / x).',
    ties: 'Equal values stay equal.',
    missing: 'A gap stays a gap; only units present are summed, so that results depend on how many there are.',
    refuses: 'A negative value; a criterion that is 0 everywhere; 0 where lower is better.',
  },
  example: { direction: 'LOWER_IS_BETTER', values: [1, 2, 4], result: [0.5714, 0.2857, 0.1429] },
  takesDirection: true,
  needsSpread: false,
  fit(reference, _parameters, sign) {
    const measure = (value: number): number => (sign === 1 ? value : value > 0 ? 1 / value : NaN);
    const total = exactSum(reference.map(measure));
    if (reference[0]! < 0 || !(total > 0 && Number.isFinite(total))) {
      const needed =
        sign === 1
          ? sentence('values of 0 or more, not all 0', '数值不小于0且不全为0')
          : sentence('values above 0 where lower is better', '数值大于0（低者为优时）');
      const problem = sentence(
        'the smallest value is {least}; shares of a sum need {needed}',
        '最小值为{least}；占总和的份额要求{needed}',
        {
          ...{ least: reference[0]!, needed },
        },
      );
      return { apply: () => NaN, minimum: null, maximum: null, problem };
    }
    const share = (value: number): number => (value < 0 ? NaN : measure(value) / total);
    const ends = [share(reference[0]!), share(reference[reference.length - 1]!)];
    return {
      minimum: Math.min(...ends),
      maximum: Math.max(...ends),
      undefinedBecause: sentence(
        'shares of a sum need values of 0 or more, above 0 where lower is better',
        '占总和的份额要求数值不小于0，低者为优时须大于0',
      ),
      apply: share,
    };
  },
};
