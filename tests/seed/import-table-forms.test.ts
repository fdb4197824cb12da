import { imported } from './imported';

describe('a published table', () => {
  it('in long form names indicator, place, period, value and status in columns', () => {
    const table = 'Country,Indicator,Year,Value,Flag\nKR,rank,2019,3,\nKR,rank,2020,4,forecast\nKR,rank,2021,..,\n';
    expect(imported(table, { source: 'report', placeKind: 'country' })).toEqual([
      'rank country:south-korea 2019 3 A',
      'rank country:south-korea 2020 4 F',
      'rank country:south-korea 2021 - M',
    ]);
  });

  it('in wide form has a column for each indicator, and a hole is no value', () => {
    const table = 'City,Air quality,Noise\n首尔,"1,234.5",3e-7\nBusan,-,-2\n';
    const options = { valueColumns: 'all', period: '2020', newIndicators: true, higherIsBetter: 'Noise' };
    expect(imported(table, options)).toEqual([
      'air-quality city:seoul 2020 1234.5 A',
      'noise city:busan 2020 -2 A',
      'noise city:seoul 2020 3e-7 A',
    ]);
  });

  it('in wide form has a column for each year', () => {
    const table = 'name;note;1990 [YR1990];YR2000\nSeoul;x;1,5;\nBusan;y;2;3.000,25\n';
    const options = { periodColumns: 'all', indicator: 'rank', delimiter: ';', decimal: ',', scale: '10' } as const;
    expect(imported(table, { ...options, source: 'report' })).toEqual([
      'rank city:busan 1990 20 A',
      'rank city:busan 2000 30002.5 A',
      'rank city:seoul 1990 15 A',
    ]);
  });

  it('may bring places along, and rename what it spells in its own way', () => {
    const table = 'city,score\nSoul,1\nInch’ŏn,2\n';
    const options = { newPlaces: true, rename: ['Soul=seoul'], indicator: 'rank', period: '2019', source: 'report' };
    expect(imported(table, options)).toEqual(['rank city:inch-on 2019 2 A', 'rank city:seoul 2019 1 A']);
  });

  it('keeps every digit that a double holds', () => {
    const values = ['0.3312345678901234', '123456789012345680', '-1.7976931348623157e+3'];
    const rows = imported(
      `city,period,value\n${values.map((value, at) => `seoul,${2000 + at},${value}`).join('\n')}\n`,
      {
        indicator: 'rank',
        source: 'report',
      },
    );
    expect(rows.map((row) => Number(row.split(' ')[3]))).toEqual(values.map(Number));
  });
});
