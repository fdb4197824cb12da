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

/** `indicator place period value status` of what importing a table gives, sorted; or the problems. */
function imported(table: string, options: Partial<ImportOptions> = {}): string[] {
  const root = seedFolder({ ...BASE, 'units.yaml': 'units:\n  - { unit: "1", name: { en: number, zh: 数值 } }\n' });
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
