import type { Database } from '../src/db/database';
import type { Progress } from '../src/db/progress';
import type { FileFacts } from './changed/file-record';
import { recordFiles } from './changed/record-files';
import { contentHash } from './content-hash';
import { diffKnowledge, isEmpty, type KnowledgeDiff, type SubjectChange } from './diff';
import { assertFinite } from './finite';
import { fillEmpty, fillingOf } from './first-fill/fill-empty';
import type { Filling } from './first-fill/filling';
import { insertAll, isSource } from './insert-all';
import { type Renames, withRenames } from './renames';
import { lastRevision, timeAfterLast, writeRevision, writeSuccessors } from './revisions';
import { type KnowledgeRows, TABLE_NAMES, type TableName } from './rows';
import { deleteRows, type Queries, readKnowledge, touchRows, updateRows } from './tables';

export interface ApplyOptions {
  readonly message: string;
  readonly author: string;
  readonly now: Date;
  /** False refuses to remove more than half of all nodes: often a folder is missing, not meant to be empty. Default: true. */
  readonly allowRemovals?: boolean;
  /** The files that the rows come from, by their paths: next time only those that are different are read. */
  readonly files?: ReadonlyMap<string, FileFacts>;
  /** Hears how far reading and writing have come. */
  readonly progress?: Progress;
  /** Ids that nodes had before: what seems to be removed under the one and added under the other is the same thing. */
  readonly renames?: Renames;
}

/** So much would be removed that nothing was written. */
export class RemovalError extends Error {}

export interface Applied {
  /** The revision that the database has now. */
  readonly revision: number;
  /** Empty where nothing had to be done: then there is no new revision either. */
  readonly changes: readonly SubjectChange[];
}

/** This is what a database is to hold: rows that are compared with its own, or batches that fill one which holds nothing yet. */
export interface Content {
  rows(): KnowledgeRows;
  filling(): Filling;
}

/** Brings the database to the rows given, in one transaction: it ends as they say or stays as it was. */
export function applyKnowledge(database: Database, rows: KnowledgeRows, options: ApplyOptions): Promise<Applied> {
  return applyContent(database, { rows: () => rows, filling: () => fillingOf(rows) }, options);
}

export async function applyContent(database: Database, content: Content, options: ApplyOptions): Promise<Applied> {
  return database.write(async (queryRunner) => {
    if ((await lastRevision(queryRunner)) === 0) return fillEmpty(queryRunner, content.filling(), options);
    const rows = content.rows();
    assertFinite(rows);
    const current = await readKnowledge(queryRunner);
    const diff = diffKnowledge(current, rows);
    if (options.allowRemovals === false) refuseRemovals(diff, current.node.length);
    const hash = contentHash(rows);
    const applied = isEmpty(diff) ? null : await writeDiff(queryRunner, diff, hash, options);
    await recordFiles(queryRunner, hash, options);
    const revision = applied?.revision ?? (await lastRevision(queryRunner));
    await writeSuccessors(queryRunner, revision, options.renames ?? new Map<string, string>(), rows.node);
    return applied ?? { revision, changes: [] };
  });
}

/** Writes what is different as a new revision. */
export async function writeDiff(
  queries: Queries,
  diff: KnowledgeDiff,
  hash: string,
  { message, author, now, renames = new Map<string, string>() }: ApplyOptions,
): Promise<Applied> {
  const number = (await lastRevision(queries)) + 1;
  const subjects = withRenames(diff.subjects, renames);
  await writeRows(queries, diff, number);
  await touchOwners(queries, diff, number);
  const time = await timeAfterLast(queries, now);
  await writeRevision(queries, { number, time, author, message, contentHash: hash }, { ...diff, subjects });
  return { revision: number, changes: subjects };
}

function refuseRemovals({ tables }: KnowledgeDiff, nodeCount: number): void {
  const removed = tables.node.removed.length;
  if (removed * 2 <= nodeCount) return;
  throw new RemovalError(
    `This would remove ${removed} of the ${nodeCount} nodes in the database, more than half, so nothing was written. ` +
      'See which with `npm run seed -- diff`; if you mean it, run apply with --allow-removals.',
  );
}

/** New rows first, from what is pointed at to what points; then changes; then what has to go, the other way round. */
async function writeRows(queries: Queries, { tables }: KnowledgeDiff, revision: number): Promise<void> {
  await insertAll(queries, (table) => tables[table].added, revision);
  const { node, citation, unit, metric, term, ...others } = tables;
  const rest = TABLE_NAMES.filter((table): table is keyof typeof others => table in others);
  for (const table of TABLE_NAMES) {
    const changes = tables[table].changed.map(({ after, fields }) => ({
      row: { ...after, revision },
      fields: [...fields, 'revision'],
    }));
    await updateRows(queries, table, changes);
  }
  for (const table of [...rest].reverse()) await deleteRows(queries, table, others[table].removed);
  await deleteRows(
    queries,
    'node',
    node.removed.filter((row) => !isSource(row)),
  );
  await deleteRows(queries, 'citation', citation.removed);
  await deleteRows(queries, 'node', node.removed.filter(isSource));
  await deleteRows(queries, 'term', term.removed);
  await deleteRows(queries, 'metric', metric.removed);
  await deleteRows(queries, 'unit', unit.removed);
}

/** A statement, a link and a node carry the revision that last changed them or anything that belongs to them. */
async function touchOwners(queries: Queries, { tables, subjects }: KnowledgeDiff, revision: number): Promise<void> {
  const owners = (parts: readonly TableName[], key: string): string[] => {
    const rows = parts.flatMap((table) => {
      const { added, changed, removed } = tables[table];
      return [...added, ...removed, ...changed.map(({ after }) => after)];
    });
    return [...new Set(rows.map((row) => String(row[key])))];
  };
  // The rows that this revision adds carry its number already.
  const come = new Set(
    (['node', 'statement', 'link'] as const).flatMap((table) => tables[table].added.map(({ id }) => id)),
  );
  const stood = (ids: readonly string[]): string[] => ids.filter((id) => !come.has(id));
  const nodes = subjects
    .filter(({ subjectId }) => !/^(unit|metric|term):/.test(subjectId))
    .map(({ subjectId }) => subjectId);
  await touchRows(
    queries,
    'statement',
    stood(owners(['statement_about', 'statement_citation', 'quantity'], 'statementId')),
    revision,
  );
  await touchRows(queries, 'link', stood(owners(['link_statement'], 'linkId')), revision);
  await touchRows(queries, 'node', stood(nodes), revision);
}
