import type { MethodChoice, Recipe } from '../../src/ranking/recipe.types';
import { runRanking } from '../../src/ranking/run-ranking';
import type { PeriodValue, RankingTable } from '../../src/ranking/table.types';
import { aSeries, codesAndPaths, leaf, problemsOf } from './support';

/** A table of one criterion; each unit has its own series. */
function tableOf(series: readonly (readonly PeriodValue[])[]): RankingTable {
  const units = series.map((_, index) => `u${index + 1}`);
  return { units, columns: [{ indicator: 'x', direction: 'HIGHER_IS_BETTER', series }] };
}

function recipeOf(period: MethodChoice | null, fields: Partial<Recipe> = {}): Recipe {
  return { tree: leaf('x', { normalisation: 'NONE', period }), screen: { minimumShare: 0 }, ...fields };
}

/** What a rule makes of each series, null for a gap. */
function picked(period: MethodChoice | null, ...series: PeriodValue[][]): (number | null)[] {
  const full = [...series, aSeries({ 2000: 1, 2030: 2 })];
  const recipe = recipeOf(period, { missing: { method: 'CONSTANT', value: 0 } });
  const { values } = runRanking(recipe, tableOf(full), { steps: ['PERIOD'] }).steps[0]!;
  return values.slice(0, series.length).map((row) => row[0]!);
}

const growing = aSeries({ 2015: 100, 2016: 90, 2017: 121, 2019: 144 });
const short = aSeries({ 2016: 7 });

describe('period rules', () => {
  const cases: [string, MethodChoice, (number | null)[]][] = [
    ['the latest of each unit', 'LATEST', [144, 7]],
    ['the latest within two years of 2018', { method: 'LATEST', withinYears: 1, until: 2018 }, [121, null]],
    [
      'no value is within two years of the latest of all units, 2030',
      { method: 'LATEST', withinYears: 2 },
      [null, null],
    ],
    ['one year and no other', { method: 'EXACT', period: '2016' }, [90, 7]],
    ['a year that one unit lacks', { method: 'EXACT', period: '2019' }, [144, null]],
    ['the first', 'FIRST', [100, 7]],
    ['the first since 2016', { method: 'FIRST', since: 2016 }, [90, 7]],
    ['the last until 2018', { method: 'LAST', until: 2018 }, [121, 7]],
    ['the mean of all', 'MEAN', [113.75, 7]],
    ['the mean of the last two', { method: 'MEAN', count: 2 }, [132.5, null]],
    ['the mean of 2016 to 2017', { method: 'MEAN', since: 2016, until: 2017 }, [105.5, 7]],
    ['3 : 2 : 1, the newest first', { method: 'WEIGHTED', weights: [3, 2, 1] }, [(3 * 144 + 2 * 121 + 90) / 6, null]],
    ['the change', 'CHANGE', [44, null]],
    ['the change from 2016 to 2019', { method: 'CHANGE', from: 2016, to: 2019 }, [54, null]],
    ['the change in percent', { method: 'PERCENT_CHANGE', to: 2016 }, [-10, null]],
    ['the yearly growth', { method: 'CAGR', from: 2015, to: 2017 }, [10, null]],
  ];

  it.each(cases)('%s', (_, rule, expected) => {
    const values = picked(rule, growing, short);
    expect(values.map((value) => value === null)).toEqual(expected.map((value) => value === null));
    values.forEach((value, index) => value !== null && expect(value).toBeCloseTo(expected[index]!, 12));
  });

  it('the order of a series does not matter', () => {
    const back = [...growing].reverse();
    for (const [, rule] of cases) expect(picked(rule, back)).toEqual(picked(rule, growing));
  });

  it('a period of several years counts by its last, and is found by its name', () => {
    const series = [
      { period: '2015/2019', year: 2019, value: 3 },
      { period: '2019', year: 2019, value: 5 },
      { period: '2010/2014', year: 2014, value: 1 },
    ];
    expect(picked({ method: 'EXACT', period: '2015/2019' }, series)).toEqual([3]);
    expect(picked({ method: 'EXACT', period: '2019' }, series)).toEqual([5]);
    expect(picked({ method: 'EXACT', period: '2014' }, series)).toEqual([1]);
    expect(picked('LATEST', series)).toEqual([5]);
  });

  it('growth in percent is positive also from a value below 0', () => {
    expect(picked('PERCENT_CHANGE', aSeries({ 2015: -4, 2016: -3 }))).toEqual([25]);
  });
});

describe('where the values come from', () => {
  const columns = (rest: object): RankingTable => ({
    units: ['u1', 'u2'],
    columns: [{ indicator: 'x', direction: 'HIGHER_IS_BETTER', ...rest }],
  });
  const series = [aSeries({ 2018: 1, 2019: 2 }), aSeries({ 2018: 4 })];

  it('without a rule the table picks; without its pick the newest counts', () => {
    const both = runRanking(recipeOf(null), columns({ values: [9, 8], series })).rows;
    expect(both.map(({ contributions: [made] }) => [made!.raw, made!.periods])).toEqual([
      [9, []],
      [8, []],
    ]);
    const newest = runRanking(recipeOf(null), columns({ series })).rows;
    expect(newest.map(({ contributions: [made] }) => [made!.raw, made!.periods])).toEqual([
      [4, ['2018']],
      [2, ['2019']],
    ]);
  });

  it('every period that went into a value is named, oldest first', () => {
    const rows = runRanking(recipeOf({ method: 'WEIGHTED', weights: [3, 0, 1] }), tableOf([growing, growing])).rows;
    expect(rows[0]!.contributions[0]!.periods).toEqual(['2016', '2019']);
  });

  it('the default of the recipe is for leaves without a rule of their own', () => {
    const own = { ...recipeOf('FIRST'), period: 'LATEST' };
    const table = tableOf([growing, short]);
    expect(runRanking(own, table).rows.map(({ score }) => score)).toEqual([100, 7]);
    const inherited = { ...recipeOf(null), period: 'LATEST' };
    expect(runRanking(inherited, table).methodId).toBe(runRanking(recipeOf('LATEST'), table).methodId);
  });

  it('a unit outside the run still says which year is the latest', () => {
    const table = tableOf([aSeries({ 2016: 1 }), aSeries({ 2016: 2 }), aSeries({ 2020: 3 })]);
    const recipe = recipeOf({ method: 'LATEST', withinYears: 1 }, { units: ['u1', 'u2'], missing: 'SKIP' });
    expect(codesAndPaths(problemsOf(() => runRanking(recipe, table)))).toEqual([['NO_VALUES', 'root.indicator']]);
  });
});

describe('what a rule cannot do', () => {
  const cases: [string, MethodChoice, PeriodValue[], string][] = [
    ['a percentage of 0', 'PERCENT_CHANGE', aSeries({ 2015: 0, 2016: 1 }), 'UNDEFINED_VALUE'],
    ['growth from a negative value', 'CAGR', aSeries({ 2015: -1, 2016: 1 }), 'UNDEFINED_VALUE'],
    ['growth to 0', 'CAGR', aSeries({ 2015: 1, 2016: 0 }), 'UNDEFINED_VALUE'],
    ['a difference beyond floating point', 'CHANGE', aSeries({ 2015: -1.7e308, 2016: 1.7e308 }), 'UNDEFINED_VALUE'],
  ];

  it.each(cases)('%s', (_, rule, series, code) => {
    const problems = problemsOf(() => runRanking(recipeOf(rule), tableOf([series, growing])));
    expect(codesAndPaths(problems)).toEqual([[code, 'root.period']]);
    expect(problems[0]!.message).toMatch(/of x of u1 over 2015, 2016 cannot be computed/);
  });

  it('a column without periods', () => {
    const table: RankingTable = {
      units: ['u1', 'u2'],
      columns: [{ indicator: 'x', direction: 'HIGHER_IS_BETTER', values: [1, 2] }],
    };
    expect(problemsOf(() => runRanking(recipeOf({ method: 'EXACT', period: '2019' }), table))).toEqual([
      { path: 'root.period', code: 'NO_SERIES', message: 'x has one value a unit and no periods to take EXACT of' },
    ]);
  });

  it('a broken series is named by its place', () => {
    const broken = tableOf([
      [
        { period: '2015', year: 2015.5, value: NaN },
        { period: '2015', year: 2015, value: 1 },
      ],
      [],
    ]);
    expect(codesAndPaths(problemsOf(() => runRanking(recipeOf('LATEST'), broken)))).toEqual([
      ['WRONG_TYPE', 'columns[0].series[0][0].year'],
      ['VALUE_NOT_FINITE', 'columns[0].series[0][0].value'],
      ['DUPLICATE_PERIOD', 'columns[0].series[0][1].period'],
    ]);
  });
});
