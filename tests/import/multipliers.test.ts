import { importTable, MAKE, refusalOf, valuesOf } from './imported-table';

const POPULATION = { indicator: 'population' } as const;

describe('a line above the heading', () => {
  const table = (above: string): string => `${above}\nCity,2015,2020\nSeoul,9 777,9 963\nBonn,318,330.5\n`;

  it.each([
    ['"File 12: Population of cities, by country, 1950-2035 (thousands)",,', '1000'],
    ['World Urbanization Prospects: The 2018 Revision,,\nPopulation (in thousands),,', '1000'],
    ['Unit,"Persons, Thousands",', '1000'],
    ['Unit of measure:,,Persons in thousands', '1000'],
    ['各城市人口（万人）,,', '10000'],
    ['各城市人口,,\n,,单位：万人', '10000'],
    ['In thousands,,', '1000'],
    ['Population [millions],,', '1000000'],
    ['万人,,', '10000'],
  ])('%s multiplies every figure', (above, times) => {
    const at = (value: number): number => Number((value * Number(times)).toPrecision(12));
    expect(valuesOf(table(above), { ...POPULATION, periodColumns: 'all' })).toEqual([
      `population city:bonn 2015 ${at(318)} person A`,
      `population city:bonn 2020 ${at(330.5)} person A`,
      `population city:seoul 2015 ${at(9777)} person A`,
      `population city:seoul 2020 ${at(9963)} person A`,
    ]);
  });

  it.each([
    '人口（2019年）,,',
    '"Cities of 300,000 inhabitants or more",,',
    'Table (1),,',
    'Rank (a),,',
    'Cities (2018 Revision),,',
  ])('%s states no unit', (above) => {
    expect(valuesOf(table(above), POPULATION)[0]).toBe('population city:bonn 2015 318 person A');
    expect(importTable(table(above), POPULATION).plan.read.table?.tableUnit).toBeNull();
  });

  it('that seems to multiply and is not understood is asked for', () => {
    expect(refusalOf(table('Output (million crowns),,'), { ...MAKE, indicator: 'Output of cities' })).toContain(
      'million crowns',
    );
  });

  it('goes behind --scale, and behind a unit that a column states for itself', () => {
    const above = 'Population (thousands),,';
    expect(valuesOf(table(above), { ...POPULATION, scale: '1000' })[0]).toContain(' 318000 ');
    expect(valuesOf(table(above), { ...POPULATION, scale: '1' })[0]).toContain(' 318 ');
    expect(valuesOf(table(above), { ...POPULATION, measureUnit: 'person' })[0]).toContain(' 318000 ');
    const own = 'Cities (thousands),\nCity,Population (persons)\nSeoul,9777\nBonn,318\n';
    expect(refusalOf(own, { ...POPULATION, period: '2020' })).toContain('--scale 1000 or --scale 1');
    expect(valuesOf(own, { ...POPULATION, period: '2020', scale: '1' })[0]).toContain(' 318 ');
    const share = 'Cities (thousands),\nCity,Share (%)\nSeoul,97\nBonn,31\n';
    expect(valuesOf(share, { ...MAKE, period: '2020' })[0]).toBe('share city:bonn 2020 31 % A');
  });
});

describe('a line that speaks of thousands', () => {
  const above = (line: string): string => `"${line}",,\nCity,2015,2020\nSeoul,5.5,6\nBonn,7,8\n`;
  const below = (line: string): string => `City,2015,2020\nSeoul,5.5,6\nBonn,7,8\n"${line}",,\n`;

  it.each([
    above('Note: figures in thousands'),
    above('Bevölkerung in Tausend'),
    above('Population en milliers'),
    above('100万人以上城市'),
    above('Население, тыс. человек'),
    below('Note: values are in billions of US dollars'),
    below('注：单位为万人'),
  ])('is asked about: %j', (table) => {
    expect(refusalOf(table, POPULATION)).toContain('--scale 1000 or another factor');
    expect(valuesOf(table, { ...POPULATION, scale: '1000' })[0]).toBe('population city:bonn 2015 7000 person A');
    expect(valuesOf(table, { ...POPULATION, scale: '1' })[0]).toBe('population city:bonn 2015 7 person A');
  });

  it('is not where every column has its unit, or where it names a count', () => {
    const stated = 'Notes on the thousand cities,\nCity,Jobs 2019 (thousands)\nSeoul,5\nBonn,6\n';
    expect(valuesOf(stated, MAKE)[0]).toContain(' 6000 ');
    expect(valuesOf(above('Cities of 300,000 inhabitants or more'), POPULATION)).toHaveLength(4);
  });
});

describe('two multipliers of one figure', () => {
  it.each([
    ['City,Jobs (thousands)\nSeoul,5\n', { period: '2020', scale: '1000' }],
    ['City,Unit,Unit_mult,Year,Value\nSeoul,Thousands of persons,3,2020,5\n', {}],
    ['Jobs (thousands),,\nCity,Unit_mult,Value\nSeoul,3,97\nBonn,3,31\n', { period: '2020' }],
  ])('are never both applied', (table, options) => {
    expect(refusalOf(table, { ...MAKE, ...options })).toMatch(/multipl/);
  });
});

describe('a unit that the person renames', () => {
  const table = (unit: string): string => `Country,Year,Indicator,Unit,Value\nJapan,2019,Output,${unit},2.5\n`;

  it.each(['MIO_NAC', 'CLV15_MEUR', 'Million crowns', 'Crore INR', '万箱', 'CRW_THS'])(
    '%s does not lose its multiplier',
    (unit) => {
      expect(refusalOf(table(unit), { ...MAKE, rename: [`${unit}=EUR`] })).toContain('seems to multiply');
      expect(valuesOf(table(unit), { ...MAKE, rename: [`${unit}=million EUR`] })).toEqual([
        'output country:japan 2019 2500000 EUR A',
      ]);
      expect(valuesOf(table(unit), { ...MAKE, rename: [`${unit}=1 EUR`] })).toEqual([
        'output country:japan 2019 2.5 EUR A',
      ]);
    },
  );

  it('without one takes a code alone', () => {
    expect(valuesOf(table('USD_PPP'), { ...MAKE, rename: ['USD_PPP=USD'] })[0]).toContain(' 2.5 USD ');
  });

  it.each([
    ['CP_MEUR', '2500000 EUR'],
    ['MUSD', '2500000 USD'],
    ['kEUR', '2500 EUR'],
  ])('needs no word for %s', (unit, expected) => {
    expect(valuesOf(table(unit), MAKE)[0]).toContain(expected);
  });
});
