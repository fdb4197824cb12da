import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flattenSeed } from '../../seed/flatten';
import { checkSeed } from '../../seed/check';
import { planImport, writeFiles } from '../../seed/import/import-scores';
import type { ImportOptions } from '../../seed/import/import-options';
import { BASE, describeProblem, seedFolder } from './seed-folder';

const OPTIONS: ImportOptions = {
  placeKind: 'city',
  evidence: 'C',
  measureUnit: '1',
  newIndicators: false,
  newPlaces: false,
  rename: [],
  scale: '1',
  decimal: '.',
  delimiter: ',',
  missing: '',
  name: 'table',
};

const UNITS = 'units:\n  - { unit: "1", name: { en: number, zh: 数值 } }\n';

/** `indicator place period value status` of what importing a table gives, sorted; or the problems. */
function imported(table: string, options: Partial<ImportOptions> = {}, files: Record<string, string> = {}): string[] {
  const root = seedFolder({ ...BASE, 'units.yaml': UNITS, ...files });
  const folder = seedFolder({ 'table.csv': table });
  const plan = planImport(root, join(folder, 'table.csv'), { ...OPTIONS, ...options });
  if (plan.problems.length > 0) return plan.problems.map((problem) => describeProblem(problem, folder));
  writeFiles(root, plan.files);
  const { seed, problems } = checkSeed(root);
  expect(problems).toEqual([]);
  return flattenSeed(seed)
    .observation.map((each) =>
      [each.indicatorId.slice(10), each.cityId, each.periodEnd, each.value ?? '-', each.status].join(' '),
    )
    .sort();
}

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
    expect(imported(table, options)).toEqual(['table.csv:3:16 duplicate-observation']);
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
      'rank city:busan 2020 1234.5 A',
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

describe('a table with mistakes', () => {
  it('shows all of them with their places, and gives no files', () => {
    const table =
      'city,series,year,value,status\nSeul,rank,2019,1,\nseoul,rnak,2019,2,\nbusan,rank,19,3,\nbusan,rank,2019,x,\nbusan,rank,2018,1,Q\n';
    expect(imported(table, { source: 'report' })).toEqual([
      'table.csv:2:1 unknown-slug -> city:seoul',
      'table.csv:3:7 unknown-slug -> rank',
      'table.csv:4:12 bad-period',
      'table.csv:5:17 bad-number',
      'table.csv:6:19 unknown-word',
    ]);
  });

  it('that gives a value twice says where', () => {
    const table = 'city,year,value\nseoul,2019,1\nSeoul,2019,2\n';
    const root = seedFolder(BASE);
    const folder = seedFolder({ 'table.csv': table });
    const { problems, files } = planImport(root, join(folder, 'table.csv'), {
      ...OPTIONS,
      indicator: 'rank',
      source: 'report',
    });
    expect(problems.map(({ code, line }) => `${line} ${code}`)).toEqual(['3 duplicate-observation']);
    expect(files.size).toBe(0);
  });

  it.each([
    ['a column that is not there', { valueColumn: 'valu', indicator: 'rank' }, 'table.csv:1:1 missing-column -> value'],
    ['no period', { indicator: 'rank' }, 'table.csv:2:7 missing-period'],
  ])('names %s', (_, options, problem) => {
    expect(imported('city,value\nseoul,1\n', { ...options, source: 'report' })).toEqual([problem]);
  });
});

describe('the command', () => {
  it('writes nothing on a dry run, and the same files on a second run', () => {
    const folder = seedFolder({
      ...Object.fromEntries(Object.entries(BASE).map(([name, content]) => [`seed/data/${name}`, content])),
      'table.csv': 'city,year,value\nseoul,2019,1\n',
    });
    const run = (...args: string[]): string => {
      const project = join(__dirname, '../..');
      const command = ['-r', join(project, 'node_modules/@swc-node/register'), join(project, 'seed/run.ts')];
      const given = ['import-scores', 'table.csv', '--indicator', 'rank', '--source', 'report', ...args];
      const env = { ...process.env, DATABASE_URL: 'sqlite:kb.sqlite', TS_NODE_PROJECT: join(project, 'tsconfig.json') };
      const { stdout, stderr } = spawnSync('node', [...command, ...given], { cwd: folder, env, encoding: 'utf8' });
      return `${stdout}${stderr}`;
    };
    expect(run('--dry-run')).toContain('Dry run: nothing was written.');
    expect(readdirSync(join(folder, 'seed/data'))).not.toContain('observations');
    expect(run()).toContain('Now revision 1.');
    expect(readFileSync(join(folder, 'seed/data/observations/table.csv'), 'utf8')).toBe(
      'city,period,value,marker\nseoul,2019,1,seoul\n',
    );
    expect(run()).toContain('0 changes. Still revision 1.');
    expect(run('--scale', '0')).toContain('--scale "0" is no number other than 0.');
    expect(run('--scale', '2')).toContain('would be overwritten. Give --replace, or another --name.');
  }, 60_000);
});
