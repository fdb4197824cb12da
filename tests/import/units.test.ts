import { importTable, MAKE, refusalOf, valuesOf } from './imported-table';

const OPTIONS = { ...MAKE, period: '2020' } as const;

describe('a unit in a heading', () => {
  it.each([
    ['年末总人口(万人)', '2154', 'nian-mo-zong-ren-kou city:beijing 2020 21540000 person A'],
    ['地区总值（亿元）', '35371.28', 'di-qu-zong-zhi city:beijing 2020 3537128000000 CNY A'],
    ['绿化覆盖率(%)', '48.5', 'lv-hua-fu-gai-lv city:beijing 2020 48.5 % A'],
    [
      '居民消费价格指数(上年=100)',
      '102.3',
      'ju-min-xiao-fei-jia-ge-zhi-shu-shang-nian-100 city:beijing 2020 102.3 1 A',
    ],
    ['Jobs (thousands)', '12.5', 'jobs city:beijing 2020 12500 1 A'],
    ['Investment, million US$', '3', 'investment city:beijing 2020 3000000 USD A'],
    ['Commuting time [min]', '47', 'commuting-time city:beijing 2020 47 min A'],
    ['Urban population (% of total)', '86.6', 'urban-population-of-total city:beijing 2020 86.6 % A'],
    ['Doctors per 1000 people', '5.6', 'doctors-per-1000-people city:beijing 2020 5.6 1/1000 people A'],
    ['Unemployment (per 1000)', '31', 'unemployment-per-1000 city:beijing 2020 31 1 A'],
    [
      'GDP per capita (constant 2015 US$)',
      '9619.19',
      'gdp-per-capita-constant-2015-us city:beijing 2020 9619.19 USD A',
    ],
    ['Area (km²)', '16410', 'area city:beijing 2020 16410 km2 A'],
    ['Speed km/h', '40', 'speed-km-h city:beijing 2020 40 1 A'],
    ['Accidents/year', '4', 'accidents-year city:beijing 2020 4 1 A'],
  ])('%s is read', (heading, cell, expected) => {
    const quoted = `"${heading}"`;
    expect(valuesOf(`城市,${quoted}\n北京,${cell}\n`, { ...OPTIONS, valueColumns: 'all' })).toEqual([expected]);
  });

  it.each(['Output (1000 kg/ha)', 'Jobs (10^3)', '产量（万箱）', 'Loans (million crowns)'])(
    '%s, which may multiply and is not understood, is asked for',
    (heading) => {
      expect(refusalOf(`City,${heading}\nSeoul,5\n`, OPTIONS)).toContain('no unit has the name');
    },
  );

  it('may stand in a row below the headings, or in a line above the table', () => {
    expect(valuesOf('城市,人数,产值\n,万人,亿元\n北京,5,6\n', { ...OPTIONS, valueColumns: 'all' })).toEqual([
      'chan-zhi city:beijing 2020 600000000 CNY A',
      'ren-shu city:beijing 2020 50000 person A',
    ]);
    expect(valuesOf('各市人数,\n单位：万人,\n城市,人数\n北京,5\n上海,6.5\n', OPTIONS)).toEqual([
      'ren-shu city:beijing 2020 50000 person A',
      'ren-shu city:shanghai 2020 65000 person A',
    ]);
    expect(refusalOf('单位：公斤力,\n城市,人数\n北京,5\n上海,6.5\n', OPTIONS)).toContain('公斤力');
  });
});

describe('a column of units', () => {
  it('brings figures into one unit by their multipliers', () => {
    const table = 'City,Year,Indicator,Unit,Value\nBeijing,2019,Jobs,万人,2154\nShanghai,2019,Jobs,person,24280000\n';
    expect(valuesOf(table, MAKE)).toEqual([
      'jobs city:beijing 2019 21540000 person A',
      'jobs city:shanghai 2019 24280000 person A',
    ]);
  });

  it('of another unit than that of the indicator there is, is refused', () => {
    const table = 'City,Year,Indicator,Unit,Value\nBeijing,2019,GDP,USD,512000000000\n';
    expect(refusalOf(table, { unitColumn: 'Unit' })).toMatch(/it is in CNY and this in USD/);
    expect(refusalOf(table, { rename: ['GDP=gdp'] })).toMatch(/GDP is in CNY .* in USD/);
    expect(refusalOf('City,GDP\nSeoul,779.3\n', { valueColumns: 'GDP', period: '2020', measureUnit: 'USD' })).toContain(
      'CNY',
    );
    expect(
      refusalOf('City,GDP\nSeoul,779.3\n', {
        valueColumn: 'GDP',
        indicator: 'gdp',
        period: '2020',
        measureUnit: 'USD',
      }),
    ).toContain('these values are in USD');
  });

  it('with two units of one indicator is refused, and makes two by --measure-columns', () => {
    const table = 'unit,indic_ur,cities,TIME_PERIOD,OBS_VALUE\nNR,DE1,London,2019,8908081\nPC,DE1,Bonn,2019,52.3\n';
    expect(refusalOf(table, { ...MAKE, placeColumn: 'cities' })).toContain('--measure-columns');
    expect(valuesOf(table, { ...MAKE, placeColumn: 'cities', measureColumns: 'unit' })).toEqual([
      'de1-nr city:london 2019 8908081 1 A',
      'de1-pc city:bonn 2019 52.3 % A',
    ]);
  });

  it('that is a measure, with its multiplier in the code', () => {
    const table =
      'LOCATION,INDICATOR,SUBJECT,MEASURE,TIME,Value\nKOR,Output,TOT,MLN_USD,2018,2211542.2\nJPN,Output,TOT,USD_CAP,2018,41724.1\n';
    expect(valuesOf(table, { ...MAKE, placeKind: 'country', placeColumn: 'LOCATION' })).toEqual([
      'output-mln-usd country:south-korea 2018 2211542200000 USD A',
      'output-usd-cap country:japan 2018 41724.1 USD/person A',
    ]);
  });

  it('beside a column of multipliers', () => {
    const table =
      'REF_AREA,MEASURE,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT\nJPN,POP,PS,2019,126167,A,3\nDEU,POP,PS,2019,83132799,A,0\nKOR,POP,PS,2019,51765,E,3\n';
    expect(valuesOf(table, { ...MAKE, placeKind: 'country', placeColumn: 'REF_AREA' })).toEqual([
      'pop country:germany 2019 83132799 person A',
      'pop country:japan 2019 126167000 person A',
      'pop country:south-korea 2019 51765000 person E',
    ]);
    expect(refusalOf(table.replace(',A,3\n', ',A,many\n'), { ...MAKE, placeKind: 'country' })).toContain(
      'no power of ten',
    );
  });
});

describe('a unit in cells', () => {
  const times = '城市,时间,年份\n北京,1.5小时,2019\n上海,59分钟,2019\n广州,50,2019\n';

  it('that other cells lack is refused, with both cells', () => {
    expect(refusalOf('City,Share\nSeoul,45%\nLondon,0.38\nBonn,52%\n', OPTIONS)).toMatch(
      /"0.38" has no unit, and "45%" in line 2/,
    );
    expect(refusalOf(times, MAKE)).toContain('"50" has no unit');
    expect(refusalOf('城市,花费\n北京,30元\n上海,25\n', OPTIONS)).toContain('--plain-unit');
    expect(refusalOf('City,Trip\nSeoul,45 minutes\nBonn,38\n', OPTIONS)).toContain('--plain-unit');
  });

  it('is converted where the person names the unit', () => {
    expect(valuesOf(times, { ...MAKE, measureUnit: 'min', plainUnit: 'min' })).toEqual([
      'shi-jian city:beijing 2019 90 min A',
      'shi-jian city:guangzhou 2019 50 min A',
      'shi-jian city:shanghai 2019 59 min A',
    ]);
    expect(valuesOf('City,Share\nSeoul,45%\nLondon,0.38\n', { ...OPTIONS, plainUnit: '1' })).toEqual([
      'share city:london 2020 38 % A',
      'share city:seoul 2020 45 % A',
    ]);
    expect(valuesOf('City,Share\nSeoul,45%\nLondon,5‰\n', { ...OPTIONS, measureUnit: '%' })).toEqual([
      'share city:london 2020 0.5 % A',
      'share city:seoul 2020 45 % A',
    ]);
  });

  it('that cannot be converted is refused', () => {
    expect(refusalOf('City,A\nSeoul,45%\nLondon,12 km\n', OPTIONS)).toContain('several units');
    expect(refusalOf('City,A (km)\nSeoul,45%\n', OPTIONS)).toContain('its column in km');
    expect(refusalOf('City,Year,Value\nLondon,2019,"£1,200"\nBonn,2019,"€1,100"\nSeoul,2019,1.5\n', MAKE)).toContain(
      '--plain-unit',
    );
  });

  it('that several currencies share is asked for', () => {
    expect(refusalOf('City,Rent\nNew York,"$1,200.50"\n', OPTIONS)).toContain('--rename "$=USD"');
    expect(refusalOf('City,Rent\nBeijing,¥900\n', OPTIONS)).toContain('--rename "¥=CNY"');
    expect(valuesOf('City,Rent\nNew York,"$1,200.50"\n', { ...OPTIONS, rename: ['$=USD'] })).toEqual([
      'rent city:new-york 2020 1200.5 USD A',
    ]);
    expect(valuesOf('City,Rent (USD)\nNew York,$900\n', OPTIONS)).toEqual(['rent city:new-york 2020 900 USD A']);
    expect(valuesOf('City,Rent\nLondon,£900\n', OPTIONS)).toEqual(['rent city:london 2020 900 GBP A']);
  });

  it('that the table does not state is told', () => {
    const { plan } = importTable('City,Value\nLondon,5\n', OPTIONS);
    expect(plan.resolved?.newIndicators).toMatchObject([{ slug: 'value', isUnitStated: false }]);
  });
});
