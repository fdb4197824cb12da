import type { DataSource, EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';
import type { Sql } from '../src/db/sql';
import { insertValues } from '../src/db/insert-values';
import { MAX_PARAMETERS, parameter } from '../src/db/portable';
import { Alias } from '../src/entities/alias';
import { Citation } from '../src/entities/citation';
import { ExternalId } from '../src/entities/external-id';
import { KnowledgeNode } from '../src/entities/knowledge-node';
import { Link } from '../src/entities/link';
import { LinkStatement } from '../src/entities/link-statement';
import { Metric } from '../src/entities/metric';
import { Observation } from '../src/entities/observation';
import { Quantity } from '../src/entities/quantity';
import { Statement } from '../src/entities/statement';
import { StatementAbout } from '../src/entities/statement-about';
import { StatementCitation } from '../src/entities/statement-citation';
import { Term } from '../src/entities/term';
import { Unit } from '../src/entities/unit';
import { append } from './append';
import { type KnowledgeRows, noRows, type Row, TABLE_KEYS, TABLE_NAMES, type TableName } from './rows';

const ENTITIES: Readonly<Record<TableName, EntityTarget<ObjectLiteral>>> = {
  unit: Unit,
  metric: Metric,
  term: Term,
  node: KnowledgeNode,
  citation: Citation,
  node_alias: Alias,
  external_id: ExternalId,
  statement: Statement,
  statement_about: StatementAbout,
  statement_citation: StatementCitation,
  quantity: Quantity,
  link: Link,
  link_statement: LinkStatement,
  observation: Observation,
};

/** Where SQL goes: a transaction's query runner, or a whole data source for reading. */
export type Queries = Sql;

export function queriesOf(dataSource: DataSource): Queries {
  return { dataSource, query: (sql, parameters) => dataSource.query(sql, parameters) };
}

/** Every row of content that the database holds. Plain SQL: thousands of entities would be built only to be taken apart. */
export async function readKnowledge(queries: Queries): Promise<KnowledgeRows> {
  const rows = noRows();
  for (const table of TABLE_NAMES) {
    // The columns are those of the entity, and the entity's row type is that of the table.
    (rows[table] as unknown as Row[]) = await readTable(queries, table);
  }
  return rows;
}

async function readTable(queries: Queries, table: TableName): Promise<Row[]> {
  return select(queries, table, '', []);
}

/** The rows of a table with one of the values in a column. */
export async function readRows(
  queries: Queries,
  table: TableName,
  property: string,
  values: readonly string[],
): Promise<Row[]> {
  const column = columnsOf(queries.dataSource, table).find((each) => each.property === property)?.name ?? property;
  const rows: Row[] = [];
  for (const chunk of chunks(values, MAX_PARAMETERS)) {
    const list = group(queries.dataSource, 0, chunk.length);
    append(rows, await select(queries, table, `WHERE "${column}" IN ${list}`, chunk));
  }
  return rows;
}

async function select(queries: Queries, table: TableName, where: string, values: readonly unknown[]): Promise<Row[]> {
  const columns = columnsOf(queries.dataSource, table);
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  const found = (await queries.query(`SELECT ${names} FROM "${table}" ${where}`, [...values])) as Record<
    string,
    unknown
  >[];
  return found.map((row) =>
    Object.fromEntries(columns.map(({ name, property, decode }) => [property, decode(row[name])])),
  );
}

/** @param revision is written in place of that of the rows */
export async function insertRows(
  queries: Queries,
  table: TableName,
  rows: readonly Row[],
  revision?: number,
): Promise<void> {
  const columns = columnsOf(queries.dataSource, table);
  const names = columns.map(({ name }) => name);
  for (const chunk of chunks(rows, ROWS_AT_ONCE)) {
    const values = chunk.map((row) =>
      columns.map(({ property, encode }) =>
        property === 'revision' ? (revision ?? row[property]) : encode(row[property]),
      ),
    );
    await insertValues(queries, table, names, values);
  }
}

/** Few enough that their values need little memory beside the rows. */
const ROWS_AT_ONCE = 5_000;

/** Writes the named columns of rows that stand there already. */
export async function updateRows(
  queries: Queries,
  table: TableName,
  rows: readonly { row: Row; fields: readonly string[] }[],
): Promise<void> {
  const columns = columnsOf(queries.dataSource, table);
  const keys = columns.filter(({ property }) => TABLE_KEYS[table].includes(property));
  for (const { row, fields } of rows) {
    const written = columns.filter(({ property }) => fields.includes(property));
    const assign = written.map(({ name }, at) => `"${name}" = ${parameter(queries.dataSource, at + 1)}`).join(', ');
    const where = keys.map(({ name }, at) => `"${name}" = ${parameter(queries.dataSource, written.length + at + 1)}`);
    const values = [...written, ...keys].map(({ property, encode }) => encode(row[property]));
    await queries.query(`UPDATE "${table}" SET ${assign} WHERE ${where.join(' AND ')}`, values);
  }
}

export async function deleteRows(queries: Queries, table: TableName, rows: readonly Row[]): Promise<void> {
  const keys = columnsOf(queries.dataSource, table).filter(({ property }) => TABLE_KEYS[table].includes(property));
  const names = keys.map(({ name }) => `"${name}"`).join(', ');
  for (const chunk of chunks(rows, Math.floor(MAX_PARAMETERS / keys.length))) {
    const values = chunk.flatMap((row) => keys.map(({ property }) => row[property]));
    const groups = chunk.map((_, at) => group(queries.dataSource, at * keys.length, keys.length)).join(', ');
    await queries.query(`DELETE FROM "${table}" WHERE (${names}) IN (VALUES ${groups})`, values);
  }
}

/** Sets the revision of rows that did not change themselves. */
export async function touchRows(
  queries: Queries,
  table: TableName,
  ids: readonly string[],
  revision: number,
): Promise<void> {
  for (const chunk of chunks(ids, MAX_PARAMETERS - 1)) {
    const first = parameter(queries.dataSource, 1);
    const list = group(queries.dataSource, 1, chunk.length);
    await queries.query(`UPDATE "${table}" SET "revision" = ${first} WHERE "id" IN ${list}`, [revision, ...chunk]);
  }
}

interface Column {
  readonly name: string;
  readonly property: string;
  readonly encode: (value: unknown) => unknown;
  readonly decode: (value: unknown) => unknown;
}

function columnsOf(dataSource: DataSource, table: TableName): Column[] {
  const metadata: EntityMetadata = dataSource.getMetadata(ENTITIES[table]);
  const columns = metadata.columns.filter(({ isVirtual }) => !isVirtual);
  return columns.map(({ databaseName, propertyName, type }) => ({
    name: databaseName,
    property: propertyName,
    encode: type === 'simple-json' ? (value) => (value === null ? null : JSON.stringify(value)) : (value) => value,
    decode:
      type === 'simple-json' ? (value) => (typeof value === 'string' ? JSON.parse(value) : null) : (value) => value,
  }));
}

/** `(?, ?, ?)`, or `($4, $5, $6)` after three parameters. */
function group(dataSource: DataSource, before: number, count: number): string {
  return `(${Array.from({ length: count }, (_, at) => parameter(dataSource, before + at + 1)).join(', ')})`;
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
