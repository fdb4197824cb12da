import { insertValues } from '../src/db/insert-values';
import { parameter } from '../src/db/portable';
import type { KnowledgeDiff } from './diff';
import type { Renames } from './renames';
import type { KnowledgeRows, Row } from './rows';
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

/** The present, or the time of the last revision where the clock has gone back since: revision 3 is never before revision 2. */
export async function timeAfterLast(queries: Queries, now: Date): Promise<string> {
  const rows = (await queries.query('SELECT MAX("time") AS "last" FROM "revision"')) as { last: string | null }[];
  const [last, present] = [rows[0]?.last ?? '', now.toISOString()];
  return last > present ? last : present;
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
  subjects: readonly string[],
): Promise<void> {
  await insertRevision(queries, revision);
  const rows = subjects.map((subjectId) => [revision.number, subjectId, 'ADDED', '{}', '{}']);
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

/** An id that a node had before leads on to it, also in a database that never had the old one. */
export async function writeSuccessors(
  queries: Queries,
  revision: number,
  renames: Renames,
  node: readonly Pick<KnowledgeRows['node'][number], 'id' | 'nameEn' | 'nameZh'>[],
): Promise<void> {
  if (renames.size === 0) return;
  const present = new Map(node.map((each) => [each.id, each]));
  const rows = (await queries.query('SELECT "node_id" AS "id", "successor_id" AS "successor" FROM "tombstone"')) as {
    id: string;
    successor: string | null;
  }[];
  const known = new Map(rows.map(({ id, successor }) => [id, successor]));
  const [first, second] = [1, 2].map((n) => parameter(queries.dataSource, n));
  const columns = ['node_id', 'name_en', 'name_zh', 'reason', 'successor_id', 'revision_number'];
  for (const [former, id] of renames) {
    const successor = present.get(id);
    if (!successor || present.has(former) || known.get(former) === id) continue;
    if (known.has(former)) {
      await queries.query(`UPDATE "tombstone" SET "successor_id" = ${first} WHERE "node_id" = ${second}`, [id, former]);
    } else {
      const { nameEn, nameZh } = successor;
      await insertValues(queries, 'tombstone', columns, [[former, nameEn, nameZh, 'Renamed', id, revision]]);
    }
  }
}
