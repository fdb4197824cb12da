import { importTable, MAKE, refusalOf, valuesOf } from './imported-table';

const OPTIONS = { ...MAKE, period: '2020' } as const;

/** The places of the values, sorted. */
function placesOf(table: string, options: Parameters<typeof valuesOf>[1] = {}): string[] {
  return valuesOf(table, { ...OPTIONS, ...options }).map((line) => line.split(' ')[1] ?? '');
}

describe('a city of a table', () => {
  it.each([
    ['深圳市', 'city:shenzhen'],
    ['北  京', 'city:beijing'],
    ['广 州 市', 'city:guangzhou'],
    ['首爾', 'city:seoul'],
    ['Séoul', 'city:seoul'],
    ['LONDON ', 'city:london'],
    ['Lon\u200bdon', 'city:london'],
    ['Lоndon', 'city:london'],
    ['Ｓｅｏｕｌ', 'city:seoul'],
    ['Beijing Municipality', 'city:beijing'],
    ['"Beijing, China"', 'city:beijing'],
    ['"London, UK"', 'city:london'],
    ['"New York, NY, United States"', 'city:new-york'],
    ['Seoul (Republic of Korea)', 'city:seoul'],
    ['city:bonn', 'city:bonn'],
  ])('is found as %s', (printed, id) => {
    expect(placesOf(`City,Value\n${printed},5\n`, { newPlaces: false })).toEqual([id]);
  });

  it.each([
    ['"London, Canada"', 'city:london-canada'],
    ['"London, CA"', 'city:london-ca'],
    ['"London, ON, Canada"', 'city:london-on'],
    ['Barcelona (Venezuela)', 'city:barcelona-venezuela'],
    ['"Suzhou, Anhui, China"', 'city:suzhou-anhui'],
    ['廊坊市', 'city:langfang'],
    ['Đà Nẵng', 'city:da-nang'],
  ])('that is another one of the same name, or none: %s', (printed, id) => {
    expect(refusalOf(`City,Value\n${printed},5\n`, { ...OPTIONS, newPlaces: false })).toContain('no city has the name');
    expect(placesOf(`City,Value\n${printed},5\n`)).toEqual([id]);
  });

  it('is told apart by the columns beside it', () => {
    const table =
      'name,country,subcountry,geonameid,score\nSuzhou,China,Anhui,1793743,50\nSuzhou,China,Jiangsu,1886760,50\nFuzhou,China,Jiangxi,1810820,50\nFuzhou,China,Fujian,1810821,50\nSanta Cruz,Philippines,Central Luzon,1688232,50\nSanta Cruz,Philippines,Central Luzon,1688248,50\nSanta Cruz,Aruba,,3577102,50\n';
    const expected = [
      'city:fuzhou-fujian',
      'city:fuzhou-jiangxi',
      'city:santa-cruz-aruba',
      'city:santa-cruz-central-luzon',
      'city:santa-cruz-central-luzon-philippines',
      'city:suzhou',
      'city:suzhou-anhui',
    ];
    expect(placesOf(table, { placeColumn: 'name', valueColumns: 'score' })).toEqual(expected);
    // The kind that is asked for decides, and not the first heading that reads like places.
    expect(placesOf(table, { placeKind: 'city', valueColumns: 'score' })).toEqual(expected);
  });

  it('is not that of another country', () => {
    const table =
      'Country or Area,Year,Area,Sex,City,City type,Value\nChina,2010,Total,Both Sexes,Shanghai,City proper,23019196\nCanada,2016,Total,Both Sexes,LONDON,City proper,383822\nVenezuela,2011,Total,Both Sexes,BARCELONA,City proper,424795\n"footnoteSeqID","Footnote"\n1,Excluding ...\n';
    const options = { indicator: 'population', valueColumn: 'Value', source: 'report' };
    const { problems, messages } = importTable(table, options);
    expect(problems).toEqual(['1 unknown-word', '3 unknown-slug', '4 unknown-slug']);
    expect(messages).toContain('--where "City type=City proper"');
    expect(messages).toContain('city:london has this name and does not lie in Canada');
    const settled = {
      ...options,
      where: ['City type=City proper'],
      rename: ['LONDON, Canada=leave out', 'BARCELONA=leave out'],
    };
    expect(valuesOf(table, settled)).toEqual(['population city:shanghai 2010 23019196 person A']);
    expect(refusalOf('City,Country,V\nLondon,Ruritania,5\n', { ...OPTIONS, newPlaces: false })).toContain(
      'does not lie in Ruritania',
    );
    expect(placesOf('City,Country Code,V\nLondon,CAN,5\nSeoul,KOR,6\n')).toEqual(['city:london-canada', 'city:seoul']);
    expect(placesOf('City,State,Country,V\nNew York,NY,USA,5\n')).toEqual(['city:new-york']);
  });

  it('is one place in all its spellings, so that two values of it are an error', () => {
    expect(refusalOf('City,V\nNürnberg,5\nNurnberg,6\nNuremberg,7\n', OPTIONS)).toContain(
      'city:nurnberg has another value',
    );
    expect(refusalOf('City,V\nLondon,5\nLONDON ,5.0\nlondon,6\n', OPTIONS)).toContain('city:london has another value');
    expect(refusalOf('城市,V\n廊坊,5\n廊坊市,6\n', OPTIONS)).toContain('city:langfang has another value');
    expect(refusalOf('City,V\nMünchen,5\nMUNCHEN,6\n', OPTIONS)).toContain('city:munchen has another value');
    expect(placesOf('City,V\nLondon,5\nLONDON ,5.0\n')).toEqual(['city:london']);
  });

  it('is not a country or a province', () => {
    expect(refusalOf('City,V\nChina,5\n', OPTIONS)).toContain('is country:china and no city');
    expect(refusalOf('City,V\nFrance,5\n', OPTIONS)).toContain('is the country France and no city');
    expect(refusalOf('City,V\n江苏,5\n', OPTIONS)).toContain('is region:jiangsu and no city');
    expect(placesOf('City,V\nLuxembourg,5\n', { rename: ['Luxembourg=new'] })).toEqual(['city:luxembourg']);
    expect(refusalOf('Country,V\nChina,5\n', { ...OPTIONS, placeKind: 'city' })).toContain('--place-kind country');
  });
});

describe('a country of a table', () => {
  it.each([
    ['KR', 'south-korea'],
    ['KOR', 'south-korea'],
    ['"Korea, Rep."', 'south-korea'],
    ['Republic of Korea (the)', 'south-korea'],
    ['大韩民国', 'south-korea'],
    ['UK', 'united-kingdom'],
    ['United Kingdom of Great Britain and Northern Ireland', 'united-kingdom'],
    ['United States of America', 'united-states'],
    ["People's Republic of China", 'china'],
    ['DEU', 'germany'],
    ['中国', 'china'],
  ])('is found as %s', (printed, slug) => {
    expect(placesOf(`Country,Value\n${printed},5\n`, { newPlaces: false })).toEqual([`country:${slug}`]);
  });

  it('that is new is made with its usual names and its code', () => {
    const { plan } = importTable('Code,Year,Value\nNA,2019,9.5\nNO,2019,7.25\nEL,2019,3\nHKG,2019,4\n', {
      ...MAKE,
      placeKind: 'country',
      placeColumn: 'Code',
    });
    expect(plan.problems).toEqual([]);
    const text = plan.files.get('places/table.yaml');
    for (const line of [
      'country: namibia',
      'iso2: "NA"',
      'zh: 纳米比亚',
      'country: norway',
      'iso2: "NO"',
      'country: greece',
      'country: hong-kong',
    ])
      expect(text).toContain(line);
  });

  it('is found by the column of codes where its name is another one, and refused where the two differ', () => {
    const table = (name: string): string => `Country Name,Country Code,2018,2019\n${name},KOR,1,2\n`;
    expect(placesOf(table('Südkorea'), { indicator: 'rank', period: undefined })).toEqual([
      'country:south-korea',
      'country:south-korea',
    ]);
    expect(refusalOf(table('Japan'), { ...MAKE, indicator: 'rank' })).toContain(
      'country:japan by its name and country:south-korea by its code',
    );
  });

  it('that may be two, or none, is asked for', () => {
    expect(refusalOf('Country,V\nCongo,5\n', OPTIONS)).toContain('(COG) and');
    expect(refusalOf('Country,V\nXYZ,5\n', OPTIONS)).toContain('the code of no country');
    expect(refusalOf('Country,V\nSouth Koraea,5\n', { ...OPTIONS, newPlaces: false })).toContain('country:south-korea');
  });
});

describe('a row of several places together', () => {
  it.each([
    'Total',
    'Average',
    'World',
    'EU27_2020',
    'European Union - 27 countries (from 2020)',
    'High income',
    'OECD - Total',
    'Sub-Saharan Africa',
    'All cities',
    '全国',
    '全  国',
    '合计',
    '平均值',
    '东部地区',
  ])('%s is left out and told', (printed) => {
    const { values, plan } = importTable(`Country,Value\n${printed},500\nChina,5\n`, OPTIONS);
    expect(values).toEqual(['value country:china 2020 5 1 A']);
    expect(plan.resolved?.places.get(printed)).toMatchObject({ status: 'left out' });
  });

  it('is found by its code, and taken where the person asks for it', () => {
    const table = 'Country Name,Country Code,V\nWelt,WLD,5\nChina,CHN,6\n';
    expect(placesOf(table, { placeKind: 'country' })).toEqual(['country:china']);
    expect(placesOf('Region,V\nWorld,5\n', { keepAggregates: true })).toEqual(['region:world']);
    expect(placesOf('City,V\nTotal,5\nSeoul,6\n', { rename: ['Total=city:london'] })).toEqual([
      'city:london',
      'city:seoul',
    ]);
  });

  it('is not South Africa, nor a place that there is', () => {
    expect(placesOf('Country,V\nSouth Africa,5\nCentral African Republic,6\n')).toEqual([
      'country:central-african-republic',
      'country:south-africa',
    ]);
  });
});
