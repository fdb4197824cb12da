import fc from 'fast-check';
import type { MethodChoice } from '../../src/ranking/recipe.types';
import { RANKING_METHODS } from '../../src/ranking/registries';
import { run, sample, type Sample } from './aggregation-support';
import { ranks, scores } from './support';

const NEEDED: Record<string, object> = { POWER: { p: -2 } };
const METHODS = RANKING_METHODS.aggregations.map((method) => ({
  ...method,
  choice: { method: method.id, ...NEEDED[method.id] } as MethodChoice,
}));

/** TOPSIS has nothing to measure where all units agree in everything. */
function differs({ rows }: Sample): boolean {
  return [0, 1, 2, 3].some((column) => new Set(rows.map((row) => row[column])).size > 1);
}

describe('properties of every aggregation', () => {
  it.each(METHODS)(
    '$id: the order of the units changes nothing, that of the children no score beyond 1e-9',
    ({ choice }) => {
      fc.assert(
        fc.property(sample.filter(differs), fc.constantFrom([3, 1, 0, 2], [1, 0, 3, 2]), (given, order) => {
          const there = scores(run(given, choice));
          const reversed = Object.entries(scores(run(given, choice, [...given.rows].reverse())));
          const size = given.rows.length;
          for (const [unit, score] of reversed) {
            expect(score).toBeCloseTo(there[`u${size + 1 - Number(unit.slice(1))}`]!, 9);
          }
          for (const [unit, score] of Object.entries(scores(run(given, choice, given.rows, order)))) {
            expect(score).toBeCloseTo(there[unit]!, 9);
          }
        }),
        { numRuns: 40 },
      );
    },
  );

  it.each(METHODS.filter(({ id }) => !['SUM', 'PRODUCT'].includes(id)))(
    '$id: only the ratios of the weights count',
    ({ choice }) => {
      fc.assert(
        fc.property(sample.filter(differs), fc.integer({ min: 2, max: 50 }), (given, factor) => {
          const heavier = { ...given, weights: given.weights.map((weight) => weight * factor) };
          const [before, after] = [scores(run(given, choice)), scores(run(heavier, choice))];
          for (const unit of Object.keys(before)) expect(after[unit]).toBeCloseTo(before[unit]!, 9);
        }),
        { numRuns: 40 },
      );
    },
  );

  it.each(METHODS.filter(({ monotone }) => monotone))('$id: a better value never lowers a rank', ({ choice }) => {
    fc.assert(
      fc.property(sample, fc.nat(), fc.nat(3), fc.integer({ min: 1, max: 9 }), (given, pick, column, gain) => {
        const place = pick % given.rows.length;
        const better = given.rows.map((row, index) =>
          index === place ? row.map((value, at) => (at === column ? value + gain : value)) : row,
        );
        const unit = `u${place + 1}`;
        expect(ranks(run(given, choice, better))[unit]).toBeLessThanOrEqual(ranks(run(given, choice))[unit]!);
      }),
      { numRuns: 40 },
    );
  });

  it.each(METHODS)('$id: a unit that is better everywhere is not behind; equal units are equal', ({ choice }) => {
    fc.assert(
      fc.property(sample, (given) => {
        const [first] = given.rows;
        const rows = [...given.rows, [...first!], first!.map((value) => value + 1)];
        const result = run(given, choice, rows);
        const [found, ranked] = [scores(result), ranks(result)];
        const size = rows.length;
        expect(found[`u${size - 1}`]).toBeCloseTo(found['u1']!, 12);
        expect(ranked[`u${size}`]).toBeLessThanOrEqual(ranked['u1']!);
      }),
      { numRuns: 40 },
    );
  });

  it.each(
    METHODS.filter(
      ({ id }) =>
        ![
          'SUM',
          'PRODUCT',
          'TOPSIS',
          'VIKOR',
          'PROMETHEE_II',
          'ELECTRE_III',
          'BENEFIT_OF_DOUBT',
          'BORDA',
          'COPELAND',
          'CONDORCET_KEMENY',
          'MPI',
        ].includes(id),
    ),
  )('$id: lies between the worst and the best child, and equals them where they agree', ({ choice }) => {
    fc.assert(
      fc.property(sample, (given) => {
        const found = scores(run(given, choice, [...given.rows, [7, 7, 7, 7]]));
        given.rows.forEach((row, index) => {
          expect(found[`u${index + 1}`]).toBeGreaterThanOrEqual(Math.min(...row) - 1e-9);
          expect(found[`u${index + 1}`]).toBeLessThanOrEqual(Math.max(...row) + 1e-9);
        });
        expect(found[`u${given.rows.length + 1}`]).toBeCloseTo(7, 12);
      }),
      { numRuns: 40 },
    );
  });

  it.each(METHODS.filter(({ id }) => ['BORDA', 'COPELAND', 'CONDORCET_KEMENY'].includes(id)))(
    '$id: a change of scale that keeps the order of a criterion changes nothing',
    ({ choice }) => {
      fc.assert(
        fc.property(sample, (given) => {
          const bent = given.rows.map((row) => [row[0]! ** 3, Math.log(row[1]!), row[2]!, 5 * row[3]! - 40]);
          expect(scores(run(given, choice, bent))).toEqual(scores(run(given, choice)));
        }),
        { numRuns: 40 },
      );
    },
  );

  it.each(METHODS)('$id: wherever values are missing, every unit has a finite score or a reason', ({ choice }) => {
    const holes = fc.array(fc.boolean(), { minLength: 28, maxLength: 28 });
    fc.assert(
      fc.property(sample.filter(differs), holes, (given, missing) => {
        const rows = given.rows.map((row, unit) =>
          row.map((value, column) => (unit > 1 && column > 0 && missing[unit * 4 + column] ? null : value)),
        );
        const found = attempt(() => run(given, choice, rows));
        if (found === null) return;
        expect(found.rows.length + found.unranked.length).toBe(rows.length);
        for (const { score } of found.rows) expect(Number.isFinite(score)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  /** TOPSIS refuses a unit whose few children are the same for all. */
  function attempt<T>(action: () => T): T | null {
    try {
      return action();
    } catch (error) {
      if (String(error).includes('best and worst are the same')) return null;
      throw error;
    }
  }
});
