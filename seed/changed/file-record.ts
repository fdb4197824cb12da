import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Sql } from '../../src/db/sql';
import { insertValues } from '../../src/db/insert-values';
import { MAX_PARAMETERS, parameter } from '../../src/db/portable';
import { idOf } from '../forms';
import { csvPathOf } from '../observations';
import type { Problem } from '../problem';
import type { Seed } from '../read';
import { formerIds } from '../renames';
import { observedBy } from './observed-by';

/** What is known of a file that was read for the last revision. */
export interface FileFacts {
  readonly digest: string;
  /** What it holds: `kind:slug`, and `observations:slug` for a header. */
  readonly ids: readonly string[];
  /** Ids that its nodes had before. */
  readonly former: readonly string[];
  /** The CSV file of a header, and whose values are in it, see observedBy. */
  readonly table: string | null;
  readonly observed: readonly string[];
  /** Its warnings, which are told every time. */
  readonly problems: readonly Problem[];
}

/** The files of the last revision by their paths below the root, as this program read them. */
export interface FileRecord {
  /** Of the content that came of them. */
  readonly contentHash: string;
  readonly files: ReadonlyMap<string, FileFacts>;
}

/** What a seed without errors says of its files. */
export function factsOf(root: string, seed: Seed, problems: readonly Problem[]): Map<string, FileFacts> {
  const facts = new Map<string, { -readonly [K in keyof FileFacts]: FileFacts[K] }>();
  for (const [path, digest] of seed.digests) {
    facts.set(pathBelow(root, path), { digest, ids: [], former: [], table: null, observed: [], problems: [] });
  }
  const ids = new Map<string, string[]>();
  for (const entry of [...seed.nodes, ...seed.units, ...seed.metrics, ...seed.terms, ...seed.headers]) {
    const path = pathBelow(root, entry.file.source.path);
    ids.set(path, [...(ids.get(path) ?? []), idOf(entry)]);
  }
  for (const node of seed.nodes) {
    const known = facts.get(pathBelow(root, node.file.source.path));
    if (known) known.former = [...known.former, ...formerIds(node)];
  }
  for (const header of seed.headers) {
    const table = csvPathOf(header);
    const known = facts.get(pathBelow(root, header.file.source.path));
    if (known)
      Object.assign(known, { table: table === null ? null : pathBelow(root, table), observed: observedBy(header) });
  }
  for (const [path, known] of facts) {
    known.ids = ids.get(path) ?? [];
    known.problems = problems.filter(({ file }) => pathBelow(root, file) === path);
  }
  return facts;
}

/** Null where the record is of another program or another content than that of the last revision. */
export async function readRecord(sql: Sql): Promise<FileRecord | null> {
  const contentHash = await recordedHash(sql);
  if (contentHash === null) return null;
  const rows = (await sql.query('SELECT path, digest, facts FROM seed_file')) as Record<
    'path' | 'digest' | 'facts',
    string
  >[];
  const files = rows.map(({ path, digest, facts }) => {
    const known = JSON.parse(facts) as Omit<FileFacts, 'digest'>;
    return [path, { ...known, digest }] as const;
  });
  return { contentHash, files: new Map(files) };
}

/** The hash of the content of which the files are known. */
export async function recordedHash(sql: Sql): Promise<string | null> {
  const states = (await sql.query(
    `SELECT s.program AS "program", s.content_hash AS "contentHash" FROM seed_state s
     JOIN revision r ON r.content_hash = s.content_hash WHERE r.number = (SELECT MAX(number) FROM revision)`,
  )) as { program: string; contentHash: string }[];
  const [state] = states;
  return state?.program === programDigest() ? state.contentHash : null;
}

/** @param before what the record holds already, so that only what is different is written; null for everything */
export async function writeRecord(sql: Sql, record: FileRecord, before: FileRecord | null): Promise<void> {
  await sql.query('DELETE FROM seed_state');
  if (before === null) await sql.query('DELETE FROM seed_file');
  const same = (path: string, { digest }: FileFacts): boolean => before?.files.get(path)?.digest === digest;
  const changed = [...record.files].filter(([path, facts]) => !same(path, facts));
  const replaced = changed.map(([path]) => path).filter((path) => before?.files.has(path));
  for (let from = 0; from < replaced.length; from += MAX_PARAMETERS) {
    const chunk = replaced.slice(from, from + MAX_PARAMETERS);
    const places = chunk.map((_, at) => parameter(sql.dataSource, at + 1)).join(', ');
    await sql.query(`DELETE FROM seed_file WHERE path IN (${places})`, chunk);
  }
  const rows = changed.map(([path, { digest, ...facts }]) => [path, digest, JSON.stringify(facts)]);
  await insertValues(sql, 'seed_file', ['path', 'digest', 'facts'], rows);
  await insertValues(sql, 'seed_state', ['program', 'content_hash'], [[programDigest(), record.contentHash]]);
}

/** After this, every file is read again. */
export async function forgetFiles(sql: Sql): Promise<void> {
  await sql.query('DELETE FROM seed_state');
}

export function pathBelow(root: string, path: string): string {
  return relative(resolve(root), resolve(path)).split(sep).join('/');
}

/** Of the code that reads and checks: a file that another version found right may be wrong to this one. */
function programDigest(): string {
  if (program === null) {
    const hash = createHash('sha256');
    const folder = join(__dirname, '..');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.[jt]s$/.test(file));
    for (const file of files.sort()) hash.update(file).update(readFileSync(join(folder, file)));
    program = hash.digest('base64');
  }
  return program;
}

let program: string | null = null;
