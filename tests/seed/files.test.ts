import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { applyKnowledge } from '../../seed/apply';
import { checkSeed } from '../../seed/check';
import { noRows } from '../../seed/rows';
import { openDatabase } from '../../src/db/database';
import { databaseError } from '../../src/db/database-error';
import { aCase, BASE, describeProblem, type Files, problemsOf, rowsOfFiles, seedFolder } from './seed-folder';

const PROJECT = join(__dirname, '../..');
const HEADER = 'observations: o\nfile: o.csv\nsource: report\nsection: Table 1\nindicator: rank\nperiod: 2019\n';
const GBK = Buffer.from([0xca, 0xd7, 0xb6, 0xfb]);
const inData = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [`seed/data/${name}`, content]));

/** Runs the command in a folder. */
function seed(folder: string, database: string, ...args: string[]): { code: number | null; out: string; err: string } {
  const command = ['-r', join(PROJECT, 'node_modules/@swc-node/register'), join(PROJECT, 'seed/run.ts'), ...args];
  const env = { ...process.env, DATABASE_URL: database, TS_NODE_PROJECT: join(PROJECT, 'tsconfig.json') };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, env, encoding: 'utf8' });
  return { code: status, out: stdout.replaceAll(folder, ''), err: stderr.replaceAll(folder, '') };
}

function checked(folder: string, ...paths: string[]): string[] {
  const named = paths.map((path) => join(folder, path));
  return checkSeed(folder, named).problems.map((problem) => describeProblem(problem, folder));
}

describe('no seed files', () => {
  it('are an error in check, diff and apply, and nothing is removed', () => {
    const folder = seedFolder(inData(BASE));
    const url = `sqlite:${join(folder, 'test.sqlite')}`;
    expect(seed(folder, url, 'apply').code).toBe(0);
    rmSync(join(folder, 'seed'), { recursive: true });
    expect(seed(folder, url, 'check')).toEqual({
      code: 1,
      out:
        'seed/data:1:1  error    no-seed-files\n' +
        '  there are no seed files here. Run the command in the folder of the project, and name files that exist.\n\n' +
        '1 problem (1 error, 0 warnings). Nothing was written. What each code means: docs/seed-problems.md\n',
      err: '',
    });
    mkdirSync(join(folder, 'seed/data'), { recursive: true });
    expect(seed(folder, url, 'diff')).toMatchObject({ code: 1, err: expect.stringContaining('no-seed-files') });
    expect(seed(folder, url, 'apply')).toMatchObject({ code: 1, err: expect.stringContaining('no-seed-files') });
  });

  it('are an error where a named folder holds none, and where a path does not exist', () => {
    const folder = seedFolder({ ...BASE, 'none/README.md': '' });
    expect(checked(folder, 'none')).toEqual(['none:1:1 no-seed-files']);
    expect(() => checked(folder, 'nowhere')).toThrow('There is no');
  });
});

describe('apply', () => {
  it('removes more than half of all nodes only where that is allowed; diff shows it', () => {
    const folder = seedFolder(inData(BASE));
    const url = `sqlite:${join(folder, 'test.sqlite')}`;
    seed(folder, url, 'apply');
    rmSync(join(folder, 'seed/data/topics.yaml'));
    expect(seed(folder, url, 'diff')).toMatchObject({
      code: 0,
      out: expect.stringContaining('- challenge:traffic-noise'),
    });
    const { code, err } = seed(folder, url, 'apply');
    expect(code).toBe(1);
    expect(err).toMatch(/^This would remove \d+ of the \d+ nodes .* run apply with --allow-removals\.\n$/);
    expect(seed(folder, url, 'apply', '--allow-removals')).toMatchObject({ code: 0, err: '' });
  });

  it('writes no number that is not finite', async () => {
    const rows = rowsOfFiles({ 'o.yaml': HEADER, 'o.csv': 'city,value\nseoul,1\n' });
    const observation = rows.observation.map((row) => ({ ...row, value: Infinity }));
    const database = await openDatabase('sqlite::memory:');
    const options = { message: 'x', author: 'x', now: new Date() };
    await expect(applyKnowledge(database, { ...noRows(), observation }, options)).rejects.toThrow(
      'observation observation:rank:seoul:2019:report: value is too large a number',
    );
    await database.close();
  });
});

describe('files that nobody reads', () => {
  it('are errors, beside hidden files and README.md', () => {
    const files = {
      'a.txt': '',
      'b.csv': 'city,value\n',
      'c.yaml.bak': '',
      '.hidden': '',
      '.git/x.yaml': 'x',
      'README.md': '',
      'sub/readme.md': '',
    };
    expect(problemsOf(files)).toEqual(['a.txt:1:1 unread-file', 'b.csv:1:1 unread-file', 'c.yaml.bak:1:1 unread-file']);
  });

  it('are not those with other spellings of the extensions', () => {
    const header = HEADER.replace('o.csv', 'o.CSV');
    expect(
      problemsOf({ 'x.YML': aCase('domains: [transprot]\n'), 'o.YAML': header, 'o.CSV': 'city,value\nseoul,1\n' }),
    ).toEqual(['x.YML:7:11 unknown-slug -> transport']);
  });

  it('are not told where the header is broken', () => {
    expect(problemsOf({ 'o.yaml': `${HEADER}note: { en: A\n`, 'o.csv': 'city,value\n' })).toEqual([
      'o.yaml:8:1 yaml-syntax',
    ]);
  });
});

describe('named files', () => {
  it('include the CSV file of a header', () => {
    const folder = seedFolder({ ...BASE, 'o.yaml': HEADER, 'o.csv': 'city,value\nseol,1\n', 'x.yaml': 'x: y\n' });
    expect(checked(folder, 'o.yaml')).toEqual([expect.stringContaining('o.csv:2:1 unknown-slug -> seoul')]);
  });
});

describe('files that cannot be opened', () => {
  it('are told, and the rest is checked', () => {
    const folder = seedFolder({
      ...BASE,
      'o.yaml': HEADER,
      'x.yaml': aCase('domains: [transprot]\n'),
      'real/y.txt': '',
    });
    mkdirSync(join(folder, 'o.csv'));
    symlinkSync('nowhere', join(folder, 'dangling.yaml'));
    symlinkSync('loop.yaml', join(folder, 'loop.yaml'));
    symlinkSync('.', join(folder, 'self'));
    expect(checked(folder)).toEqual([
      'dangling.yaml:1:1 unreadable-file',
      'loop.yaml:1:1 unreadable-file',
      'o.csv:1:1 unreadable-file',
      'real/y.txt:1:1 unread-file',
      'self:1:1 unread-file',
      'x.yaml:7:11 unknown-slug -> transport',
    ]);
  });
});

describe('a CSV file', () => {
  const csv = (content: string | Buffer): string[] => problemsOf({ 'o.yaml': HEADER, 'o.csv': content });

  it.each<[string, string | Buffer, string[]]>([
    ['with a byte order mark', '\uFEFFcity,value\nseoul,1\n', []],
    ['in GBK', Buffer.concat([Buffer.from('city,value\n'), GBK, Buffer.from(',1\n')]), ['o.csv:2:1 not-utf8']],
    ['with semicolons', 'city;value\nseoul;1,5\nbusan;2\n', ['o.csv:1:1 csv-syntax']],
    ['with tabs', 'city\tvalue\nseoul\t1\n', ['o.csv:1:1 csv-syntax']],
    ['without a heading', 'seoul,1\nbusan,2\n', ['o.csv:1:1 missing-heading']],
    ['with a column twice', 'city,value,value\nseoul,1,2\n', ['o.csv:1:12 duplicate-column']],
    ['without the column of cities', 'town,value\nseoul,1\n', ['o.csv:1:1 unknown-column', 'o.csv:1:1 missing-column']],
    ['with places of several kinds', 'place,value\nseoul,1\ncountry:south-korea,2\n', []],
    [
      'with a place that is none',
      'place,value\ncountry:south-corea,1\nchallenge:traffic-noise,2\n',
      ['o.csv:2:1 unknown-slug -> country:south-korea', 'o.csv:3:1 wrong-kind'],
    ],
  ])('%s', (_, content, expected) => {
    expect(csv(content)).toEqual(expected);
  });

  it('with a name that no file can have is not found', () => {
    expect(problemsOf({ 'o.yaml': HEADER.replace('o.csv', '"a\\0b"') })).toContain('o.yaml:2:7 file-not-found');
  });

  it('in GBK is told how to be saved', () => {
    const folder = seedFolder({ ...BASE, 'o.yaml': HEADER, 'o.csv': GBK });
    const [problem] = checkSeed(folder).problems;
    expect(problem?.message).toBe('the file is not UTF-8: probably GBK; save it as CSV UTF-8 in Excel.');
  });
});

describe('a slug that stands twice', () => {
  it('is told in the copy, whatever the order of the files', () => {
    expect(problemsOf({ 'a-copy.yaml': aCase(), 'x.yaml': aCase() })).toEqual([
      'a-copy.yaml:1:7 slug-not-file-name -> a-copy',
      'a-copy.yaml:1:7 duplicate-slug',
    ]);
  });

  it('is never suggested in the wrong form', () => {
    expect(problemsOf({ 'x - Copy (2).yaml': aCase() })).toEqual([
      'x - Copy (2).yaml:1:7 slug-not-file-name -> x-copy-2',
    ]);
  });
});

describe('a database that cannot be used', () => {
  const folder = seedFolder({
    ...inData(BASE),
    'text.sqlite': 'This is a text and no database. '.repeat(40),
    'folder/x': '',
    'file/x': '',
  });

  it.each([
    ['no database', 'sqlite:text.sqlite', 'this file is not an SQLite database'],
    ['a folder', 'sqlite:folder', 'the file cannot be opened or made'],
    ['a place below a file', 'sqlite:file/x/y.sqlite', 'the file cannot be opened or made'],
    ['no server', 'postgres://ada:secret@127.0.0.1:1/db', 'no database answers at this address'],
  ])('%s', (_, url, sentence) => {
    for (const command of url.endsWith('y.sqlite') ? ['apply'] : ['diff', 'apply']) {
      const { code, out, err } = seed(folder, url, command);
      expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 1, out: '', lines: 2 });
      expect(err).toMatch(/^DATABASE_URL is "/);
      expect(err).toContain(sentence);
      expect(err).not.toContain('secret');
    }
  });

  it('of another program is left alone', async () => {
    const { DataSource } = await import('typeorm');
    const path = join(folder, 'foreign.sqlite');
    const source = await new DataSource({ type: 'better-sqlite3', database: path }).initialize();
    await source.query('CREATE TABLE "photos" ("id" integer)');
    await source.destroy();
    expect(seed(folder, 'sqlite:foreign.sqlite', 'apply')).toEqual({
      code: 1,
      out: '',
      err: 'DATABASE_URL is "sqlite:foreign.sqlite": this is a database of another program (with the table photos). Name another file.\n',
    });
  });

  it('is named by what its driver says', () => {
    const failed = (code: string) =>
      databaseError('sqlite:x', Object.assign(new Error('x'), { driverError: { code } }));
    expect(failed('SQLITE_READONLY_DBMOVED')?.message).toContain('may only be read');
    expect(failed('SQLITE_CORRUPT_VTAB')?.message).toContain('damaged');
    expect(failed('28P01')?.message).toContain('Correct the name and the password');
    expect(failed('XX000')?.message).toContain('the database answered "x" (XX000)');
    expect(databaseError('sqlite:x', new Error('a fault of the program'))).toBeNull();
  });
});
