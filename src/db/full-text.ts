import type { DataSource, QueryRunner } from 'typeorm';
import { insertPrepared, isSqlite, MAX_PARAMETERS, parameter } from './portable';

/** Where the full-text indices of SQLite (FTS5) and PostgreSQL (tsvector with GIN) differ. Both are given finished terms and split nothing. */

/** SQL on a connection: a transaction's query runner. */
export type Sql = Pick<QueryRunner, 'dataSource' | 'query'>;

/** The terms of one document: those of its names, and those of its other texts. */
export interface IndexEntry {
  readonly number: number;
  readonly names: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
}

/** A condition on terms. */
export type TermCondition =
  { readonly term: string } | { readonly all: readonly TermCondition[] } | { readonly any: readonly TermCondition[] };

/** An empty index, in the place of any that is there. */
export async function createFullTextIndex(sql: Sql): Promise<void> {
  await sql.query('DROP TABLE IF EXISTS search_index');
  if (isSqlite(sql.dataSource)) {
    // Without content, since search_document has it; detail=column, since only the column of a term is asked for, not its place.
    await sql.query(
      `CREATE VIRTUAL TABLE search_index USING fts5(names, texts, content='', contentless_delete=1, detail=column, tokenize="ascii tokenchars '.'")`,
    );
    return;
  }
  await sql.query(
    'CREATE TABLE search_index (number integer CONSTRAINT search_index_pkey PRIMARY KEY, terms tsvector NOT NULL)',
  );
  await sql.query('CREATE INDEX search_index_terms_idx ON search_index USING gin (terms)');
}

export async function dropFullTextIndex(sql: Sql): Promise<void> {
  await sql.query('DROP TABLE search_index');
}

export async function insertIntoFullText(sql: Sql, entries: readonly IndexEntry[]): Promise<void> {
  if (isSqlite(sql.dataSource)) {
    const rows = entries.map(({ number, names, texts }) => [number, [...names].join(' '), [...texts].join(' ')]);
    await insertPrepared(sql, 'INSERT INTO search_index (rowid, names, texts) VALUES (?, ?, ?)', rows);
    return;
  }
  for (let from = 0; from < entries.length; from += MAX_ENTRIES) {
    const chunk = entries.slice(from, from + MAX_ENTRIES);
    const rows = chunk.map((_, index) => `($${2 * index + 1}, CAST($${2 * index + 2} AS tsvector))`).join(', ');
    const values = chunk.flatMap((entry) => [entry.number, vectorOf(entry)]);
    await sql.query(`INSERT INTO search_index (number, terms) VALUES ${rows}`, values);
  }
}

const MAX_ENTRIES = MAX_PARAMETERS / 2;

export async function deleteFromFullText(sql: Sql, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return;
  const list = numbers.map((_, index) => parameter(sql.dataSource, index + 1)).join(', ');
  const key = isSqlite(sql.dataSource) ? 'rowid' : 'number';
  await sql.query(`DELETE FROM search_index WHERE ${key} IN (${list})`, [...numbers]);
}

/** SQL for the numbers of the documents that meet a condition, which is bound as the parameter of the given place. */
export function matchingNumbers(dataSource: DataSource, place: number): string {
  return isSqlite(dataSource)
    ? `SELECT rowid FROM search_index WHERE search_index MATCH ${parameter(dataSource, place)}`
    : `SELECT number FROM search_index WHERE terms @@ CAST(${parameter(dataSource, place)} AS tsquery)`;
}

/** The condition in the language of the engine. Terms are quoted, so that nothing in them can be an operator. */
export function matchExpression(dataSource: DataSource, condition: TermCondition, inNames: boolean): string {
  if (!isSqlite(dataSource)) return postgresExpression(condition, inNames ? ':A' : '');
  const expression = sqliteExpression(condition);
  return inNames ? `names : (${expression})` : expression;
}

function sqliteExpression(condition: TermCondition): string {
  if ('term' in condition) return `"${condition.term.replaceAll('"', '""')}"`;
  const [parts, word] = 'all' in condition ? [condition.all, ' AND '] : [condition.any, ' OR '];
  return `(${parts.map(sqliteExpression).join(word)})`;
}

function postgresExpression(condition: TermCondition, weight: string): string {
  if ('term' in condition) return `${quoted(condition.term)}${weight}`;
  const [parts, word] = 'all' in condition ? [condition.all, ' & '] : [condition.any, ' | '];
  return `(${parts.map((part) => postgresExpression(part, weight)).join(word)})`;
}

/** Weight A says that a term is in a name, D that it is in another text; the places themselves say nothing. */
function vectorOf({ names, texts }: IndexEntry): string {
  const terms = [...new Set([...names, ...texts])];
  return terms
    .map(
      (term) =>
        `${quoted(term)}:${[names.has(term) ? '1A' : '', texts.has(term) ? '2D' : ''].filter(Boolean).join(',')}`,
    )
    .join(' ');
}

function quoted(term: string): string {
  return `'${term.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
