import { BASE } from '../seed-folder';
import { toldOf, toldOfLines } from './figure-case';

describe('what cannot be', () => {
  it.each([
    ['a share over 100', 'metric: share-of-users, value: 730, unit: "%", asPrinted: 730%', ['share-over-100']],
    ['an accuracy over 100', 'metric: accuracy, value: 101, unit: "%", asPrinted: 101%', ['share-over-100']],
    [
      'the upper end of a share',
      'metric: share-of-users, value: 90..110, unit: "%", asPrinted: 90%-110%',
      ['share-over-100'],
    ],
    ['a growth over 100', 'metric: growth, value: 150, unit: "%", asPrinted: 150%', ['percent-over-100']],
    [
      'a share that gains more than all',
      'metric: share-of-users, change: 120, changeType: percentage points, unit: "%", asPrinted: 120个百分点',
      ['share-over-100'],
    ],
    ['a negative share', 'metric: share-of-users, value: -4, unit: "%", asPrinted: -4%', ['negative-amount']],
    ['a negative count', 'metric: cameras, value: -1000, unit: camera, asPrinted: "1000"', ['negative-amount']],
    ['a negative time', 'metric: time, value: -3, unit: h, asPrinted: 3小时', ['negative-amount']],
    ['a negative area', 'metric: time, value: -3, unit: km2, asPrinted: 3平方公里', ['negative-amount']],
    [
      'a factor below zero',
      'metric: time, change: -3, changeType: factor, unit: times, asPrinted: "3"',
      ['impossible-factor'],
    ],
    [
      'a factor of nothing',
      'metric: time, change: 0, changeType: factor, unit: times, asPrinted: "0"',
      ['impossible-factor'],
    ],
  ])('%s', (_, quantity, expected) => {
    expect(toldOf(quantity)).toEqual(expected);
  });

  it.each([
    'metric: share-of-users, value: 100, unit: "%", asPrinted: 100%',
    'metric: net-migration, value: -27007, unit: person, asPrinted: "-27007"',
    'metric: growth, value: -2.3, unit: "%", asPrinted: "-2.3%"',
    'metric: investment, value: -5000000, unit: CNY, asPrinted: 亏损500万元',
    'metric: time, change: 250, unit: "%", asPrinted: 250%',
    'metric: time, change: 0.5, changeType: factor, unit: times, asPrinted: 0.5倍',
  ])('%s can be', (quantity) => {
    expect(toldOf(quantity)).toEqual([]);
  });
});

describe('the values of a table', () => {
  const indicator = (valueType: string, unit: string, name: string): string => `indicators:
  - indicator: i
    name: { en: ${name}, zh: 某指标 }
    summary: { en: A value., zh: 一个数值。 }
    definition: { en: What it is., zh: 定义。 }
    valueType: ${valueType}
    direction: none
    unit: "${unit}"
`;
  const table = (values: readonly string[], of: string): string[] => {
    const header = 'observations: o\nindicator: i\nfile: o.csv\nsource: report\nsection: b\n';
    const rows = values.map((value, at) => `seoul,${2000 + at},${value}`).join('\n');
    return toldOfLines('', { 'i.yaml': of, 'o.yaml': header, 'o.csv': `city,period,value,asPrinted\n${rows}\n` });
  };

  it.each([
    [['45,', '380,'], indicator('share', '%', 'Share of users'), ['share-over-100']],
    [['45,', '-38,'], indicator('share', '%', 'Share of users'), ['negative-amount']],
    [['45,', '-38,'], indicator('number', 'camera', 'Cameras'), ['negative-amount']],
    [['45,', '-38,'], indicator('number', 'camera', 'Net change of cameras'), []],
    [['4.5,', '-38,'], indicator('share', '%', 'Growth of sales'), []],
  ])('%j', (values, of, expected) => {
    expect(table(values, of)).toEqual(expected);
  });

  it.each([
    ['a shift of the decimal point', ['21536000,2153.6', '930000,930', '12345000,1234.5'], ['figure-not-as-printed']],
    ['a digit lost', ['120,120', '35,350', '"18998","18,998"'], ['figure-not-as-printed']],
    ['another unit', ['72,1.2小时', '59,59小时'], ['figure-not-as-printed']],
    ['one unit of the table', ['21536000,2153.6', '9300000,930', '12345000,1234.5'], []],
    ['per cent from fractions', ['32.1,0.321', '5,0.05', '100,1'], []],
    ['decimal commas', ['10.853,"10,853"', '1.5,"1,5"', '1234.5,"1.234,5"'], []],
    ['signs behind numbers', ['15,=15', '12.3,12.3*', '27007,27007 e'], []],
  ])('with %s', (_, values, expected) => {
    const unit = values.some((each) => each.includes('小时')) ? 'min' : 'camera';
    expect(table(values, indicator('number', unit, 'Cameras'))).toEqual(expected);
  });
});

describe('a period', () => {
  const source = (year: string): Record<string, string> => ({
    'sources/report.yaml': String(BASE['sources/report.yaml']).replace('sourceType', `year: ${year}\nsourceType`),
  });
  const outcome = (more: string): string =>
    `outcomes:\n  - { text: { en: It works., zh: 有效。 }, marker: 有效, ${more} }\n`;

  it.each([
    ['of a school year', 'period: 2010-11', ['month-or-years -> 2010..2011']],
    ['of a fiscal year of this century', 'period: 2001-02', ['month-or-years -> 2001..2002']],
    ['of several school years', 'period: 2008-09..2010-11', ['month-or-years -> 2008..2011']],
    ['of the month, written twice', 'period: 2010-11..2010-11', []],
    ['of a month that is no next year', 'period: 2016-10', []],
    ['of months', 'period: 2010-09..2011-12', []],
    ['far ahead', 'period: 2910', ['period-unlikely']],
    ['long ago', 'period: 1013', ['period-unlikely']],
  ])('%s', (_, period, expected) => {
    expect(toldOfLines(`${period}\n`)).toEqual(expected);
  });

  it.each([
    ['in a statement', 'period: 2025', ['period-after-source']],
    [
      'in a quantity',
      'quantities: [{ metric: cameras, value: 5, unit: camera, asPrinted: "5", year: 2025 }]',
      ['period-after-source'],
    ],
    ['in a projection', 'period: 2025, basis: projection', []],
    ['in a target', 'period: 2025, basis: target', []],
    ['with the flag', 'period: 2025, flags: [projection]', []],
    ['of the year of the source', 'period: 2019', []],
    ['that began before', 'period: 2018..2025', []],
  ])('after the source appeared %s', (_, more, expected) => {
    expect(toldOfLines(outcome(more), source('2019'))).toEqual(expected);
  });

  it('after the present year, where the source has none', () => {
    expect(toldOfLines(outcome('period: 2149'))).toEqual(['period-after-source']);
  });

  it('in a table is a forecast by its status, and a month where others are', () => {
    const rows = (lines: string): Record<string, string> => ({
      'o.yaml': 'observations: o\nindicator: rank\nfile: o.csv\nsource: report\nsection: b\n',
      'o.csv': `city,period,value,status\n${lines}\n`,
      ...source('2019'),
    });
    expect(toldOfLines('', rows('seoul,2025,3,A\nbusan,2025,4,F\nseoul,2030,1,'))).toEqual([
      'period-after-source',
      'period-after-source',
    ]);
    expect(toldOfLines('', rows('seoul,2010-11,3,A\nbusan,2011-12,4,A'))).toEqual([
      'month-or-years -> 2010..2011',
      'month-or-years -> 2011..2012',
    ]);
    expect(toldOfLines('', rows('seoul,2010-10,2,A\nseoul,2010-11,3,A'))).toEqual([]);
  });
});
