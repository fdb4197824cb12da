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

describe('flags', () => {
  const canada = (status: string, value = '5.5'): string =>
    `REF_DATE,GEO,DGUID,Indicator,UOM,SCALAR_FACTOR,SCALAR_ID,VECTOR,COORDINATE,VALUE,STATUS,SYMBOL,TERMINATED,DECIMALS
2019-03,Seoul,D1,Jobs,Persons,thousands,3,v1,1.1,${value},${status},,,1
2019-03,Bonn,D2,Jobs,Persons,thousands,3,v2,2.1,7.5,,,,1
`;

  it.each([
    ['A', 'A'],
    ['B', 'A'],
    ['D', 'A'],
    ['E', 'U'],
    ['p', 'P'],
    ['r', 'A'],
  ])('%s of Statistics Canada, which SDMX reads in another way, is %s', (flag, status) => {
    expect(valuesOf(canada(flag), MAKE)).toContain(`jobs city:seoul 2019-03 5500 person ${status}`);
  });

  it.each(['..', 'x', 'F', 'c'])('%s beside a value that is missing needs no answer', (flag) => {
    expect(valuesOf(canada(flag, ''), MAKE)).toContain('jobs city:seoul 2019-03 - person M');
  });

  it('of other publishers stay those of SDMX', () => {
    const table = 'City,Year,Value,Status\nSeoul,2019,5,B\nBonn,2019,6,E\n';
    expect(valuesOf(table, MAKE)).toEqual(['value city:bonn 2019 6 1 E', 'value city:seoul 2019 5 1 B']);
  });
});

describe('headings that are periods', () => {
  it.each([
    ['2024年3月', '2024-03'],
    ['2024年3月份', '2024-03'],
    ['2024年1-3月', '2024-01..2024-03'],
    ['Mar 2024', '2024-03'],
    ['March 2024', '2024-03'],
    ['2024年第一季度', '2024-01..2024-03'],
    ['Q1 2024', '2024-01..2024-03'],
  ])('%s names no indicator', (heading, period) => {
    const table = `城市,${heading},2023\n北京,98.3,97.1\n`;
    expect(valuesOf(table, { ...MAKE, indicator: 'Price index of houses' })).toContain(
      `price-index-of-houses city:beijing ${period} 98.3 1 A`,
    );
    expect(refusalOf(table, MAKE)).toContain('nothing names the indicator');
    expect(importTable(table, { ...MAKE, valueColumns: 'all' }).problems).toEqual(['2 missing-key']);
  });

  it.each(['Marriages 2019', 'Market 2019', 'Decline 2019', 'Juniors 2019'])('%s is no month', (heading) => {
    expect(valuesOf(`City,${heading}\nSeoul,5\n`, { ...MAKE, valueColumns: 'all' })[0]).toMatch(/ 2019 5 1 A$/);
  });

  it('are offered where other columns hold numbers too', () => {
    const table = 'Index,City,2015,2020\n356,Seoul,9,10\n402,Bonn,3,4\n';
    const { messages, plan } = importTable(table, POPULATION);
    expect(messages).toContain('2015, 2020 are periods, which --period-columns all takes');
    // The plan shows what is clear, and leaves open what is not.
    expect(plan.read.found?.roles.get('City')?.role).toBe('place');
    expect(plan.read.found?.roles.get('2015')).toBeUndefined();
  });
});

describe('the name of a new indicator', () => {
  const table = 'City,2019\nSeoul,5\n';

  it('is given by --indicator beside --new-indicators; a slug that there is not is a slip', () => {
    expect(valuesOf(table, { ...MAKE, indicator: 'House price index' })).toEqual([
      'house-price-index city:seoul 2019 5 1 A',
    ]);
    expect(refusalOf(table, { ...MAKE, indicator: 'populaton' })).toContain('population');
    expect(refusalOf(table, { indicator: 'House price index' })).toContain('no indicator has the slug');
  });
});

describe('columns of places', () => {
  it.each(['Metropolitan areas', 'Metro area', 'Towns', 'LocationName', 'Municipalities'])(
    '%s stand beside their countries',
    (heading) => {
      const table = `Country,${heading},2019\nSpain,Barcelona,5\nJapan,London,6\nUnited Kingdom,London,7\n`;
      expect(refusalOf(table, { ...POPULATION })).toContain('does not lie in Japan');
      expect(valuesOf(table.replace('Japan,London,6\n', ''), POPULATION)).toEqual([
        'population city:barcelona 2019 5 person A',
        'population city:london 2019 7 person A',
      ]);
    },
  );

  it.each(['Capital', 'Name of urban centre', 'Principal city', '主要城市名'])(
    '%s may be what the values are of, and is asked for',
    (heading) => {
      const table = `Country,${heading},2019\nSpain,Barcelona,5\nUnited Kingdom,London,7\n`;
      expect(refusalOf(table, POPULATION)).toContain(`--place-column "${heading}" --country-column "Country"`);
      expect(valuesOf(table, { ...POPULATION, ignoreColumns: heading })[0]).toBe(
        'population country:spain 2019 5 person A',
      );
      expect(valuesOf(table, { ...POPULATION, placeColumn: heading, countryColumn: 'Country' })[0]).toBe(
        'population city:barcelona 2019 5 person A',
      );
    },
  );

  it('of codes go behind the names beside them', () => {
    const table = 'REF_AREA,Reference area,TIME_PERIOD,OBS_VALUE\nKOR01F,Seoul,2019,5\nESP02F,Barcelona,2019,6\n';
    expect(valuesOf(table, POPULATION)).toEqual([
      'population city:barcelona 2019 6 person A',
      'population city:seoul 2019 5 person A',
    ]);
  });

  it('may hold the code of the publisher before each name', () => {
    expect(valuesOf('City,2019\nES002: Barcelona,5\nUK001: London,6\n', POPULATION)).toEqual([
      'population city:barcelona 2019 5 person A',
      'population city:london 2019 6 person A',
    ]);
    expect(valuesOf('City,2019\nE08000003 London,6\n', POPULATION)).toHaveLength(1);
    expect(refusalOf('City,2019\nES002: Barcelona,5\nLondon,6\n', POPULATION)).toContain('"ES002: Barcelona"');
  });

  it('with states and their abbreviations tell homonyms apart', () => {
    const table =
      'StateAbbr,StateDesc,LocationName,Year,Data_Value_Unit,Data_Value,LocationID\nNY,New York,New York,2021,%,9.1,3651000\nOH,Ohio,London,2021,%,5.4,3922694\n';
    expect(refusalOf(table, { newIndicators: true })).toContain('does not lie in Ohio');
    expect(valuesOf(table, { newIndicators: true, rename: ['London, Ohio [3922694]=leave out'] })).toEqual([
      'data-value city:new-york 2021 9.1 % A',
    ]);
  });
});

describe('a source with a Chinese name', () => {
  it('has one that can be read in English', () => {
    const { plan, problems } = importTable('城市,2019\n北京,5\n', {
      ...POPULATION,
      sourceName: '中国城市统计年鉴2020',
      publisher: '国家统计局',
    });
    expect(problems).toEqual([]);
    expect(plan.files.get('sources/table.yaml')).toContain('zh: 中国城市统计年鉴2020');
  });
});
