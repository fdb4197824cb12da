import type { TableName } from '../../entities/row-contents';

/** One value that changed; a whole row where `field` is null: it is new, or gone. */
export interface FieldChange {
  readonly table: TableName;
  /** What tells the row from others of its table. */
  readonly row: string;
  readonly field: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

export type RowsByTable = Readonly<Partial<Record<TableName, readonly Row[]>>>;
type Row = Readonly<Record<string, unknown>>;

/** Compares the rows that a revision took away with those that stand there since, those of them that `keep` wants. */
export function fieldChanges(before: RowsByTable, after: RowsByTable, keep: (row: Row) => boolean): FieldChange[] {
  const tables = [...new Set([...Object.keys(before), ...Object.keys(after)])] as TableName[];
  return tables.flatMap((table) => {
    const old = byKey(before[table], keep);
    const present = byKey(after[table], keep);
    const keys = [...new Set([...old.keys(), ...present.keys()])];
    return keys.flatMap((row) => compared(table, row, old.get(row), present.get(row)));
  });
}

function compared(table: TableName, row: string, old: Row | undefined, present: Row | undefined): FieldChange[] {
  if (!old || !present) {
    const whole = (side: Row | undefined): unknown => (side ? withoutNulls(side) : null);
    return [{ table, row, field: null, before: whole(old), after: whole(present) }];
  }
  const fields = [...new Set([...Object.keys(old), ...Object.keys(present)])];
  return fields.flatMap((field) => {
    const [was, is] = [old[field] ?? null, present[field] ?? null];
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ table, row, field, before: was, after: is }];
  });
}

function byKey(rows: readonly Row[] = [], keep: (row: Row) => boolean): Map<string, Row> {
  return new Map(rows.filter(keep).map((row) => [keyOf(row), row]));
}

/** The id where there is one, else the columns of the key of a table that joins two things. */
function keyOf(row: Row): string {
  const single = row['id'] ?? row['code'];
  if (single !== undefined) return String(single);
  return KEY_COLUMNS.flatMap((column) => (row[column] === undefined ? [] : [String(row[column])])).join(' ');
}

const KEY_COLUMNS = ['linkId', 'statementId', 'nodeId', 'citationId', 'scheme', 'value', 'name'];

function withoutNulls(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}
