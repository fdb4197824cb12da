import type { DataSource } from 'typeorm';
import type { TableName } from './row-types';
import { TABLES } from './table-definitions';

/** How the database calls a property, and what is made of its value. */
export interface StoredColumn {
  readonly property: string;
  readonly name: string;
  decode(value: unknown): unknown;
}

/** The columns of a table, in the order of its definition. */
export function columnsOf(dataSource: DataSource, table: TableName): StoredColumn[] {
  const { entity, columns } = TABLES[table];
  const stored = new Map(dataSource.getMetadata(entity).columns.map((column) => [column.propertyName, column]));
  return Object.keys(columns).map((property) => {
    const column = stored.get(property);
    if (!column) throw new Error(`The table ${table} has no column for ${property}.`);
    const decode = column.type === 'simple-json' ? jsonReader() : asItIs;
    return { property, name: column.databaseName, decode };
  });
}

function asItIs(value: unknown): unknown {
  return value;
}

/** The same few lists of flags stand in thousands of rows. */
function jsonReader(): (value: unknown) => unknown {
  const known = new Map<string, unknown>();
  return (text) => {
    if (typeof text !== 'string') return null;
    const value: unknown = known.get(text) ?? JSON.parse(text);
    if (known.size < MAXIMUM_KNOWN) known.set(text, value);
    return value;
  };
}

const MAXIMUM_KNOWN = 1_000;
