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

export async function writeRevision(
  queries: Queries,
  revision: NewRevision,
  diff: KnowledgeDiff,
  successors: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  const { number, time, author, message, contentHash } = revision;
  const columns = ['number', 'time', 'author', 'message', 'content_hash'];
  await insert(queries, 'revision', columns, [number, time, author, message, contentHash]);
  for (const change of diff.subjects) await writeChange(queries, number, change);
  await writeTombstones(queries, revision, diff, successors);
  await writeFormerIds(queries, revision, diff, successors);
}

async function writeChange(queries: Queries, number: number, change: SubjectChange): Promise<void> {
  const { subjectId, action, before, after } = change;
  const columns = ['revision_number', 'subject_id', 'action', 'before', 'after'];
  await insert(queries, 'revision_change', columns, [
    number,
    subjectId,
    action,
    JSON.stringify(before),
    JSON.stringify(after),
  ]);
}

/** A removed node leaves a tombstone, and one that comes back takes its own away. */
async function writeTombstones(
  queries: Queries,
  { number, message }: NewRevision,
  diff: KnowledgeDiff,
  successors: ReadonlyMap<string, string>,
): Promise<void> {
  const first = parameter(queries.dataSource, 1);
  for (const { id } of diff.tables.node.added)
    await queries.query(`DELETE FROM "tombstone" WHERE "node_id" = ${first}`, [id]);
  for (const { id, nameEn, nameZh } of diff.tables.node.removed as readonly Row[]) {
    const successor = successors.get(String(id)) ?? null;
    await insert(queries, 'tombstone', TOMBSTONE, [id, nameEn, nameZh, message, successor, number]);
  }
}

/** A node that comes into a database for the first time brings the ids with it that it was known by elsewhere. */
async function writeFormerIds(
  queries: Queries,
  { number }: NewRevision,
  { tables }: KnowledgeDiff,
  successors: ReadonlyMap<string, string>,
): Promise<void> {
  const added = new Map((tables.node.added as readonly Row[]).map((row) => [String(row.id), row]));
  const removed = new Set(tables.node.removed.map(({ id }) => String(id)));
  const first = parameter(queries.dataSource, 1);
  for (const [id, successorId] of successors) {
    const successor = added.get(successorId);
    if (!successor || removed.has(id) || added.has(id)) continue;
    await queries.query(`DELETE FROM "tombstone" WHERE "node_id" = ${first}`, [id]);
    const reason = `It is part of ${successorId}.`;
    await insert(queries, 'tombstone', TOMBSTONE, [
      id,
      successor.nameEn,
      successor.nameZh,
      reason,
      successorId,
      number,
    ]);
  }
}

const TOMBSTONE = ['node_id', 'name_en', 'name_zh', 'reason', 'successor_id', 'revision_number'];

async function insert(
  queries: Queries,
  table: string,
  columns: readonly string[],
  values: readonly unknown[],
): Promise<void> {
  const names = columns.map((column) => `"${column}"`).join(', ');
  const places = values.map((_, at) => parameter(queries.dataSource, at + 1)).join(', ');
  await queries.query(`INSERT INTO "${table}" (${names}) VALUES (${places})`, [...values]);
}
