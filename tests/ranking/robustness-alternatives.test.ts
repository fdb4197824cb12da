import type { MethodChoice, Recipe, RecipeBranch, RecipeNode } from '../../src/ranking/recipe.types';
import { openDrawSpace } from '../../src/ranking/robustness/run-uncertainty';
import { UNCERTAIN_FACTORS } from '../../src/ranking/robustness/uncertainty.types';
import { runRanking } from '../../src/ranking/run-ranking';
import { ranksByUnit } from './robustness-support';
import { aTable, branch, leaf } from './support';

describe('every alternative is the recipe with that choice', () => {
  const table = aTable({
    a: [1, 5, 2, 8, null, 3, 9, 4],
    b: [7, null, 3, 3, 1, 9, 2, 6],
    c: [2, 4, 4, 1, 8, 7, 3, 5],
    d: [40, 1, 6, 2, 3, 5, 4, 2],
  });
  const normalisation = { method: 'MIN_MAX', lower: 1, upper: 100 };
  const tree = (fields: object, top: object): RecipeNode =>
    branch(
      [branch([leaf('a', fields), leaf('b', fields)], top), leaf('c', { ...fields, weight: 2 }), leaf('d', fields)],
      top,
    );
  const recipe: Recipe = { tree: tree({ normalisation }, {}), missing: 'SKIP' };
  const z: MethodChoice = { method: 'Z_SCORE', mean: 50, sd: 10 };
  const inputs = {
    normalisations: [z],
    aggregations: ['GEOMETRIC'],
    weightings: ['EQUAL', 'STANDARD_DEVIATION'],
    treatments: [['WINSORISE', 'LOG']],
    missing: ['MEDIAN'],
    leaveOneOut: true,
  };
  const middleOf = (place: number, of: number): number => (place + 0.5) / of;

  it.each([
    ['the own methods', {}, { ...recipe }],
    ['a normalisation', { NORMALISATION: [1, 2] }, { ...recipe, tree: tree({ normalisation: z }, {}) }],
    [
      'an aggregation',
      { AGGREGATION: [1, 2] },
      { ...recipe, tree: tree({ normalisation }, { aggregation: 'GEOMETRIC' }) },
    ],
    ['equal weights', { WEIGHTING: [1, 3] }, { ...recipe, tree: tree({ normalisation }, { weighting: 'EQUAL' }) }],
    [
      'weights from data',
      { WEIGHTING: [2, 3] },
      { ...recipe, tree: tree({ normalisation }, { weighting: 'STANDARD_DEVIATION' }) },
    ],
    [
      'treatments',
      { TREATMENT: [1, 2] },
      { ...recipe, tree: tree({ normalisation, treatment: ['WINSORISE', 'LOG'] }, {}) },
    ],
    ['a policy for gaps', { MISSING: [1, 2] }, { ...recipe, missing: 'MEDIAN' }],
    [
      'several at once',
      { NORMALISATION: [1, 2], MISSING: [1, 2], AGGREGATION: [1, 2] },
      { tree: tree({ normalisation: z }, { aggregation: 'GEOMETRIC' }), missing: 'MEDIAN' },
    ],
    [
      'without c',
      { LEAVE_OUT: [3, 5] },
      {
        ...recipe,
        tree: branch([(recipe.tree as RecipeBranch).children[0]!, leaf('d', { normalisation })]),
      },
    ],
    [
      'without a',
      { LEAVE_OUT: [1, 5] },
      {
        ...recipe,
        tree: branch([
          branch([leaf('b', { normalisation })]),
          leaf('c', { normalisation, weight: 2 }),
          leaf('d', { normalisation }),
        ]),
      },
    ],
    [
      'weights from data without a',
      { WEIGHTING: [2, 3], LEAVE_OUT: [1, 5] },
      {
        ...recipe,
        tree: branch(
          [
            branch([leaf('b', { normalisation })], { weighting: 'STANDARD_DEVIATION' }),
            leaf('c', { normalisation, weight: 2 }),
            leaf('d', { normalisation }),
          ],
          { weighting: 'STANDARD_DEVIATION' },
        ),
      },
    ],
  ] as [string, Record<string, [number, number]>, Recipe][])('%s', (_, taken, expected) => {
    const space = openDrawSpace(recipe, table, inputs);
    const chosen = new Float64Array(UNCERTAIN_FACTORS.length);
    for (const [factor, [place, of]] of Object.entries(taken)) {
      chosen[UNCERTAIN_FACTORS.indexOf(factor as 'WEIGHTS')] = middleOf(place, of);
    }
    space.draw(chosen);
    const oracle = runRanking(expected, table);
    expect(ranksByUnit(space.units, space.ranks)).toEqual(
      Object.fromEntries(oracle.rows.map(({ unit, rank }) => [unit, rank])),
    );
  });

  it('without an indicator, the units that lacked only that one come back', () => {
    const screened = { ...recipe, missing: 'EXCLUDE' };
    const space = openDrawSpace(screened, table, { leaveOneOut: true });
    const chosen = new Float64Array(UNCERTAIN_FACTORS.length);
    expect([...space.nominal].filter((rank) => rank === 0)).toHaveLength(2);
    chosen[UNCERTAIN_FACTORS.indexOf('LEAVE_OUT')] = middleOf(1, 5);
    space.draw(chosen);
    expect(space.units.filter((_, place) => space.ranks[place] === 0)).toEqual(['u2']);
  });
});
