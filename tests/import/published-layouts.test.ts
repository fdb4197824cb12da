import { importReport } from '../../seed/import/import-report';
import { planText } from '../../seed/import/plan/write-plan';
import { importTable, MAKE, OPTIONS, refusalOf, valuesOf } from './imported-table';
import { WORLD } from './world';

const POPULATION = { indicator: 'population' } as const;

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

describe('a place that an import has made', () => {
  const table = 'City,Country,2019\nLondon,Canada,5\nLondon,United Kingdom,6\n';

  it('is found by the next one', () => {
    const { plan } = importTable(table, { ...POPULATION, newPlaces: true });
    const made = plan.files.get('places/table.yaml') ?? '';
    expect(made).toContain('city: london-canada');
    const files = {
      ...WORLD,
      'places/table.yaml': made,
      'sources/table.yaml': plan.files.get('sources/table.yaml') ?? '',
    };
    const again = importTable('City,2020\n"London, Canada",7\nLondon,8\n', { ...POPULATION, name: 'next' }, { files });
    expect(again.values).toEqual([
      'population city:london 2020 8 person A',
      'population city:london-canada 2020 7 person A',
    ]);
  });

  it('stands in report and plan with the nearest that there is', () => {
    const { plan } = importTable('City,2019\nNew York-Newark,5\n', { ...POPULATION, newPlaces: true });
    const options = { ...OPTIONS, ...POPULATION, newPlaces: true };
    expect(importReport(plan, options)).toContain('city:new-york-newark (nearest there is: city:new-york)');
    expect(planText('table.csv', plan, options)).toContain('nearest there is: city:new-york');
  });
});

describe('the report', () => {
  it('says what stands above the heading, and which unit it states', () => {
    const { plan } = importTable('Cities 2019 (thousands),\nCity,2019\nSeoul,5\nBonn,6\n', POPULATION);
    const report = importReport(plan, { ...OPTIONS, ...POPULATION });
    expect(report).toContain('Unit where nothing nearer states one: thousands (line 1)');
    expect(report).toContain('Above the heading stands, and is not imported: Cities 2019 (thousands)');
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
