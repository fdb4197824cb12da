import type { WeightScheme } from '../method.types';
import { exactSum } from '../statistics/exact-sum';
import { sampleStandardDeviation } from '../statistics/sample-standard-deviation';
import { correlations } from './correlations';
import { present } from './present';
import { shares } from './shares';
import { sentence } from '../sentence';

/** CRITIC: what tells the units apart and repeats no other child weighs most. */
export const critic: WeightScheme = {
  id: 'CRITIC',
  description: 'Spread of a child after min-max, times how little it correlates with the other children.',
  parameters: [
    {
      name: 'correlation',
      description: 'How correlation is measured.',
      type: 'CHOICE',
      choices: { PEARSON: 'Of the values.', SPEARMAN: 'Of their ranks.' },
      default: 'PEARSON',
    },
  ],
  reference: 'Diakoulaki, Mavrotas & Papayannakis (1995), Computers & Operations Research 22: 763-770',
  fromData: true,
  notes: {
    formula: 'c(j) = sd(j) after min-max x sum over k of (1 - r(j,k)); w = c / sum of c.',
    direction: 'Values are taken as the normalisation gives them, so that opposite directions are turned first.',
    ties: 'Play no part; SPEARMAN gives tied values their mean rank.',
    missing: 'Each child and each pair of children count the units of the reference set that have them.',
    refuses: 'A constant child, and children that are all perfectly correlated.',
  },
  example: {
    given: [1, 1, 1],
    rows: [
      [1, 1, 3],
      [2, 3, 1],
      [3, 2, 2],
    ],
    result: [0.25, 0.3125, 0.4375],
  },
  weigh({ columns, names }, parameters) {
    if (columns.length === 1) return { weights: [1], note: null };
    const correlated = correlations(columns, names, parameters['correlation'] === 'SPEARMAN' ? 'SPEARMAN' : 'PEARSON');
    if ('problem' in correlated) return correlated;
    const information = columns.map(present).map((column, child) => {
      const ascending = column.slice().sort();
      const range = ascending[ascending.length - 1]! - ascending[0]!;
      const conflict = exactSum(correlated.matrix[child]!.map((r) => 1 - r));
      return (sampleStandardDeviation(column) / range) * conflict;
    });
    const weights = shares(information.map((value) => (value < 1e-12 ? 0 : value)));
    return weights
      ? { weights, note: null }
      : { problem: sentence('all children are perfectly correlated', '各分项完全相关'), child: null };
  },
};
