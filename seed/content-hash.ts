import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json';
import { type KnowledgeRows, type Row, rowsOf, TABLE_NAMES, type TableName } from './rows';

export type TableRow = readonly [table: TableName, row: Row];

/**
 * 256 bits in hex over every row of content: the sum of the SHA-256 of the rows. Neither their order nor their revisions matter, and what
 * comes and goes can be added and taken away without reading the rest. It tells slips and differences, not forgery.
 */
export function contentHash(rows: KnowledgeRows): string {
  return toHex(sum(allRows(rows)));
}

function* allRows(rows: KnowledgeRows): Iterable<TableRow> {
  for (const table of TABLE_NAMES) for (const row of rowsOf(rows, table)) yield [table, row];
}

/** The hash of no rows at all. */
export const EMPTY_HASH = toHex(0n);

/** The hash of a content with more rows. */
export function hashWith(hash: string, rows: KnowledgeRows): string {
  return changedHash(hash, [], allRows(rows));
}

/** The hash of a content after some rows have gone and others have come. */
export function changedHash(hash: string, removed: Iterable<TableRow>, added: Iterable<TableRow>): string {
  return toHex(BigInt(`0x${hash}`) + sum(added) - sum(removed));
}

function sum(rows: Iterable<TableRow>): bigint {
  let total = 0n;
  for (const [table, row] of rows)
    total += BigInt(`0x${createHash('sha256').update(textOf(table, row)).digest('hex')}`);
  return total;
}

function toHex(number: bigint): string {
  return BigInt.asUintN(256, number).toString(16).padStart(64, '0');
}

function textOf(table: TableName, row: Row): string {
  const parts = columnsOf(table, row).map((column) => {
    const value = row[column];
    return typeof value === 'object' && value !== null ? canonicalJson(value) : JSON.stringify(value);
  });
  return `${table}\n${parts.join('\n')}`;
}

/** All rows of a table have the same columns, so that they are sorted once. */
function columnsOf(table: TableName, row: Row): readonly string[] {
  const known = sortedColumns.get(table);
  if (known) return known;
  const columns = Object.keys(row)
    .filter((column) => column !== 'revision')
    .sort();
  sortedColumns.set(table, columns);
  return columns;
}

const sortedColumns = new Map<TableName, readonly string[]>();
