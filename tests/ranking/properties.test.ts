import fc from 'fast-check';
import type { Recipe } from '../../src/ranking/recipe.types';
import { runRanking } from '../../src/ranking/run-ranking';
import { STEP_NAMES } from '../../src/ranking/step-names';
import type { RankingTable } from '../../src/ranking/table.types';
import { aTable, branch, deepFreeze, leaf, ranks, scores } from './support';

const NORMALISATIONS = [
  'MIN_MAX',
  'RANK',
  'Z_SCORE',
  'PERCENTILE_RANK',
  'BORDA',
  'NONE',
  { method: 'GOALPOSTS', min: -500, max: 500 },
] as const;

interface Sample {
  readonly units: string[];
  readonly columns: Record<'a' | 'b' | 'c', number[]>;
  readonly weights: number[];
}

/** 3 to 9 units, three criteria of whole numbers (so that ties happen) of which none is constant, positive weights. */
const sample: fc.Arbitrary<Sample> = fc.integer({ min: 3, max: 9 }).chain((size) => {
  const column = fc
    .array(fc.integer({ min: -20, max: 20 }), { minLength: size, maxLength: size })
    .filter((values) => new Set(values).size > 1);
  return fc.record({
    units: fc.constant(Array.from({ length: size }, (_, index) => `u${index}`)),
    columns: fc.record({ a: column, b: column, c: column }),
    weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }),
  });
});

function tableOf({ units, columns }: Sample): RankingTable {
  return aTable(columns, { units, directions: { b: 'LOWER_IS_BETTER' } });
}

function recipeOf({ weights: [a, b, c] }: Sample, normalisation: (typeof NORMALISATIONS)[number] = 'MIN_MAX'): Recipe {
  const [first, second, third] = [leaf('a', { weight: a! }), leaf('b', { weight: b! }), leaf('c', { weight: c! })];
  const nodes = [first, second, third].map((node) => ({ ...node, normalisation }));
  return { tree: branch([nodes[0]!, branch([nodes[1]!, nodes[2]!], { weight: 2 })]) };
}

const anyMethod = fc.constantFrom(...NORMALISATIONS);

describe('properties of every normalisation under arithmetic means', () => {
  it('the order of the units does not matter, to the last digit', () => {
    fc.assert(
      fc.property(sample, anyMethod, fc.infiniteStream(fc.nat()), (given, method, keys) => {
        const order = given.units.map((_, index) => ({ index, key: keys.next().value as number }));
        order.sort((x, y) => x.key - y.key);
        const shuffle = <T>(values: readonly T[]): T[] => order.map(({ index }) => values[index]!);
        const { a, b, c } = given.columns;
        const shuffled = {
          ...given,
          units: shuffle(given.units),
          columns: { a: shuffle(a), b: shuffle(b), c: shuffle(c) },
        };
        const recipe = recipeOf(given, method);
        const options = { steps: STEP_NAMES };
        expect(runRanking(recipe, tableOf(shuffled), options)).toEqual(runRanking(recipe, tableOf(given), options));
      }),
    );
  });

  it('the order of siblings and of columns changes no score and no rank', () => {
    fc.assert(
      fc.property(sample, anyMethod, (given, normalisation) => {
        const leaves = ['a', 'b', 'c'].map((name, index) =>
          leaf(name, { weight: given.weights[index]!, normalisation }),
        );
        const table = tableOf(given);
        const there = runRanking({ tree: branch(leaves) }, table);
        const back = runRanking(
          { tree: branch([...leaves].reverse()) },
          { ...table, columns: [...table.columns].reverse() },
        );
        expect([scores(back), ranks(back)]).toEqual([scores(there), ranks(there)]);
      }),
    );
  });

  it('points add up to the score to 1e-12', () => {
    fc.assert(
      fc.property(sample, anyMethod, (given, method) => {
        for (const { contributions, score } of runRanking(recipeOf(given, method), tableOf(given)).rows) {
          const sum = contributions.reduce((total, { points }) => total + points!, 0);
          expect(Math.abs(sum - score)).toBeLessThan(1e-12 * Math.max(1, Math.abs(score)));
        }
      }),
    );
  });

  it('a view changes no score and no rank in the reference set', () => {
    fc.assert(
      fc.property(sample, anyMethod, fc.integer({ min: 1, max: 8 }), (given, method, kept) => {
        const view = given.units.slice(0, kept);
        const all = runRanking(recipeOf(given, method), tableOf(given));
        const seen = runRanking(recipeOf(given, method), { ...tableOf(given), view });
        const expected = all.rows.filter(({ unit }) => view.includes(unit));
        expect(seen.rows.map(({ rankInView: _, ...row }) => row)).toEqual(
          expected.map(({ rankInView: _, ...row }) => row),
        );
      }),
    );
  });

  it('improving one unit in one criterion never lowers its rank', () => {
    fc.assert(
      fc.property(sample, anyMethod, fc.nat(), fc.integer({ min: 1, max: 30 }), (given, method, pick, gain) => {
        const place = pick % given.units.length;
        const unit = given.units[place]!;
        const a = given.columns.a.map((value, index) => (index === place ? value + gain : value));
        fc.pre(new Set(a).size > 1);
        const before = ranks(runRanking(recipeOf(given, method), tableOf(given)))[unit]!;
        const after = ranks(
          runRanking(recipeOf(given, method), tableOf({ ...given, columns: { ...given.columns, a } })),
        )[unit]!;
        expect(after).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('inputs are never changed, the same input gives the same result, and no number is NaN or infinite', () => {
    fc.assert(
      fc.property(sample, anyMethod, (given, method) => {
        const recipe = deepFreeze(recipeOf(given, method));
        const table = deepFreeze(tableOf(given));
        const result = runRanking(recipe, table, { steps: STEP_NAMES });
        expect(runRanking(recipe, table, { steps: STEP_NAMES })).toEqual(result);
        expectFinite(result);
      }),
    );
  });
});

describe('min-max and arithmetic means', () => {
  it('a positive affine change of a criterion changes no score beyond 1e-9', () => {
    fc.assert(
      fc.property(
        sample,
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: -1000, max: 1000 }),
        (given, factor, shift) => {
          const a = given.columns.a.map((value) => value * factor + shift);
          const before = scores(runRanking(recipeOf(given), tableOf(given)));
          const after = scores(runRanking(recipeOf(given), tableOf({ ...given, columns: { ...given.columns, a } })));
          for (const unit of given.units) expect(Math.abs(after[unit]! - before[unit]!)).toBeLessThan(1e-9);
        },
      ),
    );
  });

  it('agrees with a slow, obvious computation', () => {
    fc.assert(
      fc.property(sample, (given) => {
        const { a, b, c } = given.columns;
        const [wa, wb, wc] = given.weights as [number, number, number];
        const share = (values: number[], index: number): number =>
          (values[index]! - Math.min(...values)) / (Math.max(...values) - Math.min(...values));
        const expected = given.units.map((_, index) => {
          const inner = (wb * (1 - share(b, index)) + wc * share(c, index)) / (wb + wc);
          return (wa * share(a, index) + 2 * inner) / (wa + 2);
        });
        const result = runRanking(recipeOf(given), tableOf(given));
        given.units.forEach((unit, index) => {
          expect(Math.abs(scores(result)[unit]! - expected[index]!)).toBeLessThan(1e-12);
          const better = expected.filter((other) => other > expected[index]! + 1e-12).length;
          expect(ranks(result)[unit]).toBe(better + 1);
        });
      }),
    );
  });
});

describe('gaps', () => {
  it('points add up to the score, and no number is NaN, wherever values are missing', () => {
    const holes = fc.array(fc.boolean(), { minLength: 27, maxLength: 27 });
    fc.assert(
      fc.property(sample, holes, fc.constantFrom('SKIP', 'MEAN', 'MEDIAN'), (given, missing, policy) => {
        const punch = (values: number[], row: number): (number | null)[] =>
          values.map((value, index) => (index > 1 && missing[row * 9 + index] ? null : value));
        const columns = { a: punch(given.columns.a, 0), b: punch(given.columns.b, 1), c: punch(given.columns.c, 2) };
        const { units } = given;
        const recipe = { ...recipeOf(given), missing: policy, screen: { minimumShare: 0 }, constantIs: 0.5 };
        const result = runRanking(recipe, aTable(columns, { units }), { steps: STEP_NAMES });
        expectFinite(result);
        expect(result.rows.length + result.unranked.length).toBe(units.length);
        for (const { contributions, score } of result.rows) {
          const sum = contributions.reduce((total, { points }) => total + (points ?? 0), 0);
          expect(Math.abs(sum - score)).toBeLessThan(1e-12);
          const weights = contributions.reduce((total, { effectiveWeight }) => total + effectiveWeight, 0);
          expect(weights).toBeCloseTo(1, 12);
        }
      }),
    );
  });
});

function expectFinite(result: object): void {
  expect(numbersOf(result).filter((number) => !Number.isFinite(number))).toEqual([]);
}

function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}
