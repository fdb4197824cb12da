import { compareRankings } from '../../src/ranking/compare-rankings';
import { codesAndPaths, itWithReference, problemsOf } from './support';

const toRanks = (ranks: Record<string, number>): Map<string, number> => new Map(Object.entries(ranks));

/**
 * Smart-city rank and GDP-per-head rank of 26 Chinese cities: Deloitte, Super Smart City 2.0, the table before the chart
 * of scores against GDP per head. City names in Pinyin.
 */
const CITIES: [city: string, smart: number, gdp: number][] = [
  ['shenzhen', 1, 1],
  ['beijing', 2, 7],
  ['shanghai', 3, 10],
  ['guangzhou', 4, 4],
  ['hangzhou', 5, 6],
  ['suzhou', 6, 3],
  ['wuhan', 7, 9],
  ['tianjin', 8, 13],
  ['nanjing', 9, 5],
  ['chengdu', 10, 20],
  ['qingdao', 11, 12],
  ['chongqing', 12, 24],
  ['ningbo', 13, 11],
  ['zhengzhou', 14, 17],
  ['changsha', 15, 8],
  ['wuxi', 16, 2],
  ['jinan', 17, 18],
  ['changchun', 18, 19],
  ['guiyang', 19, 21],
  ['shijiazhuang', 20, 26],
  ['xiamen', 21, 14],
  ['fuzhou', 22, 16],
  ['dalian', 23, 15],
  ['shenyang', 24, 22],
  ['yancheng', 25, 23],
  ['harbin', 26, 25],
];
const SMART = new Map(CITIES.map(([city, smart]) => [city, smart]));
const GDP = new Map(CITIES.map(([city, , gdp]) => [city, gdp]));

describe('the gap view of 26 cities', () => {
  const gap = compareRankings(SMART, GDP, 3);

  it('Spearman of the two columns is 0.716', () => {
    expect(gap.rows).toHaveLength(26);
    expect(gap.spearman.value).toBeCloseTo(0.716, 3);
  });

  it('the shift is smart-city rank minus GDP-per-head rank', () => {
    expect(gap.rows.find(({ unit }) => unit === 'wuxi')).toMatchObject({ rankA: 16, rankB: 2, shift: 14 });
    expect(gap.biggestMovers.map(({ unit, shift }) => [unit, shift])).toEqual([
      ['wuxi', 14],
      ['chongqing', -12],
      ['chengdu', -10],
    ]);
  });

  it('what the report says of groups agrees with the sign of the shift', () => {
    const shiftOf = new Map(gap.rows.map(({ unit, shift }) => [unit, shift]));
    for (const city of ['nanjing', 'changsha', 'wuxi', 'xiamen', 'fuzhou', 'dalian'])
      expect(shiftOf.get(city)).toBeGreaterThan(0);
    for (const city of ['chengdu', 'chongqing', 'zhengzhou', 'shijiazhuang']) expect(shiftOf.get(city)).toBeLessThan(0);
  });

  itWithReference('report/super-smart-city-2.0.zh.txt', 'the columns above are those of the report', (text) => {
    const printed = text
      .slice(text.indexOf('智能城市排名\t'))
      .split('\n')
      .slice(1, 27)
      .map((line) => line.trim().split('\t').slice(1).map(Number));
    expect(printed).toEqual(CITIES.map(([, smart, gdp]) => [smart, gdp]));
  });
});

describe('two rankings of different units', () => {
  const comparison = compareRankings(toRanks({ a: 1, b: 2, c: 3, d: 4 }), toRanks({ d: 1, c: 2, a: 5, x: 3 }));

  it('are compared over the units in both, the rest is listed', () => {
    expect([comparison.onlyInA, comparison.onlyInB]).toEqual([['b'], ['x']]);
    expect(
      comparison.rows.map(({ unit, shift, commonRankA, commonRankB, commonShift }) => [
        unit,
        shift,
        commonRankA,
        commonRankB,
        commonShift,
      ]),
    ).toEqual([
      ['a', -4, 1, 3, -2],
      ['c', 1, 2, 2, 0],
      ['d', 3, 3, 1, 2],
    ]);
    expect(comparison.spearman).toEqual({ value: -1, pairs: 3, undefinedReason: null });
    expect(comparison.kendallTauB.value).toBeCloseTo(-1, 14);
    expect(comparison.kemenyDistance.value).toBe(6);
    expect(comparison.meanAbsoluteShift).toBeCloseTo(4 / 3, 14);
    expect(comparison.biggestMovers.map(({ unit }) => unit)).toEqual(['a', 'd']);
  });

  it('with nothing in common give null with a reason', () => {
    const none = compareRankings(toRanks({ a: 1 }), toRanks({ b: 1 }));
    expect(none.spearman).toEqual({ value: null, pairs: 0, undefinedReason: 'TOO_FEW_PAIRS' });
    expect([none.rows, none.meanAbsoluteShift, none.kemenyDistance.value]).toEqual([[], null, null]);
  });

  it('all tied in one of them give null with a reason', () => {
    expect(compareRankings(toRanks({ a: 1, b: 1 }), toRanks({ a: 1, b: 2 })).kendallTauB.undefinedReason).toBe(
      'CONSTANT',
    );
  });

  it('refuse a rank that is no number', () => {
    const problems = problemsOf(() => compareRankings(toRanks({ a: NaN }), toRanks({ a: 1 })));
    expect(codesAndPaths(problems)).toEqual([['VALUE_NOT_FINITE', 'a.a']]);
  });
});
