import type { MethodChoice, Recipe } from '../../src/ranking/recipe.types';
import type { RankingResult } from '../../src/ranking/result.types';
import { runRanking } from '../../src/ranking/run-ranking';
import type { RankingTable } from '../../src/ranking/table.types';
import { aSeries, aTable, branch, codesAndPaths, leaf, problemsOf, inEnglish } from './support';

const EXACT_2018 = { method: 'EXACT', period: '2018' };

function imputedOf(result: RankingResult): unknown[] {
  return result.rows.flatMap(({ unit, imputed }) =>
    imputed.map(({ indicator, value, method, periods }) => [unit, indicator, value, method, periods]),
  );
}

describe('GROUP_MEAN', () => {
  const groups = [{ name: 'region', of: ['east', 'east', 'east', 'west', 'west', null] }];
  const recipe: Recipe = {
    tree: branch([leaf('x', { normalisation: 'NONE' }), leaf('y', { normalisation: 'NONE' })]),
    missing: { method: 'GROUP_MEAN', by: 'region' },
    screen: { minimumShare: 0 },
  };

  it('takes the mean of the present values of the group', () => {
    const table = { ...aTable({ x: [1, 3, null, 9, 9, 9], y: [1, 1, 1, 4, 4, 4] }), groups };
    expect(imputedOf(runRanking(recipe, table))).toEqual([['u3', 'x', 2, 'GROUP_MEAN', []]]);
  });

  it('a unit whose group has no value, or that has no group, is not ranked', () => {
    const table = { ...aTable({ x: [1, 3, 2, null, null, null], y: [1, 2, 3, 4, 5, 6] }), groups };
    const reason = 'no value for x, and none that GROUP_MEAN could fill in: no unit of its group has a value';
    expect(inEnglish(runRanking(recipe, table).unranked)).toEqual(
      ['u4', 'u5', 'u6'].map((unit) => ({ unit, reason: 'EXCLUDED_FOR_GAP', message: reason })),
    );
  });

  it('only units of the reference set count', () => {
    const table = { ...aTable({ x: [1, 3, null, 9, 9, 9], y: [1, 1, 1, 4, 4, 4] }), groups, peers: ['u2', 'u3', 'u4'] };
    expect(imputedOf(runRanking({ ...recipe, referenceSet: 'PEERS' }, table))).toEqual([
      ['u3', 'x', 3, 'GROUP_MEAN', []],
    ]);
  });

  it('an unknown grouping is named with the valid ones', () => {
    const table = aTable({ x: [1, null, 2], y: [1, 2, 3] });
    expect(problemsOf(() => runRanking(recipe, table))).toEqual([
      { path: 'missing.by', code: 'UNKNOWN_VALUE', message: '"region" is not a grouping of the table; valid: none' },
    ]);
  });
});

describe('from the own past', () => {
  const series = [
    aSeries({ 2014: 2, 2018: 4 }),
    aSeries({ 2016: 6, 2020: 10 }),
    aSeries({ 2012: 3, 2017: 5 }),
    aSeries({ 2018: 1 }),
  ];
  const table: RankingTable = {
    units: ['u1', 'u2', 'u3', 'u4'],
    columns: [{ indicator: 'x', direction: 'HIGHER_IS_BETTER', series }],
  };
  const run = (missing: MethodChoice, period: MethodChoice = EXACT_2018): RankingResult =>
    runRanking({ tree: leaf('x', { normalisation: 'NONE', period }), missing, screen: { minimumShare: 0 } }, table);

  it('LATEST takes the newest earlier value and says of which period', () => {
    const result = run('LATEST');
    expect(imputedOf(result)).toEqual([
      ['u2', 'x', 6, 'LATEST', ['2016']],
      ['u3', 'x', 5, 'LATEST', ['2017']],
    ]);
    const [row] = result.rows;
    expect(row).toMatchObject({ unit: 'u2', coverage: 0, estimatedShare: 1 });
    expect(row!.contributions[0]).toMatchObject({
      raw: null,
      periods: [],
      denominated: null,
      isImputed: true,
      treated: 6,
    });
  });

  it('LATEST within a year leaves the older one unranked, with the reason', () => {
    const result = run({ method: 'LATEST', withinYears: 1 });
    expect(imputedOf(result)).toEqual([['u3', 'x', 5, 'LATEST', ['2017']]]);
    expect(inEnglish(result.unranked)).toEqual([
      {
        unit: 'u2',
        reason: 'EXCLUDED_FOR_GAP',
        message: 'no value for x, and none that LATEST could fill in: it has no earlier value that is new enough',
      },
    ]);
  });

  it('after units were screened out and left out, each row still has its own values, periods and denominators', () => {
    const of = (...cells: Record<number, number>[]): object => ({ series: cells.map(aSeries) });
    const people = of({ 2018: 1 }, { 2018: 2 }, { 2018: 4 }, { 2018: 8 }, { 2018: 16 });
    const wide = {
      units: ['u1', 'u2', 'u3', 'u4', 'u5'],
      columns: [
        {
          indicator: 'x',
          direction: 'HIGHER_IS_BETTER',
          ...of({}, { 2018: 8 }, {}, { 2017: 64 }, { 2016: 1, 2018: 64 }),
        },
        {
          indicator: 'y',
          direction: 'HIGHER_IS_BETTER',
          ...of({}, { 2018: 1 }, { 2018: 3 }, { 2018: 5 }, { 2018: 9 }),
        },
        { indicator: 'n', direction: 'NONE', ...people },
      ],
    } as RankingTable;
    const fields = { normalisation: 'NONE', period: EXACT_2018 };
    const tree = branch([leaf('x', { ...fields, denominator: { indicator: 'n' } }), leaf('y', fields)]);
    const result = runRanking({ tree, missing: 'LATEST', screen: { minimumShare: 0.5 } }, wide);
    expect(result.unranked.map(({ unit, reason }) => [unit, reason])).toEqual([
      ['u1', 'TOO_FEW_VALUES'],
      ['u3', 'EXCLUDED_FOR_GAP'],
    ]);
    const told = result.rows.map(({ unit, contributions: [x, y] }) => [
      unit,
      [x!.raw, x!.periods, x!.denominator, x!.denominatorPeriods, x!.denominated, x!.treated],
      [y!.raw, y!.periods],
    ]);
    expect(told).toEqual([
      ['u4', [null, [], 8, ['2018'], null, 8], [5, ['2018']]],
      ['u5', [64, ['2018'], 16, ['2018'], 4, 4], [9, ['2018']]],
      ['u2', [8, ['2018'], 2, ['2018'], 4, 4], [1, ['2018']]],
    ]);
  });

  it('LINEAR goes between two values and never beyond', () => {
    const result = run('LINEAR');
    expect(imputedOf(result)).toEqual([['u2', 'x', 8, 'LINEAR', ['2016', '2020']]]);
    expect(result.unranked.map(({ unit }) => unit)).toEqual(['u3']);
  });

  it('a change has no year that a gap could be filled at', () => {
    const result = run('LATEST', 'CHANGE');
    expect(result.rows.map(({ unit, score }) => [unit, score])).toEqual([
      ['u2', 4],
      ['u1', 2],
      ['u3', 2],
    ]);
    expect(result.unranked.map(({ unit, reason }) => [unit, reason])).toEqual([['u4', 'EXCLUDED_FOR_GAP']]);
  });

  it('numerator and denominator are filled each from their own past, then divided', () => {
    const rate: RankingTable = {
      units: ['u1', 'u2', 'u3'],
      columns: [
        {
          indicator: 'x',
          direction: 'HIGHER_IS_BETTER',
          series: [aSeries({ 2018: 8 }), aSeries({ 2017: 9 }), aSeries({ 2018: 1 })],
        },
        {
          indicator: 'n',
          direction: 'NONE',
          series: [aSeries({ 2016: 2 }), aSeries({ 2018: 3 }), aSeries({ 2018: 1 })],
        },
      ],
    };
    const tree = leaf('x', { normalisation: 'NONE', period: EXACT_2018, denominator: { indicator: 'n' } });
    const result = runRanking({ tree, missing: 'LATEST', screen: { minimumShare: 0 } }, rate);
    expect(imputedOf(result)).toEqual([
      ['u1', 'x', 4, 'LATEST', ['2018', '2016']],
      ['u2', 'x', 3, 'LATEST', ['2017', '2018']],
    ]);
    expect(result.rows[0]!.contributions[0]).toMatchObject({
      raw: 8,
      denominator: null,
      denominated: null,
      treated: 4,
    });
  });

  it('a column without periods is an error where it has gaps, and none where it has not', () => {
    const tree = branch([leaf('a'), leaf('b')]);
    const flat = aTable({ a: [1, 2, 3], b: [1, null, 3] });
    const recipe = { tree, missing: 'LATEST', screen: { minimumShare: 0 } };
    expect(problemsOf(() => runRanking(recipe, flat))).toEqual([
      {
        path: 'missing',
        code: 'NO_SERIES',
        message: 'b has one value a unit and no other periods to fill its gaps from',
      },
    ]);
  });

  it('too few left is an error', () => {
    const few: RankingTable = { units: ['u1', 'u2'], columns: [{ ...table.columns[0]!, series: series.slice(0, 2) }] };
    const tree = leaf('x', { period: EXACT_2018 });
    const recipe = { tree, missing: { method: 'LATEST', withinYears: 1 }, screen: { minimumShare: 0 } };
    expect(codesAndPaths(problemsOf(() => runRanking(recipe, few)))).toEqual([['TOO_FEW_UNITS', 'units']]);
  });
});

describe('a gap that helps', () => {
  it('is named also where it was filled', () => {
    const table = aTable({ x: [1, 2, 3, 4], y: [1, 2, 3, null] });
    const tree = branch([leaf('x', { normalisation: 'NONE' }), leaf('y', { normalisation: 'NONE' })]);
    const helped = (value: number): unknown[] =>
      runRanking({ tree, missing: { method: 'CONSTANT', value }, screen: { minimumShare: 0 } }, table)
        .warnings.filter(({ code }) => code === 'GAP_RAISES_SCORE')
        .map(({ units, indicators }) => [units, indicators]);
    expect(helped(2.5)).toEqual([[['u4'], ['y']]]);
    expect(helped(2)).toEqual([]);
    expect(helped(1)).toEqual([]);
  });
});
