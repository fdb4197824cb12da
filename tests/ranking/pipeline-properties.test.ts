import fc from 'fast-check';
import type { Recipe } from '../../src/ranking/recipe.types';
import type { RankingResult } from '../../src/ranking/result.types';
import { runRanking } from '../../src/ranking/run-ranking';
import { STEP_NAMES } from '../../src/ranking/step-names';
import type { PeriodValue, RankingTable } from '../../src/ranking/table.types';
import { branch, deepFreeze, leaf, ranks, scores } from './support';

type Cell = readonly PeriodValue[];

interface Sample {
  readonly units: string[];
  readonly income: Cell[];
  readonly people: Cell[];
  readonly group: (string | null)[];
}

const YEARS = [2015, 2017, 2018, 2020];

/** One to four years of a unit, in any order; whole numbers, so that ties and outliers happen. */
function cell(min: number, max: number): fc.Arbitrary<Cell> {
  const values = fc.array(fc.integer({ min, max }), { minLength: 4, maxLength: 4 });
  return fc
    .tuple(fc.shuffledSubarray(YEARS, { minLength: 1 }), values)
    .map(([years, numbers]) => years.map((year, index) => ({ period: String(year), year, value: numbers[index]! })));
}

const sample: fc.Arbitrary<Sample> = fc.integer({ min: 5, max: 12 }).chain((size) => {
  const length = { minLength: size, maxLength: size };
  return fc.record({
    units: fc.constant(Array.from({ length: size }, (_, index) => `u${String(index).padStart(2, '0')}`)),
    income: fc.array(cell(-50, 2000), length),
    people: fc.array(cell(1, 9), length),
    group: fc.array(fc.constantFrom('east', 'west', null), length),
  });
});

/** Every new part of a recipe at once; what a unit lacks is filled or the unit is left out. */
const recipe: fc.Arbitrary<Recipe> = fc.record({
  tree: fc
    .record({
      period: fc.constantFrom('LATEST', 'FIRST', 'MEAN', { method: 'EXACT', period: '2018' }),
      treatment: fc.constantFrom('NONE', 'WINSORISE', 'LOG', 'CAP'),
      normalisation: fc.constantFrom('MIN_MAX', 'RANK', 'Z_SCORE', 'NONE'),
    })
    .map(({ period, treatment, normalisation }) =>
      branch([
        leaf('income', { weight: 2, period, treatment, normalisation, denominator: { indicator: 'people' } }),
        leaf('people', { normalisation, direction: 'LOWER_IS_BETTER' }),
      ]),
    ),
  missing: fc.constantFrom('SKIP', 'EXCLUDE', 'MEAN', 'LATEST', 'LINEAR', { method: 'GROUP_MEAN', by: 'region' }),
  constantIs: fc.constant(0.5),
  screen: fc.constant({ minimumShare: 0 }),
});

function tableOf({ units, income, people, group }: Sample, order = units.map((_, index) => index)): RankingTable {
  const sorted = <T>(list: readonly T[]): T[] => order.map((index) => list[index]!);
  return {
    units: sorted(units),
    columns: [
      { indicator: 'income', direction: 'HIGHER_IS_BETTER', series: sorted(income) },
      { indicator: 'people', direction: 'NONE', series: sorted(people) },
    ],
    groups: [{ name: 'region', of: sorted(group) }],
  };
}

/** The result or the problems: both must not depend on what the properties change. */
function outcome(method: Recipe, table: RankingTable): unknown {
  try {
    return runRanking(method, table, { steps: STEP_NAMES });
  } catch (error) {
    return (error as { problems: unknown }).problems;
  }
}

function ranked(method: Recipe, table: RankingTable): RankingResult {
  const found = outcome(method, table);
  fc.pre(!Array.isArray(found));
  return found as RankingResult;
}

describe('properties of period, denominator, imputation and treatment', () => {
  it('the order of units and of the years of a series does not matter, to the last digit', () => {
    fc.assert(
      fc.property(sample, recipe, fc.infiniteStream(fc.nat()), (given, method, keys) => {
        const order = given.units.map((_, index) => ({ index, key: keys.next().value as number }));
        order.sort((a, b) => a.key - b.key);
        const back = { ...given, income: given.income.map((each) => [...each].reverse()) };
        const shuffled = tableOf(
          back,
          order.map(({ index }) => index),
        );
        expect(outcome(method, shuffled)).toEqual(outcome(method, tableOf(given)));
      }),
    );
  });

  it('a view changes no score, also of units that are filled, treated or left out', () => {
    fc.assert(
      fc.property(sample, recipe, fc.integer({ min: 1, max: 5 }), (given, method, kept) => {
        const view = given.units.slice(0, kept);
        const all = ranked(method, tableOf(given));
        const seen = ranked(method, { ...tableOf(given), view });
        const expected = all.rows.filter(({ unit }) => view.includes(unit)).map(({ unit, score }) => [unit, score]);
        expect(seen.rows.map(({ unit, score }) => [unit, score])).toEqual(expected);
        expect(seen.rows.length + seen.unranked.length).toBe(kept);
        expect(seen.methodId).toBe(all.methodId);
      }),
    );
  });

  it('inputs are never changed, no number is NaN, every unit is ranked or named, and coverage is of what was given', () => {
    fc.assert(
      fc.property(sample, recipe, (given, method) => {
        const table = deepFreeze(tableOf(given));
        const result = ranked(deepFreeze(method), table);
        expect(JSON.stringify(result)).not.toContain('NaN');
        expect(numbersOf(result).filter((number) => !Number.isFinite(number))).toEqual([]);
        expect(result.rows.length + result.unranked.length).toBe(given.units.length);
        for (const { contributions, coverage, estimatedShare, imputed } of result.rows) {
          expect(coverage).toBe(contributions.filter(({ denominated }) => denominated !== null).length / 2);
          expect(imputed.length).toBe(contributions.filter(({ isImputed }) => isImputed).length);
          const filled = contributions.filter(({ isImputed }) => isImputed);
          expect(estimatedShare).toBeCloseTo(
            filled.reduce((sum, each) => sum + each.effectiveWeight, 0),
            12,
          );
        }
      }),
    );
  });

  it('another thread gets plain data: a structured clone equals the result', () => {
    fc.assert(
      fc.property(sample, recipe, (given, method) => {
        const result = ranked(method, tableOf(given));
        expect(structuredClone(result)).toEqual(result);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
      { numRuns: 30 },
    );
  });

  it('a positive factor of an indicator changes no min-max index beyond 1e-9, whatever is done to outliers and gaps', () => {
    const minMax = recipe.map((method) => {
      const [income, people] = (method.tree as { children: readonly object[] }).children;
      const children = [income, people].map((node) => ({ ...node, normalisation: 'MIN_MAX' }));
      return { ...method, tree: branch(children as never) };
    });
    fc.assert(
      fc.property(sample, minMax, fc.integer({ min: 2, max: 999 }), (given, method, factor) => {
        const scaled = given.income.map((ofUnit) => ofUnit.map((each) => ({ ...each, value: each.value * factor })));
        const before = ranked(method, tableOf(given));
        const after = ranked(method, tableOf({ ...given, income: scaled }));
        const [a, b] = [scores(before), scores(after)];
        expect(Object.keys(b).sort()).toEqual(Object.keys(a).sort());
        for (const unit of Object.keys(a)) expect(Math.abs(a[unit]! - b[unit]!)).toBeLessThan(1e-9);
      }),
    );
  });

  it('improving the newest value of one unit never lowers its rank where outliers are left alone', () => {
    const untreated = {
      tree: branch([leaf('income', { weight: 2 }), leaf('people', { direction: 'HIGHER_IS_BETTER' })]),
    };
    fc.assert(
      fc.property(sample, fc.nat(), fc.integer({ min: 1, max: 3000 }), (given, pick, gain) => {
        const place = pick % given.units.length;
        const newest = Math.max(...given.income[place]!.map(({ year }) => year));
        const better = given.income.map((ofUnit, index) =>
          index === place
            ? ofUnit.map((each) => (each.year === newest ? { ...each, value: each.value + gain } : each))
            : ofUnit,
        );
        const method = { ...untreated, constantIs: 0.5 };
        const before = ranks(ranked(method, tableOf(given)))[given.units[place]!]!;
        const after = ranks(ranked(method, tableOf({ ...given, income: better })))[given.units[place]!]!;
        expect(after).toBeLessThanOrEqual(before);
      }),
    );
  });
});

function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}
