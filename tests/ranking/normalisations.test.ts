import fc from 'fast-check';
import type { Direction, MethodCall, MethodChoice } from '../../src/ranking/recipe.types';
import { RANKING_METHODS } from '../../src/ranking/registries';
import { runRanking } from '../../src/ranking/run-ranking';
import { aTable, branch, codesAndPaths, leaf, problemsOf } from './support';

type Column = readonly (number | null)[];

/** The normalised column; `HIGHER_IS_BETTER` unless said otherwise. */
function normalised(
  values: Column,
  normalisation: MethodChoice,
  direction: Direction = 'HIGHER_IS_BETTER',
): (number | null)[] {
  const units = values.map((_, index) => `u${String(index).padStart(2, '0')}`);
  // A second criterion, so that a unit with a gap is still ranked.
  const table = aTable({ x: values, all: values.map((_, index) => index) }, { units });
  const tree = branch([leaf('x', { normalisation, direction }), leaf('all')]);
  const missing = values.includes(null) ? 'SKIP' : null;
  const result = runRanking({ tree, missing, screen: { minimumShare: 0 } }, table, { steps: ['NORMALISE'] });
  return result.steps[0]!.values.map((row) => row[0]!);
}

/** Every normalisation with parameters that suit positive values from 1 to 99. */
const PARAMETERS: Record<string, object> = {
  GOALPOSTS: { min: 5, max: 80, clamp: false },
  DISTANCE_TO_TARGET: { target: 50 },
  DISTANCE_TO_REFERENCE: { unit: 'u01' },
};
const METHODS = RANKING_METHODS.normalisations.map(({ id }) => ({
  id,
  choice: { method: id, ...PARAMETERS[id] } as MethodCall,
}));

/** 3 to 9 values from 1 to 99; the second is neither the best nor the worst, the ends are 1 and 99 for both directions. */
const column = fc
  .tuple(fc.integer({ min: 2, max: 98 }), fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 7 }))
  .map(([middle, others]) => [1, middle, 99, ...others]);
const anyDirection = fc.constantFrom<Direction>('HIGHER_IS_BETTER', 'LOWER_IS_BETTER');

describe('properties of every normalisation', () => {
  it.each(METHODS)('$id: a better value never gets less; equal values get the same', ({ choice }) => {
    fc.assert(
      fc.property(column, anyDirection, (values, direction) => {
        // The distance to a target of 50 has nowhere to go where all units are beyond it.
        const found = normalised(values, choice, direction);
        const sign = direction === 'HIGHER_IS_BETTER' ? 1 : -1;
        for (let i = 0; i < values.length; i++) {
          for (let j = 0; j < i; j++) {
            const difference = (values[i]! - values[j]!) * sign;
            if (difference === 0) expect(found[i]).toBe(found[j]);
            else expect(Math.sign(found[i]! - found[j]!) * difference).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each(METHODS)(
    '$id: a gap stays a gap and changes nothing for the others; the order does not matter',
    ({ choice }) => {
      fc.assert(
        fc.property(column, anyDirection, (values, direction) => {
          const found = normalised(values, choice, direction);
          expect(normalised([...values, null], choice, direction)).toEqual([...found, null]);
          if (choice.method === 'DISTANCE_TO_REFERENCE') return;
          expect(normalised([...values].reverse(), choice, direction)).toEqual([...found].reverse());
        }),
        { numRuns: 40 },
      );
    },
  );

  it.each(METHODS)('$id: no point lies beyond the maximum that the row shows', ({ choice }) => {
    fc.assert(
      fc.property(column, anyDirection, (values, direction) => {
        const units = values.map((_, index) => `u${String(index).padStart(2, '0')}`);
        const tree = leaf('x', { normalisation: choice, direction });
        for (const { contributions } of runRanking({ tree }, aTable({ x: values }, { units })).rows) {
          const { points, maximumPoints } = contributions[0]!;
          if (maximumPoints !== null) expect(points!).toBeLessThanOrEqual(maximumPoints + 1e-12);
        }
      }),
      { numRuns: 40 },
    );
  });

  const affine = ['MIN_MAX', 'Z_SCORE', 'DISTANCE_TO_MAX', 'DISTANCE_TO_REFERENCE', 'ENHANCED_ACCURACY'];
  const ordinal = ['RANK', 'BORDA', 'PERCENTILE_RANK', 'CATEGORICAL'];
  it.each(METHODS.filter(({ id }) => [...affine, ...ordinal].includes(id)))(
    '$id: a positive affine change of the criterion changes nothing beyond 1e-9',
    ({ choice }) => {
      fc.assert(
        fc.property(
          column,
          anyDirection,
          fc.integer({ min: 2, max: 50 }),
          fc.integer({ min: -99, max: 99 }),
          (values, direction, factor, shift) => {
            const found = normalised(values, choice, direction);
            const changed = normalised(
              values.map((value) => value * factor + shift),
              choice,
              direction,
            );
            changed.forEach((value, index) => expect(value).toBeCloseTo(found[index]!, 9));
          },
        ),
        { numRuns: 40 },
      );
    },
  );

  const ratio = [
    'FRACTION_OF_MAX',
    'RATIO_TO_BEST',
    'RATIO_TO_REFERENCE',
    'RELATIVE_DISTANCE',
    'VECTOR',
    'SUM',
    'ABOVE_BELOW_MEAN',
  ];
  it.each(METHODS.filter(({ id }) => ratio.includes(id)))(
    '$id: a change of the unit of measurement changes nothing beyond 1e-9',
    ({ choice }) => {
      fc.assert(
        fc.property(column, anyDirection, fc.integer({ min: 2, max: 50 }), (values, direction, factor) => {
          const found = normalised(values, choice, direction);
          const changed = normalised(
            values.map((value) => value * factor),
            choice,
            direction,
          );
          changed.forEach((value, index) => expect(value).toBeCloseTo(found[index]!, 9));
        }),
        { numRuns: 40 },
      );
    },
  );
});

describe('COINr 1.1.14, R/normalise.R: what each function does', () => {
  it('n_dist2ref and n_dist2targ, capped and not, both directions', () => {
    const values = [10, 15, 20, 40];
    expect(normalised(values, { method: 'DISTANCE_TO_REFERENCE', unit: 'u02' })).toEqual([0, 0.5, 1, 3]);
    expect(normalised(values, { method: 'DISTANCE_TO_REFERENCE', unit: 'u02', cap: true })).toEqual([0, 0.5, 1, 1]);
    expect(normalised(values, { method: 'DISTANCE_TO_REFERENCE', unit: 'u02' }, 'LOWER_IS_BETTER')).toEqual([
      1.5, 1.25, 1, 0,
    ]);
    expect(normalised(values, { method: 'DISTANCE_TO_TARGET', target: 20 })).toEqual([0, 0.5, 1, 3]);
    expect(normalised(values, { method: 'DISTANCE_TO_TARGET', target: 20 }, 'LOWER_IS_BETTER')).toEqual([
      1.5, 1.25, 1, 0,
    ]);
    expect(normalised(values, 'SCALED')).toEqual([10, 15, 20, 40]);
    expect(normalised(values, { method: 'SCALED', from: 0, to: 50 }, 'LOWER_IS_BETTER')).toEqual([80, 70, 60, 20]);
  });
});

describe('what a normalisation cannot take is one error at the criterion', () => {
  const at = 'root.children[0].normalisation';
  const cases: [string, Column, MethodChoice, Direction, string][] = [
    ['a target below the worst', [3, 5], { method: 'DISTANCE_TO_TARGET', target: 2 }, 'HIGHER_IS_BETTER', '2'],
    ['a target at the worst', [3, 5], { method: 'DISTANCE_TO_TARGET', target: 3 }, 'HIGHER_IS_BETTER', '3'],
    ['a target above the worst', [3, 5], { method: 'DISTANCE_TO_TARGET', target: 6 }, 'LOWER_IS_BETTER', '6'],
    ['the worst as reference', [3, 5], { method: 'DISTANCE_TO_REFERENCE', unit: 'u00' }, 'HIGHER_IS_BETTER', 'u00'],
    ['a gap as reference', [3, null, 5], { method: 'DISTANCE_TO_REFERENCE', unit: 'u01' }, 'HIGHER_IS_BETTER', 'u01'],
    ['a largest value of 0', [-3, 0], 'FRACTION_OF_MAX', 'HIGHER_IS_BETTER', '0'],
    ['a mean of 0', [-3, 3], 'RATIO_TO_REFERENCE', 'HIGHER_IS_BETTER', '0'],
    ['a mean below 0', [-3, 1], 'ABOVE_BELOW_MEAN', 'HIGHER_IS_BETTER', '-1'],
    ['a best value of 0', [0, 3], 'RELATIVE_DISTANCE', 'LOWER_IS_BETTER', '0'],
    ['a vector of length 0', [0, 0], 'VECTOR', 'HIGHER_IS_BETTER', '0'],
    ['a negative share of a sum', [-1, 5], 'SUM', 'HIGHER_IS_BETTER', '-1'],
    ['an inverse of 0', [0, 5], 'SUM', 'LOWER_IS_BETTER', '0'],
    ['logarithms of values below 1', [0.5, 5], 'LOGARITHMIC', 'HIGHER_IS_BETTER', '0.5'],
  ];

  it.each(cases)('%s', (_, values, normalisation, direction, quoted) => {
    const problems = problemsOf(() => normalised(values, normalisation, direction));
    expect(codesAndPaths(problems)).toEqual([['UNDEFINED_VALUE', at]]);
    expect(problems[0]!.message).toContain(quoted);
  });

  it.each([
    ['RATIO_TO_BEST', 'HIGHER_IS_BETTER', [-1, 0, 5], 'u00'],
    ['RATIO_TO_BEST', 'LOWER_IS_BETTER', [0, 4, 5], 'u00'],
    ['RATIO_TO_REFERENCE', 'LOWER_IS_BETTER', [0, 4, 5], 'u00'],
  ] as const)('%s where %s: each unit that has no ratio is named', (method, direction, values, unit) => {
    const problems = problemsOf(() => normalised(values, method, direction));
    expect(codesAndPaths(problems)).toEqual([['UNDEFINED_VALUE', at]]);
    expect(problems[0]!.message).toContain(`x of ${unit} is ${values[0]}`);
  });
});
