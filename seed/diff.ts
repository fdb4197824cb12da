import type { ChangeAction } from '../src/entities/revision-change';
import { canonicalJson } from './canonical-json';
import type { TableRow } from './content-hash';
import { keyOf, type KnowledgeRows, type Row, rowsOf, TABLE_NAMES, type TableName } from './rows';
import { subjectFinder, type SubjectOf } from './subjects';

export interface ChangedRow {
  readonly before: Row;
  readonly after: Row;
  /** The columns that differ. */
  readonly fields: readonly string[];
}

export interface TableDiff {
  readonly added: readonly Row[];
  readonly changed: readonly ChangedRow[];
  readonly removed: readonly Row[];
}

/** What happens to one node with everything that it owns, or to one unit, metric or term. */
export interface SubjectChange {
  readonly subjectId: string;
  readonly action: ChangeAction;
  /** The rows that go or are replaced, and the rows that come, without their revision. */
  readonly before: RowsByTable;
  readonly after: RowsByTable;
  readonly rows: readonly RowChange[];
}

export type RowsByTable = Readonly<Partial<Record<TableName, readonly Row[]>>>;

export interface RowChange {
  readonly table: TableName;
  readonly action: ChangeAction;
  readonly row: Row;
  readonly fields: readonly string[];
}

export interface KnowledgeDiff {
  readonly tables: Readonly<Record<TableName, TableDiff>>;
  /** In the order of their ids. */
  readonly subjects: readonly SubjectChange[];
}

/** What changes between two states of the knowledge base; revisions are not compared. */
export function diffKnowledge(current: KnowledgeRows, next: KnowledgeRows): KnowledgeDiff {
  const entries = TABLE_NAMES.map(
    (table) => [table, diffTable(table, rowsOf(current, table), rowsOf(next, table))] as const,
  );
  const tables = Object.fromEntries(entries) as Record<TableName, TableDiff>;
  return { tables, subjects: subjectsOf(tables, subjectFinder(current, next)) };
}

export function isEmpty({ tables }: KnowledgeDiff): boolean {
  return TABLE_NAMES.every((table) => {
    const { added, changed, removed } = tables[table];
    return added.length + changed.length + removed.length === 0;
  });
}

/** The rows that are no longer there as they were. */
export function removedRows({ tables }: KnowledgeDiff): TableRow[] {
  return TABLE_NAMES.flatMap((table) =>
    [...tables[table].removed, ...tables[table].changed.map(({ before }) => before)].map((row): TableRow => [
      table,
      row,
    ]),
  );
}

/** The rows that were not there as they are. */
export function addedRows({ tables }: KnowledgeDiff): TableRow[] {
  return TABLE_NAMES.flatMap((table) =>
    [...tables[table].added, ...tables[table].changed.map(({ after }) => after)].map((row): TableRow => [table, row]),
  );
}

function diffTable(table: TableName, current: readonly Row[], next: readonly Row[]): TableDiff {
  const before = new Map(current.map((row) => [keyOf(table, row), row]));
  const after = new Map(next.map((row) => [keyOf(table, row), row]));
  if (after.size !== next.length) throw new Error(`Two rows of ${table} have the same key.`);
  const changed: ChangedRow[] = [];
  for (const [key, row] of after) {
    const old = before.get(key);
    const fields = old ? changedFields(old, row) : [];
    if (old && fields.length > 0) changed.push({ before: old, after: row, fields });
  }
  return {
    added: [...after].filter(([key]) => !before.has(key)).map(([, row]) => row),
    changed,
    removed: [...before].filter(([key]) => !after.has(key)).map(([, row]) => row),
  };
}

function changedFields(before: Row, after: Row): string[] {
  return Object.keys(after).filter((field) => field !== 'revision' && !isSame(before[field], after[field]));
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  return canonicalJson(a) === canonicalJson(b);
}

function subjectsOf(tables: Readonly<Record<TableName, TableDiff>>, subjectOf: SubjectOf): SubjectChange[] {
  const bySubject = new Map<string, (RowChange & { before: Row | null })[]>();
  const note = (change: RowChange, before: Row | null): void => {
    const subject = subjectOf(change.table, change.row);
    if (subject === null) return;
    const known = bySubject.get(subject) ?? [];
    known.push({ ...change, before });
    bySubject.set(subject, known);
  };
  for (const table of TABLE_NAMES) {
    const { added, changed, removed } = tables[table];
    added.forEach((row) => note({ table, action: 'ADDED', row, fields: [] }, null));
    changed.forEach(({ before, after, fields }) => note({ table, action: 'CHANGED', row: after, fields }, before));
    removed.forEach((row) => note({ table, action: 'REMOVED', row, fields: [] }, row));
  }
  return [...bySubject]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([subjectId, changes]) => ({
      subjectId,
      action: changes.find(({ table }) => isSubjectTable(table))?.action ?? 'CHANGED',
      before: byTable(changes.flatMap(({ table, before }) => (before ? [{ table, row: before }] : []))),
      after: byTable(changes.filter(({ action }) => action !== 'REMOVED')),
      rows: changes.map(({ table, action, row, fields }) => ({ table, action, row, fields })),
    }));
}

function isSubjectTable(table: TableName): boolean {
  return table === 'node' || table === 'unit' || table === 'metric' || table === 'term';
}

function byTable(changes: readonly { table: TableName; row: Row }[]): RowsByTable {
  const tables: Partial<Record<TableName, Row[]>> = {};
  for (const { table, row } of changes) {
    const { revision: _, ...content } = row;
    (tables[table] ??= []).push(content);
  }
  return tables;
}
