import type { NormalisationMethod, ParameterConflict } from '../method.types';
import type { MethodCall } from '../recipe.types';
import { rankAmong, significantDigits } from './rank-among';

/** Categorical: a score for each class of percentiles; small changes count for nothing unless they cross a border. */
export const categorical: NormalisationMethod = {
  id: 'CATEGORICAL',
  description: 'A score by class: the percentile of the unit (rank / n) among given borders.',
  parameters: [
    {
      name: 'borders',
      description: 'Percentiles at which the next class begins, 0 to 100, ascending.',
      type: 'NUMBERS',
      minimum: 0,
      maximum: 100,
      default: [5, 15, 35, 65, 85, 95],
    },
    {
      name: 'scores',
      description: 'Score of each class from the worst up, one more than borders.',
      type: 'NUMBERS',
      default: [0, 20, 40, 50, 60, 80, 100],
    },
    significantDigits,
  ],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 86',
  check: classes,
  notes: {
    formula:
      'the score of the class that holds 100 rank / n, rank as in RANK; a percentile equal to a border belongs to the better class.',
    direction: 'x is turned (times -1) first.',
    ties: 'Frequent: there are as many results as classes. Equal values take the minimum of their ranks.',
    missing: 'A gap stays a gap; only units present are counted.',
    refuses: 'Borders or scores that do not ascend; a constant criterion.',
  },
  example: { parameters: { borders: [50], scores: [0, 1] }, values: [10, 20, 30, 40], result: [0, 1, 1, 1] },
  takesDirection: false,
  needsSpread: true,
  fit(reference, parameters) {
    const borders = parameters['borders'] as readonly number[];
    const scores = parameters['scores'] as readonly number[];
    const place = rankAmong(reference, parameters);
    const score = (value: number): number => {
      // Multiplied out, so that 100 x 23 / 23 meets the border of 100 exactly.
      const reached = borders.filter((border) => 100 * place(value) >= border * reference.length).length;
      return scores[reached]!;
    };
    return { minimum: score(reference[0]!), maximum: score(reference[reference.length - 1]!), apply: score };
  },
};

function classes(parameters: MethodCall): ParameterConflict | null {
  const borders = (parameters['borders'] ?? [5, 15, 35, 65, 85, 95]) as readonly number[];
  const scores = (parameters['scores'] ?? [0, 20, 40, 50, 60, 80, 100]) as readonly number[];
  if (scores.length !== borders.length + 1) {
    const message = `${borders.length} borders make ${borders.length + 1} classes, and there are ${scores.length} scores`;
    return { parameter: 'scores', message };
  }
  const ascends = (list: readonly number[]): boolean =>
    list.every((value, index) => index === 0 || value > list[index - 1]!);
  if (!ascends(borders)) return { parameter: 'borders', message: 'borders must ascend' };
  return ascends(scores)
    ? null
    : { parameter: 'scores', message: 'scores must ascend from the worst class to the best' };
}
