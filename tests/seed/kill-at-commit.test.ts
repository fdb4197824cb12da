import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyFiles } from '../../seed/apply-files';
import { checkSeed } from '../../seed/check';
import { contentHash } from '../../seed/content-hash';
import { flattenSeed } from '../../seed/flatten';
import { queriesOf, readKnowledge } from '../../seed/tables';
import { type Database, openDatabase } from '../../src/db/database';
import { describePostgres, newPostgresDatabase } from '../support/shared-postgres';
import { aCase, BASE, seedFolder } from './seed-folder';

/** Spread over the time; each needs a process of its own, which takes a second to start. */
const KILLS = 5;
const WITHIN_MICROSECONDS = 5_000;

describe('on SQLite', () => killedAtTheCommit(() => `sqlite:${join(seedFolder({}), 'test.sqlite')}`));
describePostgres('on PostgreSQL', () => killedAtTheCommit(newPostgresDatabase));

function killedAtTheCommit(newUrl: () => string | Promise<string>): void {
  it(`has the old content or the new one, whole, after each of ${KILLS} kills within 5 ms of the commit`, async () => {
    const root = seedFolder({ ...BASE, 'x.yaml': textOf(0) });
    const url = await newUrl();
    const apply = (database: Database): Promise<unknown> =>
      applyFiles(root, (work) => work(database), true, { message: 'first', author: 'test', now: new Date() });
    await withDatabase(url, apply);
    let before = await stateOf(url);
    for (let kill = 0; kill < KILLS; kill += 1) {
      writeFileSync(join(root, 'x.yaml'), textOf(kill + 1));
      const wanted = contentHash(flattenSeed(checkSeed(root).seed));
      const delay = Math.round((kill / Math.max(1, KILLS - 1)) * WITHIN_MICROSECONDS);
      const child = [join(__dirname, 'die-at-commit.ts'), url, root, String(delay)];
      const { signal, stderr } = spawnSync(process.execPath, ['-r', '@swc-node/register', ...child], {
        encoding: 'utf8',
      });
      expect([signal, stderr]).toEqual(['SIGKILL', '']);
      const after = await stateOf(url);
      const isNew = after.revision === before.revision + 1;
      expect(after.revision - before.revision).toBe(isNew ? 1 : 0);
      expect(after.hash).toBe(isNew ? wanted : before.hash);
      expect([after.told, after.known]).toEqual([after.hash, after.hash]);
      before = after;
    }
    await withDatabase(url, apply);
    expect((await stateOf(url)).hash).toBe(contentHash(flattenSeed(checkSeed(root).seed)));
  }, 600_000);
}

/** A case with many statements, of which every version has others. */
function textOf(version: number): string {
  const outcomes = Array.from({ length: 200 }, (_, n) => {
    const text = `{ en: Better by ${n} in ${version}., zh: 第${version}次改善${n}。 }`;
    return `  - { text: ${text}, marker: o${version}-${n} }\n`;
  });
  return aCase(`outcomes:\n${outcomes.join('')}`);
}

/** What each part of the database says of the content. */
async function stateOf(url: string) {
  return withDatabase(url, async ({ read }) => {
    const [revision] = await read.query(
      'SELECT number, content_hash AS "hash" FROM revision ORDER BY number DESC LIMIT 1',
    );
    const [known] = await read.query('SELECT content_hash AS "hash" FROM seed_state');
    const hash = contentHash(await readKnowledge(queriesOf(read)));
    return { revision: Number(revision.number), told: revision.hash, known: known.hash, hash };
  });
}

async function withDatabase<T>(url: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(url);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
