import type { StateReader } from '../db/read-state';
import type { TableName } from './row-types';
import { columnsOf, type StoredColumn } from './stored-columns';
import { Store } from './store';
import { TABLE_NAMES, TABLES } from './table-definitions';

/** Reads everything that a state of the database holds. */
export async function buildStore(reader: StateReader): Promise<Store> {
  const store = new Store();
  // Rows refer to each other in a circle: every key is known before any reference is read.
  for (const name of keyedTables()) await enterKeys(reader, store, name);
  for (const name of TABLE_NAMES) await fillTable(reader, store, name);
  store.buildRelations();
  return store;
}

function keyedTables(): TableName[] {
  return TABLE_NAMES.filter((name) => isKeyed(name));
}

/** Whether others may refer to the rows of a table. */
export function isKeyed(name: TableName): boolean {
  return Object.values(TABLES[name].columns).some((kind) => kind === 'key' || kind === 'shownKey');
}

async function enterKeys(reader: StateReader, store: Store, name: TableName): Promise<void> {
  const table = store.tables[name];
  const [key = ''] = TABLES[name].key;
  const [{ count = 0 } = {}] = await reader.query<{ count: number | string }>(
    `SELECT COUNT(*) AS count FROM "${name}"`,
  );
  table.reserve(Number(count));
  await reader.each(selectOf(reader, name, [key]), ([value]) => table.enter(String(value)));
}

async function fillTable(reader: StateReader, store: Store, name: TableName): Promise<void> {
  const table = store.tables[name];
  const columns = columnsOf(reader.dataSource, name);
  const keyed = isKeyed(name);
  const values: Record<string, unknown> = {};
  await reader.each(selectOf(reader, name, Object.keys(TABLES[name].columns)), (row) => {
    columns.forEach(({ property, decode }, index) => (values[property] = decode(row[index])));
    if (!keyed) table.enter(null);
    table.fill(values);
  });
}

/** The rows in the order of the definition, which ends in what is unique wherever it matters. */
function selectOf({ dataSource }: StateReader, name: TableName, properties: readonly string[]): string {
  const nameOf = new Map(columnsOf(dataSource, name).map((column: StoredColumn) => [column.property, column.name]));
  const quoted = (property: string): string => `"${nameOf.get(property) ?? property}"`;
  const order = TABLES[name].order.map(quoted).join(', ');
  return `SELECT ${properties.map(quoted).join(', ')} FROM "${name}" ORDER BY ${order}`;
}
