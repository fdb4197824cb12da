import type { NormalisationMethod } from '../method.types';
import { exactSum } from '../statistics/exact-sum';
import { sentence } from '../sentence';

/** Logarithmic: each unit's share of the sum of logarithms; depends on the unit of measurement. */
export const logarithmic: NormalisationMethod = {
  id: 'LOGARITHMIC',
  description: 'Logarithm of the value as a share of the sum of all logarithms; values of 1 or more.',
  parameters: [],
  reference:
    'Zavadskas & Turskis (2008), A new logarithmic normalization method in games theory, Informatica 19: 303-314',
  notes: {
    formula: 'ln x / sum of ln x.',
    direction: '(1 - ln x / sum of ln x) / (n - 1).',
    ties: 'Equal values stay equal.',
    missing: 'A gap stays a gap; only units present are summed.',
    refuses: 'A value below 1, and a criterion that is 1 everywhere.',
  },
  example: { values: [2, 4, 8], result: [0.1667, 0.3333, 0.5] },
  takesDirection: true,
  needsSpread: false,
  fit(reference, _parameters, sign) {
    const least = reference[0]!;
    const total = least >= 1 ? exactSum(reference.map(Math.log)) : NaN;
    if (!(total > 0) || reference.length < 2) {
      const problem = sentence(
        'the smallest value is {least}; logarithmic shares need values of 1 or more, not all 1, of at least 2 units',
        '最小值为{least}；对数份额要求至少2个对象的数值不小于1且不全为1',
        { least },
      );
      return { apply: () => NaN, minimum: null, maximum: null, problem };
    }
    const share = (value: number): number => {
      if (value < 1) return NaN;
      const own = Math.log(value) / total;
      return sign === 1 ? own : (1 - own) / (reference.length - 1);
    };
    const ends = [share(least), share(reference[reference.length - 1]!)];
    return {
      minimum: Math.min(...ends),
      maximum: Math.max(...ends),
      undefinedBecause: sentence('logarithmic shares need values of 1 or more', '对数份额要求数值不小于1'),
      apply: share,
    };
  },
};
