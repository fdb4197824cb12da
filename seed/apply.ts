import type { Database } from '../src/db/database';
import { refreshSearchIndex } from '../src/db/search/refresh-search-index';
import { contentHash } from './content-hash';
import { diffKnowledge, isEmpty, type KnowledgeDiff, type SubjectChange } from './diff';
import { assertFinite } from './finite';
import { lastRevision, writeRevision } from './revisions';
import { type KnowledgeRows, type Row, TABLE_NAMES, type TableName } from './rows';
import { deleteRows, insertRows, type Queries, readKnowledge, touchRows, updateRows } from './tables';

export interface ApplyOptions {
  readonly message: string;
  readonly author: string;
  readonly now: Date;
  /** False refuses to remove more than half of all nodes: often a folder is missing, not meant to be empty. Default: true. */
  readonly allowRemovals?: boolean;
  /** What took the place of nodes that are no more, by their ids. */
  readonly successors?: ReadonlyMap<string, string>;
}

/** So much would be removed that nothing was written. */
export class RemovalError extends Error {}

export interface Applied {
  /** The revision that the database has now. */
  readonly revision: number;
  /** Empty where nothing had to be done: then there is no new revision either. */
  readonly changes: readonly SubjectChange[];
}

/** Brings the database to the rows given, in one transaction: it ends as they say or stays as it was. */
export async function applyKnowledge(database: Database, rows: KnowledgeRows, options: ApplyOptions): Promise<Applied> {
  assertFinite(rows);
  return database.write(async (queryRunner) => {
    const last = await lastRevision(queryRunner);
    const current = await readKnowledge(queryRunner);
    const diff = diffKnowledge(current, rows);
    if (options.allowRemovals === false) refuseRemovals(diff, current.node.length);
    if (isEmpty(diff)) return { revision: last, changes: [] };
    const number = last + 1;
    await writeRows(queryRunner, diff, number);
    await touchOwners(queryRunner, diff, number);
    await refreshSearchIndex(queryRunner, changedNodes(diff));
    const { message, author, now } = options;
    const revision = { number, time: now.toISOString(), author, message, contentHash: contentHash(rows) };
    await writeRevision(queryRunner, revision, diff, options.successors);
    return { revision: number, changes: diff.subjects };
  });
}

/** Every node that is not what it was, or of which something is no longer said; the search finds out by itself who depends on them. */
function changedNodes({ subjects, tables }: KnowledgeDiff): ReadonlySet<string> {
  const noLongerAbout = tables.statement_about.removed.map(({ nodeId }) => String(nodeId));
  return new Set([...subjects.map(({ subjectId }) => subjectId), ...noLongerAbout]);
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
  const stamped = (row: Row): Row => ('revision' in row ? { ...row, revision } : row);
  const isSource = (row: Row): boolean => row.kind === 'source';
  const { node, citation, unit, metric, ...others } = tables;
  await insertRows(queries, 'unit', unit.added);
  await insertRows(queries, 'metric', metric.added);
  // A city cites the source of its coordinates, and that citation names the source: sources, citations, other nodes.
  await insertRows(queries, 'node', node.added.filter(isSource).map(stamped));
  await insertRows(queries, 'citation', citation.added);
  await insertRows(queries, 'node', node.added.filter((row) => !isSource(row)).map(stamped));
  const rest = TABLE_NAMES.filter((table): table is keyof typeof others => table in others);
  for (const table of rest) await insertRows(queries, table, others[table].added.map(stamped));
  for (const table of TABLE_NAMES) {
    const changes = tables[table].changed.map(({ after, fields }) => ({
      row: stamped(after),
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
  const nodes = subjects
    .filter(({ subjectId }) => !/^(unit|metric):/.test(subjectId))
    .map(({ subjectId }) => subjectId);
  await touchRows(
    queries,
    'statement',
    owners(['statement_about', 'statement_citation', 'quantity'], 'statementId'),
    revision,
  );
  await touchRows(queries, 'link', owners(['link_statement'], 'linkId'), revision);
  await touchRows(queries, 'node', nodes, revision);
}
