import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openingError } from '../../src/db/database-error';
import { openDatabase } from '../../src/db/database';
import { readDatabase } from '../../src/db/own-database';
import { describePostgres, newPostgresDatabase } from '../support/shared-postgres';

const PROJECT = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'civigraph-start-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** Starts the server, which is expected to end by itself, and gives what it says. */
function start(env: Readonly<Record<string, string>>): { code: number | null; said: string } {
  const command = ['-r', '@swc-node/register', join(PROJECT, 'src/main.ts')];
  const { status, stderr } = spawnSync(process.execPath, command, {
    cwd: PROJECT,
    env: { ...process.env, SEED_ON_START: 'false', LOG_LEVEL: 'silent', PORT: '0', ...env },
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { code: status, said: stderr };
}

describe('a server that cannot start says why in one sentence', () => {
  const path = (name: string): string => join(folder, name);

  it.each([
    [
      'a folder in the place of the file',
      () => (mkdirSync(path('folder')), path('folder')),
      'Name a file, not a folder',
    ],
    [
      'a file that is no database',
      () => (writeFileSync(path('text'), 'x'.repeat(5000)), path('text')),
      'is not an SQLite database',
    ],
    [
      'a file below a file',
      () => (writeFileSync(path('file'), ''), path('file/db.sqlite')),
      'the file cannot be opened or made',
    ],
  ])('%s', (_, make, sentence) => {
    const { code, said } = start({ DATABASE_URL: `sqlite:${make()}` });
    expect(said).toMatch(/^DATABASE_URL is "sqlite:[^\n]*\n$/);
    expect(said).toContain(sentence);
    expect(code).toBe(1);
  });

  it.each([
    ['a refused connection', 'postgres://u:secret@127.0.0.1:1/x', 'no database answers at this address'],
    ['an unknown host', 'postgres://u:secret@no-such-host.invalid/x', 'there is no such host'],
  ])('%s', (_, url, sentence) => {
    const { code, said } = start({ DATABASE_URL: url });
    expect(said.split('\n')).toHaveLength(2);
    expect(said).toContain(sentence);
    expect(said).not.toContain('secret');
    expect(code).toBe(1);
  });

  it('a damaged file', async () => {
    const file = path('damaged.sqlite');
    await (await openDatabase(`sqlite:${file}`)).close();
    const bytes = readFileSync(file);
    bytes.fill(0xff, 100, bytes.length);
    writeFileSync(file, bytes);
    const { code, said } = start({ DATABASE_URL: `sqlite:${file}` });
    expect(said).toMatch(/^DATABASE_URL is "sqlite:[^\n]*this database is damaged[^\n]*\n$/);
    expect(code).toBe(1);
  });

  // Nothing keeps root from writing: this test gives the answer of SQLite, and the next one asks for it where the user is another.
  it('a file that may only be read', () => {
    const answer = Object.assign(new Error('attempt to write a readonly database'), { code: 'SQLITE_READONLY' });
    expect(openingError('sqlite:read-only.sqlite', answer).message).toContain('may only be read');
  });

  if (process.getuid?.() !== 0)
    it('a file that this user may only read', async () => {
      const file = path('read-only.sqlite');
      await (await openDatabase(`sqlite:${file}`)).close();
      chmodSync(file, 0o444);
      expect(start({ DATABASE_URL: `sqlite:${file}` }).said).toContain('may only be read');
    });

  it('a port in use, and an address that this computer does not have', async () => {
    const other: Server = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const url = `sqlite:${path('ports.sqlite')}`;
    expect(start({ DATABASE_URL: url, PORT: String(port) }).said).toMatch(
      new RegExp(`^PORT is ${port}: another program listens there already[^\\n]*\\n$`),
    );
    expect(start({ DATABASE_URL: url, HOST: '203.0.113.7' }).said).toMatch(
      /^HOST is "203.0.113.7": this computer has no such address[^\n]*\n$/,
    );
    await new Promise((resolve) => other.close(resolve));
  });
});

suite('SQLite', describe, () => `sqlite:${join(mkdtempSync(join(folder, 'db-')), 'test.sqlite')}`);
suite('PostgreSQL', describePostgres, newPostgresDatabase);

function suite(
  name: string,
  group: (title: string, body: () => void) => void,
  newUrl: () => string | Promise<string>,
): void {
  group(`another version of the program on ${name}`, () => {
    const migrations = 'SELECT name FROM migrations ORDER BY timestamp';

    it('refuses a database of a newer one, for the server and for reading', async () => {
      const url = await newUrl();
      const database = await openDatabase(url);
      await database.write((queryRunner) =>
        queryRunner.query(`INSERT INTO migrations (timestamp, name) VALUES (9999999999999, 'Future9999999999999')`),
      );
      await database.close();
      const sentence = 'a newer version of this program made this database (Future9999999999999)';
      await expect(openDatabase(url)).rejects.toThrow(sentence);
      await expect(readDatabase(url, () => Promise.resolve(1))).rejects.toThrow(sentence);
    });

    it('reads a database of an earlier one without changing it', async () => {
      const url = await newUrl();
      const database = await openDatabase(url);
      await database.write((queryRunner) =>
        queryRunner.query(`DELETE FROM migrations WHERE name = 'SearchSpellings1764000000000'`),
      );
      await database.close();
      const names = await readDatabase(url, async (read) => {
        await expect(read.query('DELETE FROM revision')).rejects.toThrow(/read-?only/);
        return read.query<{ name: string }[]>(migrations);
      });
      expect(names?.map((each) => each.name)).not.toContain('SearchSpellings1764000000000');
      const failing = readDatabase(url, (read) => read.query('SELECT column_of_tomorrow FROM node'));
      await expect(failing).rejects.toThrow(
        'it was made by an earlier version of this program (SearchSpellings1764000000000 is to be done)',
      );
    });

    it('makes no tables where there are none', async () => {
      const url = await newUrl();
      expect(await readDatabase(url, () => Promise.reject(new Error('not asked')))).toBeNull();
      expect(await readDatabase(url, () => Promise.reject(new Error('not asked')))).toBeNull();
    });
  });
}
