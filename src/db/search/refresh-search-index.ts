import type { Sql } from '../full-text';
import { parameter } from '../portable';
import { type Progress, silent } from '../progress';
import { IndexWriter, type StoredDocument } from './index-writer';
import { nameStarts } from './name-starts';
import { readSources } from './read-sources';
import { searchDocument, type SearchDocument } from './search-document';

/**
 * Brings the search up to date with the nodes given, which have changed, come or gone, and with those that are found by them: nodes
 * that link to them, and nodes that their statements are about. To be called in the transaction of the change, after it is written.
 */
export async function refreshSearchIndex(
  sql: Sql,
  changed: ReadonlySet<string>,
  progress: Progress = silent,
): Promise<void> {
  const affected = new Set(changed);
  if (!(await isEverything(sql, changed)))
    for (const ids of batches([...changed])) for (const id of await dependentsOf(sql, ids)) affected.add(id);
  const writer = new IndexWriter(sql);
  let done = 0;
  for (const ids of batches([...affected].sort())) {
    await refresh(sql, writer, ids);
    progress('Indexing texts', (done += ids.length), affected.size);
  }
  await writer.finish();
}

/** Nodes at a time: enough to be quick, few enough to fit into memory with all their statements. */
const BATCH = 300;

async function refresh(sql: Sql, writer: IndexWriter, ids: readonly string[]): Promise<void> {
  const nodes = await readSources(sql, ids);
  const stored = new Map((await storedDocuments(sql, ids)).map((document) => [document.id, document]));
  const wanted = new Map(nodes.flatMap(({ sources }) => sources.map(searchDocument)).map((each) => [each.id, each]));
  const isSame = (id: string): boolean => sameDocument(stored.get(id), wanted.get(id));
  await writer.remove([...stored.values()].filter(({ id }) => !isSame(id)));
  await writer.add([...wanted.values()].filter(({ id }) => !isSame(id)));
  const starts = nodes.flatMap(({ nodeId, kind, names, aliases }) => nameStarts(nodeId, kind, names, aliases));
  await writer.replaceNames(ids, starts);
}

/** Then nobody else depends on them. */
async function isEverything(sql: Sql, changed: ReadonlySet<string>): Promise<boolean> {
  const [count] = (await sql.query('SELECT COUNT(*) AS "nodes" FROM node')) as { nodes: number | string }[];
  if (changed.size < Number(count?.nodes)) return false;
  const rows = (await sql.query('SELECT id FROM node')) as { id: string }[];
  return rows.every(({ id }) => changed.has(id));
}

async function dependentsOf(sql: Sql, ids: readonly string[]): Promise<string[]> {
  const list = ids.map((_, index) => `(${parameter(sql.dataSource, index + 1)})`).join(', ');
  const rows = await sql.query(
    `WITH wanted (id) AS (VALUES ${list})
     SELECT from_id AS id FROM link WHERE to_id IN (SELECT id FROM wanted)
     UNION SELECT a.node_id AS id FROM statement s JOIN statement_about a ON a.statement_id = s.id
     WHERE s.owner_id IN (SELECT id FROM wanted)`,
    [...ids],
  );
  return (rows as { id: string }[]).map(({ id }) => id);
}

async function storedDocuments(sql: Sql, ids: readonly string[]): Promise<StoredDocument[]> {
  const list = ids.map((_, index) => parameter(sql.dataSource, index + 1)).join(', ');
  const rows = await sql.query(
    `SELECT d.number, id, kind, node_id AS "nodeId", cities, units_en AS "unitsEn", units_zh AS "unitsZh", words
     FROM search_document d JOIN search_text t ON t.number = d.number WHERE node_id IN (${list})`,
    [...ids],
  );
  return rows as StoredDocument[];
}

function sameDocument(a: SearchDocument | undefined, b: SearchDocument | undefined): boolean {
  if (!a || !b) return a === b;
  return COMPARED.every((field) => a[field] === b[field]);
}

const COMPARED = ['kind', 'nodeId', 'cities', 'unitsEn', 'unitsZh', 'words'] as const;

function batches(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, at) => ids.slice(at * BATCH, (at + 1) * BATCH));
}
