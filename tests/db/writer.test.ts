import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { QueryRunner } from 'typeorm';
import { openDatabase, type Database } from '../../src/db/database';
import { describeEngines, newDatabaseUrl } from '../support/engines';

describeEngines('the writer', (engine) => {
  let url: string;
  let database: Database;

  beforeEach(async () => {
    url = await newDatabaseUrl(engine);
    database = await openDatabase(url);
  });
  afterEach(() => database?.close());

  it('runs parallel writes one after another, in the order of the calls', async () => {
    const events: string[] = [];
    const write = (name: string, wait: number): Promise<string> =>
      database.write(async (runner) => {
        events.push(`${name} begins`);
        await addUnit(runner, name);
        await pause(wait);
        events.push(`${name} ends`);
        return name;
      });
    expect(await Promise.all([write('a', 30), write('b', 0), write('c', 10)])).toEqual(['a', 'b', 'c']);
    expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
    expect(await units(database)).toEqual(['a', 'b', 'c']);
  });

  it('rolls back the one that fails, and no other', async () => {
    const results = await Promise.allSettled([
      database.write((runner) => addUnit(runner, 'a')),
      database.write(async (runner) => {
        await addUnit(runner, 'b');
        throw new Error('changed my mind');
      }),
      database.write(async (runner) => {
        await addUnit(runner, 'c');
        await addUnit(runner, 'a');
      }),
      database.write((runner) => addUnit(runner, 'd')),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    expect(results[1]).toMatchObject({ reason: new Error('changed my mind') });
    expect(await units(database)).toEqual(['a', 'd']);
  });

  it('shows readers nothing before it is committed', async () => {
    await database.write((runner) => addUnit(runner, 'before'));
    const seen: string[][] = [];
    await database.write(async (runner) => {
      await addUnit(runner, 'new');
      seen.push(await units(database));
      await runner.query("DELETE FROM unit WHERE code = 'before'");
      seen.push(await units(database));
    });
    expect(seen).toEqual([['before'], ['before']]);
    expect(await units(database)).toEqual(['new']);
  });

  it('waits for the writers of other processes', async () => {
    // Each reads how many there are and names the next one after it: two at a time would take the same name.
    await Promise.all([addUnitsInChild(10), addUnitsInChild(10)]);
    expect(await units(database)).toEqual(Array.from({ length: 20 }, (_, n) => `unit-${n + 100}`));
  });

  it('may be opened by several processes at once while the database is still empty', async () => {
    const fresh = await newDatabaseUrl(engine);
    await Promise.all([addUnitsInChild(1, fresh), addUnitsInChild(1, fresh)]);
    const opened = await openDatabase(fresh);
    try {
      expect(await units(opened)).toEqual(['unit-100', 'unit-101']);
    } finally {
      await opened.close();
    }
  });

  function addUnitsInChild(count: number, to = url): Promise<unknown> {
    const script = join(__dirname, 'add-units.ts');
    return promisify(execFile)(process.execPath, ['-r', '@swc-node/register', script, to, String(count)]);
  }

  it('is the only one: readers cannot write on SQLite', async () => {
    if (engine === 'postgres') return;
    await expect(
      database.read.query("INSERT INTO unit (code, name_en, name_zh) VALUES ('x', 'x', 'x')"),
    ).rejects.toThrow(/readonly/);
  });

  it('leaves rows that sort by bytes: hyphen before digits before upper before lower case', async () => {
    const codes = ['b', 'a-b', 'a', 'ab', 'a1', 'a-1', 'B', 'Z', 'a:b', 'é', '市', 'a_b', 'a10', 'a2'];
    await database.write(async (runner) => {
      for (const code of codes) await addUnit(runner, code);
    });
    const bytewise = [...codes].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect(await units(database)).toEqual(bytewise);
    const after = (await database.read.query("SELECT code FROM unit WHERE code > 'a-1' ORDER BY code")) as {
      code: string;
    }[];
    expect(after.map(({ code }) => code)).toEqual(bytewise.slice(bytewise.indexOf('a-1') + 1));
  });

  it('finds the schema up to date the second time', async () => {
    await database.write((runner) => addUnit(runner, 'kept'));
    const again = await openDatabase(url);
    try {
      expect(await units(again)).toEqual(['kept']);
      expect(await again.read.query('SELECT COUNT(*) AS n FROM migrations')).toEqual(
        await database.read.query('SELECT COUNT(*) AS n FROM migrations'),
      );
    } finally {
      await again.close();
    }
  });
});

async function addUnit(runner: QueryRunner, code: string): Promise<void> {
  await runner.query(`INSERT INTO unit (code, name_en, name_zh) VALUES ('${code}', 'Unit', '单位')`);
}

async function units(database: Database): Promise<string[]> {
  const rows = (await database.read.query('SELECT code FROM unit ORDER BY code')) as { code: string }[];
  return rows.map(({ code }) => code);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
