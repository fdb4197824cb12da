import { type DataSource, type EntityTarget, In, MoreThan, type ObjectLiteral } from 'typeorm';
import { MAX_PARAMETERS } from '../db/portable';
import { Alias } from '../entities/alias';
import { ExternalId } from '../entities/external-id';
import { KnowledgeNode } from '../entities/knowledge-node';
import { Link } from '../entities/link';
import { LinkStatement } from '../entities/link-statement';
import { Metric } from '../entities/metric';
import { Observation } from '../entities/observation';
import { Quantity } from '../entities/quantity';
import { RevisionChange } from '../entities/revision-change';
import { Statement } from '../entities/statement';
import { StatementAbout } from '../entities/statement-about';
import { StatementCitation } from '../entities/statement-citation';
import { Unit } from '../entities/unit';

type Row = Readonly<Record<string, unknown>>;
type RowsByTable = Record<string, Row[]>;

/**
 * The rows that the first filling added, by subject. They are not kept a second time: they are those that stand there now, with
 * everything that later revisions changed about the subject taken back, the newest first.
 */
export async function firstRows(read: DataSource, subjectIds: readonly string[]): Promise<Map<string, RowsByTable>> {
  const found = new Map<string, RowsByTable>(subjectIds.map((id) => [id, {}]));
  await readOwned(read, subjectIds, (subject, table, row) => ((found.get(subject) ?? {})[table] ??= []).push(row));
  for (const ids of batches(subjectIds)) {
    const later = await read.getRepository(RevisionChange).find({
      where: { subjectId: In(ids), revisionNumber: MoreThan(1) },
      order: { revisionNumber: 'DESC' },
    });
    for (const change of later) takeBack(found.get(change.subjectId) ?? {}, change);
  }
  return new Map([...found].map(([id, rows]) => [id, withoutEmpty(rows)]));
}

function withoutEmpty(rows: RowsByTable): RowsByTable {
  return Object.fromEntries(Object.entries(rows).filter(([, each]) => each.length > 0));
}

function takeBack(rows: RowsByTable, { before, after }: RevisionChange): void {
  for (const [table, come] of Object.entries(after as RowsByTable)) {
    const keys = new Set(come.map((row) => keyOf(table, row)));
    rows[table] = (rows[table] ?? []).filter((row) => !keys.has(keyOf(table, row)));
  }
  for (const [table, gone] of Object.entries(before as RowsByTable)) rows[table] = [...(rows[table] ?? []), ...gone];
}

/** Tables without an id, by the columns that tell their rows apart. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  unit: ['code'],
  metric: ['code'],
  node_alias: ['nodeId', 'name'],
  external_id: ['nodeId', 'scheme', 'value'],
  statement_about: ['statementId', 'nodeId'],
  statement_citation: ['statementId', 'citationId'],
  link_statement: ['linkId', 'statementId'],
};

function keyOf(table: string, row: Row): string {
  return JSON.stringify((KEYS[table] ?? ['id']).map((column) => row[column]));
}

type Found = (subject: string, table: string, row: Row) => void;

async function readOwned(read: DataSource, subjects: readonly string[], found: Found): Promise<void> {
  const codes = (kind: string): string[] =>
    subjects.filter((id) => id.startsWith(`${kind}:`)).map((id) => id.slice(kind.length + 1));
  await readTable(read, Unit, 'unit', 'code', codes('unit'), (row) => found(`unit:${String(row.code)}`, 'unit', row));
  await readTable(read, Metric, 'metric', 'code', codes('metric'), (row) =>
    found(`metric:${String(row.code)}`, 'metric', row),
  );
  const owners = new Map<unknown, string>();
  const take = (table: string, owner: string) => (row: Row) => {
    const subject = owners.get(row[owner]) ?? String(row[owner]);
    owners.set(row['id'], subject);
    found(subject, table, row);
  };
  await readTable(read, KnowledgeNode, 'node', 'id', subjects, (row) => found(String(row.id), 'node', row));
  await readTable(read, Alias, 'node_alias', 'nodeId', subjects, take('node_alias', 'nodeId'));
  await readTable(read, ExternalId, 'external_id', 'nodeId', subjects, take('external_id', 'nodeId'));
  await readTable(read, Statement, 'statement', 'ownerId', subjects, take('statement', 'ownerId'));
  await readTable(read, Link, 'link', 'fromId', subjects, take('link', 'fromId'));
  await readTable(read, Observation, 'observation', 'indicatorId', subjects, take('observation', 'indicatorId'));
  const parts = [...owners.keys()].filter((id) => typeof id === 'string');
  const statements = parts.filter((id) => id.startsWith('statement:'));
  await readTable(
    read,
    StatementAbout,
    'statement_about',
    'statementId',
    statements,
    take('statement_about', 'statementId'),
  );
  const citations = take('statement_citation', 'statementId');
  await readTable(read, StatementCitation, 'statement_citation', 'statementId', statements, citations);
  await readTable(read, Quantity, 'quantity', 'statementId', statements, take('quantity', 'statementId'));
  const links = parts.filter((id) => id.startsWith('link:'));
  await readTable(read, LinkStatement, 'link_statement', 'linkId', links, take('link_statement', 'linkId'));
}

async function readTable(
  read: DataSource,
  entity: EntityTarget<ObjectLiteral>,
  table: string,
  key: string,
  values: readonly string[],
  found: (row: Row) => void,
): Promise<void> {
  const order = POSITIONED.has(table) ? { order: { [key]: 'ASC', position: 'ASC' } as const } : {};
  for (const chunk of batches(values)) {
    const rows = await read.getRepository(entity).find({ where: { [key]: In(chunk) }, ...order });
    for (const { revision: _, ...row } of rows) found(row);
  }
}

const POSITIONED: ReadonlySet<string> = new Set([
  'node_alias',
  'statement',
  'statement_about',
  'statement_citation',
  'quantity',
  'link',
  'link_statement',
]);

function batches<T>(items: readonly T[]): T[][] {
  const count = Math.ceil(items.length / MAX_PARAMETERS);
  return Array.from({ length: count }, (_, at) => items.slice(at * MAX_PARAMETERS, (at + 1) * MAX_PARAMETERS));
}
