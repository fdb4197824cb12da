import type { WeightScheme } from '../method.types';
import { exactSum } from '../statistics/exact-sum';
import { completeRows } from './present';
import { shares } from './shares';
import { sentence } from '../sentence';
import { NO_CHILD_TELLS } from './why-no-weights';

/** MEREC: what would be missed most, were it left out, weighs most. */
export const merec: WeightScheme = {
  id: 'MEREC',
  description:
    'Effect of leaving a child out of a logarithmic score; values must be positive, e.g. after RATIO_TO_BEST.',
  parameters: [],
  reference: 'Keshavarz-Ghorabaee et al. (2021), Symmetry 13(4): 525',
  fromData: true,
  notes: {
    formula:
      'n = min / x; S = ln(1 + mean over the children of |ln n|); e(j) = sum over the units of |S without j - S|; w = e / sum of e.',
    direction:
      'Values are taken as the normalisation gives them; RATIO_TO_BEST gives the ratios of the original for both directions.',
    ties: 'Play no part.',
    missing: 'Only units of the reference set that have every child count.',
    refuses: 'A value of 0 or less, fewer than 2 complete units, and children that are all constant.',
  },
  example: {
    given: [1, 1],
    rows: [
      [1, 2],
      [4, 16],
    ],
    result: [0.3793, 0.6207],
  },
  weigh({ columns, names }) {
    const complete = completeRows(columns);
    if (complete[0]!.length < 2) return { problem: TOO_FEW, child: null };
    for (const [child, column] of complete.entries()) {
      const wrong = column.find((value) => !(value > 0));
      if (wrong !== undefined) {
        const problem = sentence(
          '{name} has the value {wrong}; MEREC needs values above 0',
          '{name}有数值{wrong}；MEREC要求数值大于0',
          {
            ...{ name: names[child]!, wrong },
          },
        );
        return { problem, child };
      }
    }
    const logarithms = complete.map((column) => {
      const least = column.reduce((low, value) => Math.min(low, value), Infinity);
      return column.map((value) => Math.abs(Math.log(least / value)));
    });
    const totals = complete[0]!.map((_, unit) => exactSum(logarithms.map((column) => column[unit]!)));
    const score = (sum: number): number => Math.log1p(sum / columns.length);
    const effects = logarithms.map((column) =>
      exactSum(column.map((value, unit) => Math.abs(score(totals[unit]! - value) - score(totals[unit]!)))),
    );
    const weights = shares(effects);
    return weights ? { weights, note: null } : { problem: NO_CHILD_TELLS, child: null };
  },
};

const TOO_FEW = sentence('fewer than 2 units have a value for every child', '各分项均有值的对象不足2个');
