import { insertValues } from '../src/db/insert-values';
import { parameter } from '../src/db/portable';
import type { KnowledgeDiff, SubjectChange } from './diff';
import type { Row } from './rows';
import type { Queries } from './tables';

export interface NewRevision {
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly author: string;
  readonly message: string;
  readonly contentHash: string;
}

/** The number of the last revision, 0 before the first. */
export async function lastRevision(queries: Queries): Promise<number> {
  const rows = (await queries.query('SELECT COALESCE(MAX("number"), 0) AS "last" FROM "revision"')) as {
    last: number;
  }[];
  return Number(rows[0]?.last ?? 0);
}

export async function writeRevision(queries: Queries, revision: NewRevision, diff: KnowledgeDiff): Promise<void> {
  await insertRevision(queries, revision);
  const rows = diff.subjects.map(({ subjectId, action, before, after }) => [
    revision.number,
    subjectId,
    action,
    JSON.stringify(before),
    JSON.stringify(after),
  ]);
  await insertValues(queries, 'revision_change', CHANGE_COLUMNS, rows);
  await writeTombstones(queries, revision, diff);
}

/** Of the first revision only the subjects are kept: what it added are the rows themselves, with what later revisions say of them. */
export async function writeFirstRevision(
  queries: Queries,
  revision: NewRevision,
  subjects: readonly SubjectChange[],
): Promise<void> {
  await insertRevision(queries, revision);
  const rows = subjects.map(({ subjectId, action }) => [revision.number, subjectId, action, '{}', '{}']);
  await insertValues(queries, 'revision_change', CHANGE_COLUMNS, rows);
}

const CHANGE_COLUMNS = ['revision_number', 'subject_id', 'action', 'before', 'after'];

async function insertRevision(queries: Queries, revision: NewRevision): Promise<void> {
  const { number, time, author, message, contentHash } = revision;
  const columns = ['number', 'time', 'author', 'message', 'content_hash'];
  await insertValues(queries, 'revision', columns, [[number, time, author, message, contentHash]]);
}

/** A removed node leaves a tombstone, and one that comes back takes its own away. */
async function writeTombstones(queries: Queries, { number, message }: NewRevision, diff: KnowledgeDiff): Promise<void> {
  const first = parameter(queries.dataSource, 1);
  for (const { id } of diff.tables.node.added)
    await queries.query(`DELETE FROM "tombstone" WHERE "node_id" = ${first}`, [id]);
  const columns = ['node_id', 'name_en', 'name_zh', 'reason', 'successor_id', 'revision_number'];
  const removed = diff.tables.node.removed as readonly Row[];
  const rows = removed.map(({ id, nameEn, nameZh }) => [id, nameEn, nameZh, message, null, number]);
  await insertValues(queries, 'tombstone', columns, rows);
}
