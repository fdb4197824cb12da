import { parameter } from '../db/portable';
import type { StateReader } from '../db/read-state';
import type { TableName } from './row-types';
import { columnsOf } from './stored-columns';
import { TABLES } from './table-definitions';

export type Values = Readonly<Record<string, unknown>>;
export type ValuesByTable = Readonly<Partial<Record<TableName, readonly Values[]>>>;

/** What one revision did to one subject: a node with all that it owns, a unit or a metric. */
export interface SubjectChange {
  readonly revision: number;
  readonly subjectId: string;
  readonly before: ValuesByTable;
  readonly after: ValuesByTable;
}

/** The record of changes after a revision, the oldest first. */
export async function readChanges(reader: StateReader, after: number): Promise<SubjectChange[]> {
  const changes: SubjectChange[] = [];
  const sql =
    'SELECT revision_number, subject_id, "before", "after" FROM revision_change ' +
    `WHERE revision_number > ${after} ORDER BY revision_number, subject_id`;
  await reader.each(sql, ([revision, subjectId, before, rowsAfter]) => {
    changes.push({
      revision: Number(revision),
      subjectId: String(subjectId),
      before: JSON.parse(String(before)) as ValuesByTable,
      after: JSON.parse(String(rowsAfter)) as ValuesByTable,
    });
  });
  return changes;
}

/** Citations are shared, so the record of changes does not have them: those of the ids given that there are now. */
export async function readCitations(reader: StateReader, ids: readonly string[]): Promise<Values[]> {
  const columns = columnsOf(reader.dataSource, 'citation');
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  const found: Values[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    const places = some.map((_, index) => parameter(reader.dataSource, index + 1)).join(', ');
    const rows = await reader.query<Record<string, unknown>>(
      `SELECT ${names} FROM "citation" WHERE "id" IN (${places}) ORDER BY "id"`,
      some,
    );
    for (const row of rows) found.push(Object.fromEntries(columns.map(({ name, property }) => [property, row[name]])));
  }
  return found;
}

const AT_ONCE = 500;

/** The ids of citations that rows name. */
export function citationsIn(rows: ValuesByTable): string[] {
  return Object.entries(rows).flatMap(([table, list]) => {
    const references = Object.entries(TABLES[table as TableName].columns).filter(
      ([, kind]) => typeof kind === 'object' && kind.to === 'citation',
    );
    return list.flatMap((row) => references.flatMap(([property]) => (row[property] as string | null) ?? []));
  });
}
