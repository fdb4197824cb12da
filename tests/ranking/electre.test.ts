import fc from 'fast-check';
import { decide } from '../../src/ranking/decide/decide';
import type { MethodChoice } from '../../src/ranking/recipe.types';
import { distil } from '../../src/ranking/aggregate/electre/distillation';
import { runRanking } from '../../src/ranking/run-ranking';
import { validateRecipe } from '../../src/ranking/validate/validate-recipe';
import { type Example, recipeOf, SITES, tableOf } from './outranking-support';
import { aTable, scores } from './support';

/** Example of ELECTREIIIDistillation in the R package MCDA (Bigaret, Meyer and others): six projects, five criteria. */
const PROJECTS: Example = {
  rows: [
    [10, 20, 5, 10, 16],
    [0, 5, 5, 16, 10],
    [0, 10, 0, 16, 7],
    [20, 5, 10, 10, 13],
    [20, 10, 15, 10, 13],
    [20, 10, 20, 13, 13],
  ],
  weights: [3, 2, 3, 1, 1],
  thresholds: { indifference: [3], strict: [5], veto: [11] },
};

/** Example of electre_iii in the Python package pyDecision (Pereira): six alternatives, four criteria. */
const PYDECISION: Example = {
  rows: [
    [8.84, 8.79, 6.43, 6.95],
    [8.57, 8.51, 5.47, 6.91],
    [7.76, 7.75, 5.34, 8.76],
    [7.97, 9.12, 5.93, 8.09],
    [9.03, 8.97, 8.19, 8.1],
    [7.41, 7.87, 6.77, 7.23],
  ],
  weights: [9, 8.24, 5.98, 8.48],
  thresholds: { indifference: [0.3], strict: [0.5], veto: [0.7] },
};

/** The credibility that `outranking` tells, in the order of the rows of the example. */
function credibility(example: Example): number[][] {
  const { outranking } = decide(recipeOf(example, { method: 'ELECTRE_III', ...example.thresholds }), tableOf(example));
  const at = example.rows.map((_, row) => outranking!.units.indexOf(`u${row + 1}`));
  return at.map((a) => at.map((b) => Number(outranking!.values[a]![b]!.toFixed(4))));
}

/** The method once more, by its definition and in another way: sets of pairs instead of sums. */
function slowPlaces(matrix: readonly (readonly number[])[], isDescending: boolean): number[] {
  const s = (c: number): number => 0.3 - 0.15 * c;
  const places = matrix.map(() => 0);
  let rest = matrix.map((_, unit) => unit);
  const taken: number[][] = [];
  while (rest.length > 0) {
    let group = rest;
    let lambda = Math.max(0, ...group.flatMap((a) => group.map((b) => (a === b ? 0 : matrix[a]![b]!))));
    while (lambda > 0 && group.length > 1) {
      const lower = group
        .flatMap((a) => group.filter((b) => b !== a).map((b) => matrix[a]![b]!))
        .filter((c) => c < lambda - s(lambda));
      const next = Math.max(0, ...lower);
      const wins = new Set<string>();
      for (const a of group)
        for (const b of group)
          if (a !== b && matrix[a]![b]! > next && matrix[a]![b]! > matrix[b]![a]! + s(matrix[a]![b]!))
            wins.add(`${a}>${b}`);
      const quality = new Map(
        group.map((unit) => [
          unit,
          [...wins].filter((win) => win.startsWith(`${unit}>`)).length -
            [...wins].filter((win) => win.endsWith(`>${unit}`)).length,
        ]),
      );
      const wanted = isDescending ? Math.max(...quality.values()) : Math.min(...quality.values());
      group = group.filter((unit) => quality.get(unit) === wanted);
      lambda = next;
    }
    taken.push(group);
    rest = rest.filter((unit) => !group.includes(unit));
  }
  if (!isDescending) taken.reverse();
  taken.forEach((group, place) => group.forEach((unit) => (places[unit] = place + 1)));
  return places;
}

const HOW = { constant: 0.3, slope: -0.15 };

describe('ELECTRE III', () => {
  it('R package MCDA, six projects: credibility and both distillations, as pyDecision 56cd81d computes them too', () => {
    expect(credibility(PROJECTS)).toEqual([
      [0, 0.9, 0.9, 0.1111, 0.0309, 0],
      [0, 0, 0.8, 0, 0, 0],
      [0.0013, 0.7, 0, 0, 0, 0],
      [0, 0.9, 0.7, 0, 0.5, 0.1667],
      [0.6667, 0.9, 0.9, 1, 0, 0.7],
      [0.6667, 1, 1, 1, 1, 0],
    ]);
    // Descending: 6, 5, 1, 4, then 2 and 3; ascending from the best: 6, 1, 5, 4, 3, 2.
    const found = scores(
      runRanking(recipeOf(PROJECTS, { method: 'ELECTRE_III', ...PROJECTS.thresholds }), tableOf(PROJECTS)),
    );
    expect(PROJECTS.rows.map((_, row) => 7 - found[`u${row + 1}`]!)).toEqual([2.5, 5.5, 5, 4, 2.5, 1]);
  });

  it('pyDecision 56cd81d, its own example: credibility, and the best and the last of both distillations', () => {
    expect(credibility(PYDECISION)).toEqual([
      [0, 1, 0, 0, 0, 0.9623],
      [0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0],
      [0, 0.7161, 0.4107, 0, 0, 0],
      [1, 1, 0.5476, 1, 0, 1],
      [0, 0, 0, 0, 0, 0],
    ]);
  });

  it('the sites of Papathanasiou & Ploskas (2018): credibility as pyDecision 56cd81d computes it', () => {
    expect(credibility(SITES)).toEqual([
      [0, 0, 0, 0, 0, 0.2778],
      [0, 0, 0.3, 0, 0, 0],
      [0.7, 1, 0, 0, 0, 0],
      [1, 0.8, 1, 0, 0, 1],
      [1, 0, 0.9, 0, 0, 0.9],
      [0.6, 0.9, 1, 0.5, 0, 0],
    ]);
  });

  it('the distillations are those of the definition, for any credibility', () => {
    const credits = fc.constantFrom(0, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 1);
    let parted = 0;
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 7 })
          .chain((n) => fc.array(fc.array(credits, { minLength: n, maxLength: n }), { minLength: n, maxLength: n })),
        (given) => {
          const matrix = given.map((row, a) => row.map((value, b) => (a === b ? 0 : value)));
          for (const isDescending of [true, false]) {
            const found = distil(
              matrix.map((row) => Float64Array.from(row)),
              { ...HOW, isDescending },
            );
            expect(found).toEqual(slowPlaces(matrix, isDescending));
            if (new Set(found).size > 2) parted++;
          }
        },
      ),
      { numRuns: 400 },
    );
    expect(parted).toBeGreaterThan(100);
  });

  it('without thresholds and veto the credibility is the weight of the criteria that agree', () => {
    const plain = { ...PROJECTS, thresholds: { indifference: [0], strict: [0] } };
    const total = 10;
    const expected = plain.rows.map((a, row) =>
      plain.rows.map((b, column) =>
        row === column ? 0 : plain.weights.reduce((sum, weight, k) => sum + (a[k]! >= b[k]! ? weight : 0), 0) / total,
      ),
    );
    expect(credibility(plain)).toEqual(expected);
  });

  it('a unit with a gap gets no score and leaves the others as they are; one that is noise away is level', () => {
    const base = scores(
      runRanking(recipeOf(PROJECTS, { method: 'ELECTRE_III', ...PROJECTS.thresholds }), tableOf(PROJECTS)),
    );
    const rows = [...PROJECTS.rows, [20, 10, NaN, 13, 13]];
    const table = aTable(
      Object.fromEntries(
        PROJECTS.weights.map((_, at) => [`c${at}`, rows.map((row) => (Number.isNaN(row[at]) ? null : row[at]!))]),
      ),
    );
    const recipe = { ...recipeOf(PROJECTS, { method: 'ELECTRE_III', ...PROJECTS.thresholds }), missing: 'SKIP' };
    expect(scores(runRanking(recipe, table))).toEqual(base);
    const noisy = { ...SITES, rows: SITES.rows.map((row) => row.map((value) => value * (1 + 1e-15))) };
    expect(credibility(noisy)).toEqual(credibility(SITES));
  });

  it('wrong thresholds are refused with their place', () => {
    const problems = (more: object): string[] =>
      validateRecipe(recipeOf(SITES, { method: 'ELECTRE_III', ...more } as MethodChoice), tableOf(SITES)).map(
        ({ path, message }) => `${path}: ${message}`,
      );
    expect(problems({ indifference: [1, 2] })).toEqual([
      'root.aggregation.indifference: there are 2 numbers and 4 children; give one, or one for each',
    ]);
    expect(problems({ indifference: [2], strict: [1] })).toEqual([
      'root.aggregation.strict: `strict` (1) must not be below `indifference` (2)',
    ]);
    expect(problems({ strict: [3], veto: [2] })).toEqual([
      'root.aggregation.veto: `veto` (2) must not be below `strict` (3)',
    ]);
    expect(problems({ discrimination: [0.1, -0.3] })[0]).toMatch(/discrimination: s\(c\) = 0.1 \+ -0.3 c must lie/);
  });
});
