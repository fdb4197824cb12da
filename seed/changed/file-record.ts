import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Sql } from '../../src/db/sql';
import { insertValues } from '../../src/db/insert-values';
import { MAX_PARAMETERS, parameter } from '../../src/db/portable';
import type { Problem } from '../problem';
import { type Outline, outlineOf } from '../survey/outline';
import type { Survey } from '../survey/survey-seed';
import { shownPath } from '../text-file';
import type { Validation } from '../validate';

/** What is known of a file that was read for the last revision. */
export interface FileFacts {
  readonly digest: string;
  /** The forms that it holds; none for a table. */
  readonly outlines: readonly Outline[];
  /** The warnings of reading it, and of checking its forms or values: they are told every time. */
  readonly slips: readonly Problem[];
  readonly problems: readonly Problem[];
}

/** The files of the last revision by their paths below the root, as this program read them. */
export interface FileRecord {
  /** Of the content that came of them. */
  readonly contentHash: string;
  readonly files: ReadonlyMap<string, FileFacts>;
}

/** Collects what is known of files without errors. A file that was not read keeps what was known of it. */
export function factsOf(root: string, survey: Survey, { ownProblems, tables }: Validation): Map<string, FileFacts> {
  const facts = new Map<string, FileFacts>();
  const told = new Map<string, Problem[]>();
  for (const problem of ownProblems) {
    const known = told.get(problem.file);
    if (known) known.push(problem);
    else told.set(problem.file, [problem]);
  }
  const toldOf = (path: string): readonly Problem[] => told.get(shownPath(path)) ?? [];
  for (const { file, entries, header, slips, facts: known } of survey.files) {
    const { path, digest } = file.source;
    const outlines = (): Outline[] => [...entries, ...(header ? [header] : [])].map(outlineOf);
    facts.set(pathBelow(root, path), known ?? { digest, outlines: outlines(), slips, problems: toldOf(path) });
  }
  for (const [path, digest] of tables)
    facts.set(pathBelow(root, path), { digest, outlines: [], slips: [], problems: toldOf(path) });
  return facts;
}

/** Null where the record is of another program or another content than that of the last revision. */
export async function readRecord(sql: Sql, root: string): Promise<FileRecord | null> {
  const contentHash = await recordedHash(sql);
  if (contentHash === null) return null;
  const rows = (await sql.query('SELECT path, digest, facts FROM seed_file')) as Record<
    'path' | 'digest' | 'facts',
    string
  >[];
  const files = rows.map(({ path, digest, facts }) => {
    const { outlines, slips, problems } = JSON.parse(facts) as Omit<FileFacts, 'digest'>;
    const file = shownPath(join(resolve(root), path));
    const [read, checked] = [slips, problems].map((list) => list.map((problem) => ({ ...problem, file })));
    return [path, { digest, outlines, slips: read ?? [], problems: checked ?? [] }] as const;
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
  // Who looks from another folder sees another path.
  const withoutPath = (problems: readonly Problem[]): unknown => problems.map(({ file: _, ...problem }) => problem);
  const rows = changed.map(([path, { digest, outlines, slips, problems }]) => {
    const facts = { outlines, slips: withoutPath(slips), problems: withoutPath(problems) };
    return [path, digest, JSON.stringify(facts)];
  });
  await insertValues(sql, 'seed_file', ['path', 'digest', 'facts'], rows);
  await insertValues(sql, 'seed_state', ['program', 'content_hash'], [[programDigest(), record.contentHash]]);
}

/** After this, every file is read again. */
export async function forgetFiles(sql: Sql): Promise<void> {
  await sql.query('DELETE FROM seed_state');
}

export function pathBelow(root: string, path: string): string {
  const folder = resolve(root);
  // Nearly always, and many times quicker.
  const below = path.startsWith(`${folder}${sep}`) ? path.slice(folder.length + 1) : relative(folder, resolve(path));
  return sep === '/' ? below : below.split(sep).join('/');
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
