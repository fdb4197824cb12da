import type { RowContents, TableName } from '../src/entities/row-contents';

export type { KindColumns, TableName } from '../src/entities/row-contents';

/** The rows of the knowledge base by table, with the property names of the entities; `revision` is 0 until it is applied. */
export type KnowledgeRows = { [Name in TableName]: RowContents[Name][] };

/** A row of whatever table. */
export type Row = Readonly<Record<string, unknown>>;

/** The columns of each table that make its key; a row with the same key is the same row. */
export const TABLE_KEYS: Readonly<Record<TableName, readonly string[]>> = {
  unit: ['code'],
  metric: ['code'],
  term: ['code'],
  node: ['id'],
  citation: ['id'],
  node_alias: ['nodeId', 'name'],
  external_id: ['nodeId', 'scheme', 'value'],
  statement: ['id'],
  statement_about: ['statementId', 'nodeId'],
  statement_citation: ['statementId', 'citationId'],
  quantity: ['id'],
  link: ['id'],
  link_statement: ['linkId', 'statementId'],
  observation: ['id'],
};

export const TABLE_NAMES = Object.keys(TABLE_KEYS) as readonly TableName[];

export function noRows(): KnowledgeRows {
  return {
    unit: [],
    metric: [],
    term: [],
    node: [],
    citation: [],
    node_alias: [],
    external_id: [],
    statement: [],
    statement_about: [],
    statement_citation: [],
    quantity: [],
    link: [],
    link_statement: [],
    observation: [],
  };
}

/** The rows of one table as plain records. */
export function rowsOf(rows: KnowledgeRows, table: TableName): readonly Row[] {
  return rows[table] as unknown as readonly Row[];
}

export function keyOf(table: TableName, row: Row): string {
  return TABLE_KEYS[table].map((column) => String(row[column])).join('\u0000');
}
