import type { WeightScheme } from '../method.types';
import { exactSum } from '../statistics/exact-sum';
import { present } from './present';
import { shares } from './shares';
import { sentence } from '../sentence';
import { fewerThanTwo } from './why-no-weights';

/** Entropy: what hardly tells the units apart weighs little. It knows the data, not what matters. */
export const entropy: WeightScheme = {
  id: 'ENTROPY',
  description:
    "Shannon's entropy: a child weighs more, the more unevenly its values are spread over the units; needs x >= 0.",
  parameters: [],
  reference: 'Hwang & Yoon (1981), Multiple Attribute Decision Making, Springer',
  fromData: true,
  notes: {
    formula:
      'p = x / sum x; e = -sum(p ln p) / ln m over the m units present, 0 ln 0 = 0; w = (1 - e) / sum of (1 - e).',
    direction: 'Values are taken as the normalisation gives them, higher is better.',
    ties: 'Play no part.',
    missing: 'Each child counts the units of the reference set that have it, at least 2.',
    refuses: 'A negative value, a child of which all values are 0, and children that all spread evenly.',
  },
  example: {
    given: [1, 1],
    rows: [
      [1, 2],
      [4, 16],
    ],
    result: [0.3589, 0.6411],
  },
  weigh({ columns, names }) {
    const diverging: number[] = [];
    for (const [child, column] of columns.map(present).entries()) {
      if (column.length < 2) return { problem: fewerThanTwo(names[child]!), child };
      const negative = column.find((value) => value < 0);
      if (negative !== undefined) {
        const problem = sentence(
          '{name} has the value {negative}; entropy needs values of 0 or more',
          '{name}有数值{negative}；熵值法要求数值不小于0',
          { name: names[child]!, negative },
        );
        return { problem, child };
      }
      const total = exactSum(column);
      if (!(total > 0)) {
        const problem = sentence('{name} is 0 for every unit; it has no entropy', '{name}对所有对象均为0，没有熵', {
          name: names[child]!,
        });
        return { problem, child };
      }
      const terms = column.map((value) => (value === 0 ? 0 : (value / total) * Math.log(value / total)));
      // Rounding can leave an even spread a little above 1.
      diverging.push(Math.max(0, 1 + exactSum(terms) / Math.log(column.length)));
    }
    const weights = shares(diverging.map((value) => (value < 1e-12 ? 0 : value)));
    return weights
      ? { weights, note: null }
      : {
          problem: sentence(
            'every child spreads evenly over the units, so that entropy tells them apart in nothing',
            '各分项在各对象间均匀分布，熵值法无从区分',
          ),
          child: null,
        };
  },
};
