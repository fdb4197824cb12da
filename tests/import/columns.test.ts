import { importTable, MAKE, refusalOf, valuesOf } from './imported-table';

const OPTIONS = { ...MAKE, period: '2020' } as const;

describe('the columns of a table', () => {
  it('with several that may be values are asked for', () => {
    const table = 'City,Rank,Score,Mobility\nSingapore,1,85.2,90\nSeoul,2,83.1,88\n';
    expect(refusalOf(table, OPTIONS)).toContain('several columns hold numbers: Rank, Score, Mobility');
    expect(refusalOf('City,A,B\nSeoul,1,2\n', OPTIONS)).toContain('--value-columns');
    expect(refusalOf('City,Name of mayor\nSeoul,X\n', OPTIONS)).toContain('no column holds the values');
    const { plan } = importTable(table, { ...OPTIONS, valueColumns: 'Score' });
    expect([...(plan.read.layout?.roles ?? [])].map(([column, { role }]) => `${column}: ${role}`).sort()).toEqual([
      'City: place',
      'Mobility: ignored',
      'Rank: ignored',
      'Score: value',
    ]);
  });

  it.each(['Code', 'Founded', 'Latitude', 'Postal code', '编码'])(
    'that are %s are no indicators, unless they are named',
    (heading) => {
      const table = `City,${heading},Score\nLondon,826,80\nSeoul,410,82\n`;
      expect(valuesOf(table, { ...OPTIONS, valueColumns: 'all' })).toEqual([
        'score city:london 2020 80 1 A',
        'score city:seoul 2020 82 1 A',
      ]);
      expect(valuesOf(table, { ...OPTIONS, valueColumns: heading })).toHaveLength(2);
    },
  );

  it('of ranks, ratings and changes are told apart', () => {
    const table =
      'Smart City Rank 2020,City,Smart City Rating 2020,Smart City Rank 2019,Change\n1,Singapore,AAA,1,–\n=2,Seoul,AA,8,▲ 6\n';
    expect(valuesOf(table, { ...MAKE, valueColumns: 'Smart City Rank*' })).toEqual([
      'smart-city-rank city:seoul 2019 8 rank A',
      'smart-city-rank city:seoul 2020 2 rank A',
      'smart-city-rank city:singapore 2019 1 rank A',
      'smart-city-rank city:singapore 2020 1 rank A',
    ]);
  });

  it('of parts of a population are fixed to one, or part of what is measured', () => {
    const table = 'City,Sex,Year,Value\nSeoul,Total,2019,5\nSeoul,Female,2019,6\nBonn,Total,2019,7\n';
    expect(refusalOf(table, MAKE)).toContain('--where "Sex=Total"');
    expect(valuesOf(table, { ...MAKE, where: ['Sex=Total'] })).toEqual([
      'value city:bonn 2019 7 1 A',
      'value city:seoul 2019 5 1 A',
    ]);
    expect(valuesOf(table, { ...MAKE, measureColumns: 'Sex' })).toEqual([
      'value-female city:seoul 2019 6 1 A',
      'value-total city:bonn 2019 7 1 A',
      'value-total city:seoul 2019 5 1 A',
    ]);
    const women = 'City,Sex,Year,Value\nSeoul,Female,2019,6\nBonn,Female,2019,7\n';
    expect(valuesOf(women, MAKE)[0]).toBe('value-female city:bonn 2019 7 1 A');
    expect(refusalOf(women, { indicator: 'rank' })).toContain('--where "Sex=Female"');
    expect(refusalOf('城市,性别,年份,数值\n北京,男,2019,1\n上海,女,2019,2\n', MAKE)).toContain(
      '--measure-columns "性别"',
    );
  });

  it('that nothing explains are asked for where they tell values apart', () => {
    const table = 'City,Series type,Year,Value\nSeoul,A,2019,5\nBonn,B,2019,6\n';
    expect(refusalOf(table, MAKE)).toContain('what `Series type` says of the values is not clear');
    expect(valuesOf(table, { ...MAKE, ignoreColumns: 'Series type' })).toHaveLength(2);
    expect(refusalOf('City,Dataset,Year,Value\nSeoul,x,2019,1\nSeoul,y,2020,1\n', MAKE)).toContain('Dataset');
    // What is the same beside each place only describes it.
    expect(valuesOf('City,Mayor,Year,Value\nSeoul,K,2019,5\nSeoul,K,2020,6\nBonn,L,2019,7\n', MAKE)).toHaveLength(3);
  });

  it('decide whether a row says the same again', () => {
    expect(valuesOf('City,Note,Year,Value\nSeoul,a,2019,5\nSeoul,a,2019,5\n', MAKE)).toHaveLength(1);
    expect(refusalOf('City,Note,Year,Value\nSeoul,a,2019,5\nSeoul,b,2019,5\n', MAKE)).toContain(
      'The rows differ in `Note`',
    );
    expect(refusalOf('City,Source,Year,Value\nSeoul,a,2019,5\nSeoul,b,2019,5\n', MAKE)).toContain('--where "Source=a"');
    expect(
      valuesOf('City,Note,Year,Value\nSeoul,a,2019,5\nSeoul,b,2019,5\n', { ...MAKE, ignoreColumns: 'Note' }),
    ).toHaveLength(1);
    const { plan } = importTable('City,Year,Value\nSeoul,2019,5\n首尔,2019,5.0\n', MAKE);
    expect([...(plan.resolved?.merged ?? [])]).toEqual([[3, 2]]);
  });
});

it('are read in codes and labels side by side, as the OECD publishes them', () => {
  const table =
    '"LOCATION","Country","INDICATOR","Unit Code","Unit","PowerCode Code","PowerCode","TIME","Value","Flag Codes","Flags"\n"KOR","Korea","Output","USD","US Dollar","6","Millions","2018",2211542.5,"E","Estimated value"\n"JPN","Japan","Output","USD","US Dollar","6","Millions","2018",5000000,"",""\n';
  expect(valuesOf(table, MAKE)).toEqual([
    'output country:japan 2018 5000000000000 USD A',
    'output country:south-korea 2018 2211542500000 USD E',
  ]);
});

describe('a status', () => {
  it('is read from a column of flags', () => {
    const table = (flag: string): string => `City,Year,OBS_VALUE,OBS_FLAG\nLondon,2019,5,${flag}\nSeoul,2019,6,\n`;
    for (const [flag, status] of [
      ['e', 'E'],
      ['b', 'B'],
      ['p', 'P'],
      ['d', 'D'],
      ['u', 'U'],
      ['E', 'E'],
      ['Estimated value', 'E'],
      ['provisional', 'P'],
      ['预测', 'F'],
    ])
      expect(valuesOf(table(flag!), MAKE)).toEqual([
        `obs-value city:london 2019 5 1 ${status}`,
        'obs-value city:seoul 2019 6 1 A',
      ]);
    for (const flag of ['s', 'r', 'bp', 'Q', 'x'])
      expect(refusalOf(table(flag), MAKE)).toContain(`--rename-status "${flag}=CODE"`);
    expect(valuesOf(table('bp'), { ...MAKE, renameStatus: ['bp=B'] })[0]).toMatch(/ B$/);
  });

  it('is read behind the numbers of a table of Eurostat', () => {
    const table =
      'indic_de,geo\\time\t2019 \t2015 \t2014 \nCNMIGRAT,AL\t: \t-27007 e\t-21702 \nCNMIGRAT,BE\t: c\t62110 \t43110 b\n';
    expect(valuesOf(table, { ...MAKE, placeKind: 'country', renameStatus: ['c=M'] })).toEqual([
      'cnmigrat country:albania 2014 -21702 1 A',
      'cnmigrat country:albania 2015 -27007 1 E',
      'cnmigrat country:belgium 2014 43110 1 B',
      'cnmigrat country:belgium 2015 62110 1 A',
      'cnmigrat country:belgium 2019 - 1 M',
    ]);
  });

  it('behind a number elsewhere is asked for, and signs of footnotes are cut where the person says so', () => {
    const table = 'City,Value\nLondon,5.5*\nSeoul [1],6.5 e\nBonn,7 [a]\n';
    expect(refusalOf(table, OPTIONS)).toContain('--footnotes');
    expect(valuesOf(table, { ...OPTIONS, footnotes: true })).toEqual([
      'value city:bonn 2020 7 1 A',
      'value city:london 2020 5.5 1 A',
      'value city:seoul 2020 6.5 1 E',
    ]);
    expect(refusalOf('City,Value\nLondon,5.5 a\n', { ...OPTIONS, footnotes: true })).toContain(
      '--rename-status "a=CODE"',
    );
  });
});

describe('an indicator', () => {
  it('of another source is not the same by its name', () => {
    const table = 'City,GDP（亿元）\n北京,41600\n廊坊市,100.2\n';
    expect(refusalOf(table, { newPlaces: true, period: '2020' })).toContain(
      'its values come from report and these from table',
    );
    expect(valuesOf(table, OPTIONS)).toEqual([
      'table-gdp city:beijing 2020 4160000000000 CNY A',
      'table-gdp city:langfang 2020 10020000000 CNY A',
    ]);
    expect(valuesOf(table, { ...OPTIONS, rename: ['GDP=gdp'] })[0]).toBe('gdp city:beijing 2020 4160000000000 CNY A');
    expect(valuesOf(table, { ...OPTIONS, source: 'report' })[0]).toBe('gdp city:beijing 2020 4160000000000 CNY A');
  });

  it('that has a unit takes no figures without one', () => {
    const table = 'City,Population\nBeijing,2154\n';
    expect(refusalOf(table, { period: '2020' })).toContain('the table states no unit');
    expect(refusalOf('City,Share of forest\nBeijing,0.4\n', { period: '2020' })).toContain('--measure-unit');
    expect(valuesOf(table, { period: '2020', measureUnit: 'person' })).toEqual([
      'population city:beijing 2020 2154 person A',
    ]);
    expect(
      valuesOf(table, { period: '2020', indicator: 'population', scale: '10000', valueColumn: 'Population' }),
    ).toEqual(['population city:beijing 2020 21540000 person A']);
    expect(valuesOf('City,Population (thousands)\nBeijing,2154\n', { period: '2020', measureUnit: 'person' })).toEqual([
      'population city:beijing 2020 2154000 person A',
    ]);
  });
});
