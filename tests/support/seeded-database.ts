import { createHash, randomBytes } from 'node:crypto';
import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { applyKnowledge } from '../../seed/apply';
import { loadSeed } from '../../seed/load';
import { formatProblems } from '../../seed/report-problems';
import type { KnowledgeRows } from '../../seed/rows';
import { queriesOf, readKnowledge } from '../../seed/tables';
import { openDatabase } from '../../src/db/database';
import { PROJECT_ROOT, SEED_DATA } from '../../src/paths';
import { newDatabaseUrl, type Engine } from './engines';

/**
 * The URL of a new database with the content of seed/data. Filling one takes seconds, so it is a copy of a template that is
 * made once for the same content, schema and seed program, and kept between runs.
 */
export async function newSeededDatabaseUrl(engine: Engine): Promise<string> {
  const url = await newDatabaseUrl(engine);
  if (engine === 'postgres') return copyOfPostgresTemplate(url);
  copyFileSync(await sqliteTemplate(), url.slice('sqlite:'.length), constants.COPYFILE_FICLONE);
  return url;
}

/** Puts rows into an empty database, as `seed apply` does. */
export async function fillDatabase(url: string, rows: KnowledgeRows): Promise<void> {
  const database = await openDatabase(url);
  try {
    await applyKnowledge(database, rows, { message: 'test', author: 'test', now: new Date('2026-01-01T00:00:00Z') });
  } finally {
    // Leaves SQLite with one file, without a log beside it, so that a copy of the file is whole.
    await database.close();
  }
}

/** @throws with the problems where the seed files have errors */
async function seedRows(): Promise<KnowledgeRows> {
  const { rows, problems, files } = await loadSeed(SEED_DATA);
  if (!rows) throw new Error(formatProblems({ problems, fileCount: files }, false));
  return rows;
}

async function sqliteTemplate(): Promise<string> {
  const folder = join(tmpdir(), `civigraph-templates-${userInfo().username}`);
  const path = join(folder, `${templateKey()}.sqlite`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const unfinished = `${path}.${randomBytes(6).toString('hex')}`;
  await fillDatabase(`sqlite:${unfinished}`, await seedRows());
  removeOld(folder);
  // Two workers may both have made one; they are the same.
  renameSync(unfinished, path);
  return path;
}

/** The rows of the other engine's template: read in a tenth of the time that the seed files take. */
async function storedRows(): Promise<KnowledgeRows> {
  const database = await openDatabase(await newSeededDatabaseUrl('sqlite'));
  try {
    return await readKnowledge(queriesOf(database.read));
  } finally {
    await database.close();
  }
}

/** Templates of earlier content; not of today, since another checkout may be at its tests. */
function removeOld(folder: string): void {
  const yesterday = Date.now() - 24 * 60 * 60 * 1000;
  for (const path of readdirSync(folder).map((name) => join(folder, name))) {
    if ((statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? yesterday) < yesterday) rmSync(path, { force: true });
  }
}

async function copyOfPostgresTemplate(url: string): Promise<string> {
  // Advisory locks hold within one database, so every worker goes to the same one.
  const client = new Client({ connectionString: withName(url, 'postgres') });
  await client.connect();
  try {
    const template = `seeded_${templateKey()}`;
    await makePostgresTemplate(client, url, template);
    const name = `test_${randomBytes(6).toString('hex')}`;
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
    return withName(url, name);
  } finally {
    await client.end();
  }
}

async function makePostgresTemplate(client: Client, url: string, template: string): Promise<void> {
  await client.query('SELECT pg_advisory_lock(726175)');
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
    if (rowCount === 1) return;
    const unfinished = `unfinished_${randomBytes(6).toString('hex')}`;
    await client.query(`CREATE DATABASE ${unfinished}`);
    await fillDatabase(withName(url, unfinished), await storedRows());
    await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`);
  } finally {
    await client.query('SELECT pg_advisory_unlock(726175)');
  }
}

function withName(url: string, database: string): string {
  return Object.assign(new URL(url), { pathname: `/${database}` }).href;
}

/** Changes with everything that the content of a filled database depends on. */
function templateKey(): string {
  const hash = createHash('sha256');
  const folders = ['seed', 'src/db', 'src/entities', 'src/search'].map((folder) => join(PROJECT_ROOT, folder));
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      hash.update(path).update('\0').update(readFileSync(path)).update('\0');
    }
  }
  return hash.digest('hex').slice(0, 16);
}
