import { MAKE, refusalOf, valuesOf } from './imported-table';

/** Indicator and period of each value. */
function periodsOf(table: string, options: Parameters<typeof valuesOf>[1] = {}): string[] {
  return valuesOf(table, { ...MAKE, ...options }).map((line) => {
    const [indicator, , period] = line.split(' ');
    return `${indicator} ${period}`;
  });
}

describe('a period in a column', () => {
  it.each([
    ['2019', '2019'],
    ['2019年', '2019'],
    ['2019.0', '2019'],
    ['2019-10', '2019-10'],
    ['2019M03', '2019-03'],
    ['2019年3月', '2019-03'],
    ['Oct 2019', '2019-10'],
    ['2019-Q1', '2019-01..2019-03'],
    ['Q4 2019', '2019-10..2019-12'],
    ['2019年第二季度', '2019-04..2019-06'],
    ['2019-S2', '2019-07..2019-12'],
    ['2015–2019', '2015..2019'],
    ['2012..2016', '2012..2016'],
  ])('%s is %s', (printed, period) => {
    expect(periodsOf(`City,Year,Value\nSeoul,${printed},5\n`)).toEqual([`value ${period}`]);
  });

  it.each([
    ['2019/20', { splitYears: 'start' }, '2019'],
    ['2019/20', { splitYears: 'end' }, '2020'],
    ['2019-2020', { splitYears: 'range' }, '2019..2020'],
    ['FY2019', { fiscalYears: 'as-named' }, '2019'],
    ['2019-01-15', { days: 'month' }, '2019-01'],
    ['2019/1/15', { days: 'year' }, '2019'],
    ['15/01/2019', { renamePeriod: ['15/01/2019=2019-01'] }, '2019-01'],
    ['43831', { renamePeriod: ['43831=2020'] }, '2020'],
    ['2009-10', { splitYears: 'none' }, '2009-10'],
    ['2009-10', { splitYears: 'end' }, '2010'],
  ] as const)('%s is settled by %j', (printed, options, period) => {
    const table = `City,Year,Value\nSeoul,${printed},5\n`;
    const [option] = Object.keys(options).map(
      (key) => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    );
    expect(refusalOf(table, MAKE)).toContain(option);
    expect(periodsOf(table, options)).toEqual([`value ${period}`]);
  });

  it.each(['19', '1019', '3019', '2016..2012', 'last year', '2019-13'])('%s is refused', (printed) => {
    expect(refusalOf(`City,Year,Value\nSeoul,${printed},5\nBonn,2019,6\n`, MAKE)).toContain('--rename-period');
  });

  it('2009-10 is a month where another period can be nothing else', () => {
    expect(periodsOf('City,Month,Value\nSeoul,2009-10,5\nSeoul,2009-11,6\n')).toEqual([
      'value 2009-10',
      'value 2009-11',
    ]);
  });
});

describe('a period in a heading', () => {
  it.each([
    ['le_2021,le_2022', ['le 2021', 'le 2022']],
    ['Jobs (2019),Jobs (2020)', ['jobs 2019', 'jobs 2020']],
    ['2019 jobs,2020 jobs', ['jobs 2019', 'jobs 2020']],
    ['Jobs 2019-Q1,Jobs 2019-Q2', ['jobs 2019-01..2019-03', 'jobs 2019-04..2019-06']],
    ['2019年人数,2020年人数', ['ren-shu 2019', 'ren-shu 2020']],
  ])('%s is read', (headings, expected) => {
    expect(periodsOf(`City,${headings}\nSeoul,1,2\n`, { valueColumns: 'all' })).toEqual(expected);
  });

  it('may be a school year, which has to be mapped', () => {
    const table = 'City,Students 2019/20,Students 2020/21\nSeoul,1,2\n';
    expect(refusalOf(table, { ...MAKE, valueColumns: 'all' })).toContain('--split-years');
    expect(periodsOf(table, { valueColumns: 'all', splitYears: 'end' })).toEqual(['students 2020', 'students 2021']);
  });

  it.each([
    'GDP per capita (constant 2015 US$)',
    '"GDP per capita, PPP (constant 2017 international $)"',
    'Doctors per 1000 people',
    'Population aged 1564',
    'Index (2010=100)',
    'Index 2015=100',
    'Progress since 2015',
    'Deaths per 2000',
    'Emissions vs 1990',
    'Wards at 2011 boundaries',
  ])('is not in %s', (heading) => {
    const table = `City,${heading}\nSeoul,1\n`;
    expect(refusalOf(table, { ...MAKE, valueColumns: 'all' })).toContain('nothing says of when the value is');
    expect(periodsOf(table, { valueColumns: 'all', period: '2019' })[0]).toMatch(/ 2019$/);
  });

  it('that differs from --period is part of the name, and refused where only it tells headings apart', () => {
    expect(periodsOf('City,Ranking 2019\nSeoul,1\n', { valueColumns: 'all', period: '2020' })).toEqual([
      'ranking-2019 2020',
    ]);
    expect(
      refusalOf('City,Jobs 2019,Jobs 2020\nSeoul,1,2\n', { ...MAKE, valueColumns: 'all', period: '2020' }),
    ).toContain('Leave out one of the two');
  });

  it('alone makes a column of values of that year', () => {
    const table =
      'Country Name,Country Code,Indicator Name,Indicator Code,2018 [YR2018],2019 [YR2019]\nChina,CHN,"Urban (% of total)",SP,58,60\n"Korea, Rep.",KOR,"Urban (% of total)",SP,81,..\n';
    expect(valuesOf(table, MAKE)).toEqual([
      'urban-of-total country:china 2018 58 % A',
      'urban-of-total country:china 2019 60 % A',
      'urban-of-total country:south-korea 2018 81 % A',
    ]);
  });
});
