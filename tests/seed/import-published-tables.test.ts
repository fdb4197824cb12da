import { join } from 'node:path';
import { flattenSeed } from '../../seed/flatten';
import { checkSeed } from '../../seed/check';
import { planImport, writeFiles } from '../../seed/import/import-scores';
import type { ImportOptions } from '../../seed/import/import-options';
import { imported, OPTIONS, UNITS } from './imported';
import { BASE, seedFolder } from './seed-folder';

describe('a table as it is published', () => {
  const made = { newIndicators: true, newPlaces: true, source: 'report' } as const;

  it('finds places and periods by headings of several words, and never by the first column of ranks', () => {
    const table = 'Survey Year,Rank,Country Name,Online Index\n2022,1,Denmark ,0.98\n2022,2,KR,0.97\n';
    expect(imported(table, { ...made, placeKind: 'country', valueColumns: 'Online Index' })).toEqual([
      'online-index country:denmark 2022 0.98 A',
      'online-index country:south-korea 2022 0.97 A',
    ]);
    expect(imported('Rank,Team,Gold\n1,Seoul,39\n', { ...made, valueColumns: 'Gold', period: '2021' })).toEqual([
      'gold city:seoul 2021 39 A',
    ]);
  });

  it('takes indicator and year from one heading, and columns by a pattern', () => {
    const table = 'city,le_2021,le_2022,eys_2022,note\nSeoul,83,84,16,x\n';
    expect(imported(table, { ...made, valueColumns: 'le_*,eys_2022' })).toEqual([
      'eys city:seoul 2022 16 A',
      'le city:seoul 2021 83 A',
      'le city:seoul 2022 84 A',
    ]);
  });

  it('reads all columns of numbers, and none of words', () => {
    const table = 'city,SDG1,"Obesity, %",Dashboard\nSeoul,80,n.d.,green\nBusan,=70,12,red\n';
    expect(imported(table, { ...made, valueColumns: 'all', period: '2019' })).toEqual([
      'obesity city:busan 2019 12 A',
      'sdg1 city:busan 2019 70 A',
      'sdg1 city:seoul 2019 80 A',
    ]);
    expect(imported(table, { ...made, valueColumns: '"Obesity, %"', period: '2019' })).toContain(
      'obesity city:busan 2019 12 A',
    );
  });

  it('takes one part of a long table by other columns, and says which when it gives two values', () => {
    const table = 'City,Indicator,Sex,Value\nSeoul,rank,all,5\nSeoul,rank,men,6\nBusan,rank,all,7\n';
    const options = { period: '2015', source: 'report' };
    expect(imported(table, { ...options, where: ['Sex=all'] })).toEqual([
      'rank city:busan 2015 7 A',
      'rank city:seoul 2015 5 A',
    ]);
    expect(imported(table, { ...options, where: ['Sex!=all'] })).toEqual(['rank city:seoul 2015 6 A']);
    expect(imported(table, options)).toEqual(['table.csv:1:16 unknown-word']);
    expect(imported(table, { ...options, where: ['Sx=all'] })).toEqual(['table.csv:1:1 missing-column -> Sex']);
    expect(imported(table, { ...options, where: ['Sex=women'] })).toEqual(['table.csv:1:16 missing-value']);
  });

  it('passes over lines above, notes below, rows that say the same again and marks of footnotes', () => {
    const table = 'Data Source,World\n\ncity;value\nSeoul [2];12,3*\nSeoul;12,3\nBusan†;1.234,5 b\nSource: an office\n';
    const options = {
      ...made,
      indicator: 'rank',
      period: '2020',
      delimiter: ';',
      decimal: ',',
      skipLines: '2',
    } as const;
    expect(imported(table, { ...options, footnotes: true })).toEqual([
      'rank city:busan 2020 1234.5 B',
      'rank city:seoul 2020 12.3 A',
    ]);
  });

  it.each(['12.3', '.5', '1,234.5', '$1,234.5', '1.23.456'])('does not read %s where the comma is decimal', (cell) => {
    expect(
      imported(`city;value\nSeoul;${cell}\n`, {
        indicator: 'rank',
        source: 'report',
        period: '2020',
        delimiter: ';',
        decimal: ',',
      }),
    ).toEqual(['table.csv:2:7 bad-number']);
  });

  it('takes the place of its kind where a city and a country share a name, and makes no second one', () => {
    const table = 'country,value\nSingapore,1\n';
    const both = {
      'places.yaml':
        'countries:\n  - { country: singapore, name: { en: Singapore, zh: 新加坡 }, iso2: SG }\ncities:\n  - { city: singapore, name: { en: Singapore, zh: 新加坡 } }\n',
    };
    expect(imported(table, { ...made, placeKind: 'country', indicator: 'rank', period: '2020' }, both)).toEqual([
      'rank country:singapore 2020 1 A',
    ]);
  });

  it('names the indicators apart, gives each its own direction and its unit', () => {
    const table = 'city,series,unit,value\nSeoul,Score,Percentage,5\nSeoul,Crime,Ratio,6\n';
    const root = seedFolder({ ...BASE, 'units.yaml': UNITS });
    const folder = seedFolder({ 'table.csv': table });
    const options = { ...OPTIONS, ...made, period: '2015', prefix: 'BLI: ', unitColumn: 'unit' };
    const plan = planImport(root, join(folder, 'table.csv'), {
      ...options,
      higherIsBetter: 'all',
      lowerIsBetter: 'Crime',
    });
    const text = plan.files.get('indicators/table.yaml') ?? '';
    expect([...text.matchAll(/(?:indicator|unit|direction): .*/g)].map(([line]) => line)).toEqual([
      'indicator: bli-score',
      'unit: "%"',
      'direction: higher is better',
      'indicator: bli-crime',
      'unit: "1"',
      'direction: lower is better',
    ]);
    const typo = { ...options, lowerIsBetter: 'Crimes' };
    expect(() => planImport(root, join(folder, 'table.csv'), typo)).toThrow(
      '--lower-is-better names "Crimes", which the table does not make as a new indicator. Nearest: Crime.',
    );
  });

  it('that replaces an earlier one keeps what other tables may name', () => {
    const root = seedFolder({ ...BASE, 'units.yaml': UNITS });
    const write = (table: string, options: Partial<ImportOptions>): void => {
      const folder = seedFolder({ 'table.csv': table });
      const plan = planImport(root, join(folder, 'table.csv'), { ...OPTIONS, ...made, period: '2015', ...options });
      expect(plan.problems).toEqual([]);
      writeFiles(root, plan.files);
      expect(checkSeed(root).problems).toEqual([]);
    };
    write('city,Score,Noise\nOslo,1,2\nBergen,3,4\n', { valueColumns: 'all' });
    write('city,value\nBergen,9\n', { indicator: 'score', name: 'other', period: '2016' });
    write('city,Score,Noise\nOslo,1,2\n', { valueColumns: 'all', higherIsBetter: 'all', replace: true });
    const { seed } = checkSeed(root);
    const rows = flattenSeed(seed);
    expect(rows.node.filter(({ id }) => /oslo|bergen/.test(id)).map(({ id }) => id)).toEqual([
      'city:bergen',
      'city:oslo',
    ]);
    expect(rows.node.find(({ id }) => id === 'indicator:score')).toMatchObject({ direction: 'HIGHER_IS_BETTER' });
  });
});
