import fc from 'fast-check';
import type { Recipe } from '../../src/ranking/recipe.types';
import { DrawTally } from '../../src/ranking/robustness/draw-tally';
import { openDrawSpace, pairsOf, runUncertainty, tallyDraws } from '../../src/ranking/robustness/run-uncertainty';
import { summariseTally } from '../../src/ranking/robustness/summarise-tally';
import { uncertaintyRows } from '../../src/ranking/robustness/uncertainty-rows';
import type { UncertaintySpec } from '../../src/ranking/robustness/uncertainty.types';
import { runRanking } from '../../src/ranking/run-ranking';
import type { RankingTable } from '../../src/ranking/table.types';
import { EVERYTHING, INDEX, TAI } from './robustness-support';
import { aTable, deepFreeze, meanOf, ranks } from './support';

const table = fc.integer({ min: 3, max: 15 }).chain((size) => {
  const column = fc
    .array(fc.integer({ min: 0, max: 12 }), { minLength: size, maxLength: size })
    .filter((values) => new Set(values).size > 1);
  return fc.record({ a: column, b: column, c: column }).map((columns) => aTable(columns));
});
const recipe = fc.constantFrom('COMPETITION', 'AVERAGE', 'DENSE', 'ORDINAL').map((ties): Recipe => ({
  ...meanOf(['a', 'b', 'c']),
  rank: { ties },
}));

describe('properties', () => {
  it('the same seed gives the same result, another seed another one', () => {
    expect(runUncertainty(INDEX, TAI, EVERYTHING)).toEqual(runUncertainty(INDEX, TAI, EVERYTHING));
    const other = runUncertainty(INDEX, TAI, { ...EVERYTHING, seed: 8 });
    expect(other.means).not.toEqual(runUncertainty(INDEX, TAI, EVERYTHING).means);
  });

  it('any division of the draws into parts gives the same result', () => {
    fc.assert(
      fc.property(table, recipe, fc.array(fc.integer({ min: 0, max: 150 }), { maxLength: 4 }), (data, method, cuts) => {
        const spec: UncertaintySpec = { draws: 150, seed: 3, weights: { method: 'DIRICHLET', concentration: 4 } };
        const space = openDrawSpace(method, data, spec);
        const ends = [0, ...cuts.sort((a, b) => a - b), 150];
        const parts = ends.slice(1).map((to, part) => {
          const tally = new DrawTally(space, pairsOf(space, spec));
          tallyDraws(space, tally, { seed: 3, from: ends[part]!, to });
          return tally;
        });
        // Last part first: the order in which threads finish must not matter either.
        const whole = parts.pop()!;
        for (const part of parts) whole.merge(part);
        expect(summariseTally(space, whole, 3)).toEqual(runUncertainty(method, data, spec));
      }),
      { numRuns: 40 },
    );
  });

  it('the order of the units does not matter', () => {
    fc.assert(
      fc.property(table, recipe, fc.infiniteStream(fc.nat()), (data, method, keys) => {
        const order = data.units.map((_, index) => ({ index, key: keys.next().value as number }));
        order.sort((x, y) => x.key - y.key);
        const shuffled: RankingTable = {
          units: order.map(({ index }) => data.units[index]!),
          columns: data.columns.map((column) => ({
            ...column,
            values: order.map(({ index }) => column.values![index]!),
          })),
        };
        const spec: UncertaintySpec = {
          draws: 50,
          weights: { method: 'UNIFORM', spread: 0.5 },
          normalisations: ['RANK'],
        };
        expect(runUncertainty(method, shuffled, spec)).toEqual(runUncertainty(method, data, spec));
      }),
      { numRuns: 40 },
    );
  });

  it('without noise every draw is the ranking itself', () => {
    fc.assert(
      fc.property(table, recipe, (data, method) => {
        const result = runUncertainty(method, data, { draws: 3, weights: { method: 'UNIFORM', spread: 0 } });
        const nominal = ranks(runRanking(method, data));
        for (const { unit, mean, p05, median, p95, best, worst, shares } of uncertaintyRows(result)) {
          const rank = nominal[unit]!;
          expect([mean, p05, median, p95, best, worst]).toEqual([rank, rank, rank, rank, rank, rank]);
          expect(shares).toEqual([{ rank, draws: 3, share: 1 }]);
        }
        expect(result.meanAbsoluteShift).toBe(0);
      }),
    );
  });

  it('neither recipe nor table nor spec is changed', () => {
    const frozen = deepFreeze([structuredClone(INDEX), structuredClone(TAI), structuredClone(EVERYTHING)] as const);
    expect(runUncertainty(...frozen)).toEqual(runUncertainty(INDEX, TAI, EVERYTHING));
  });

  it('a clear winner in every criterion is first in every draw of weights', () => {
    const clear = aTable({ a: [9, 1, 2], b: [9, 2, 1] });
    const spec: UncertaintySpec = { draws: 200, weights: { method: 'DIRICHLET', concentration: 1 } };
    const [first, ...others] = uncertaintyRows(runUncertainty(meanOf(['a', 'b']), clear, spec));
    expect([first!.unit, first!.best, first!.worst]).toEqual(['u1', 1, 1]);
    expect(others.every(({ best, worst }) => best === 2 && worst === 3)).toBe(true);
  });
});
