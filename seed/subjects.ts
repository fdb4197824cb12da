import type { KnowledgeRows, Row, TableName } from './rows';

/** Finds the node (or `unit:...`, `metric:...`, `term:...`) whose change it is when a row changes; null for citations. */
export type SubjectOf = (table: TableName, row: Row) => string | null;

/** The owners are looked up in all the rows given: a removed statement is known only to the rows before. */
export function subjectFinder(...all: readonly KnowledgeRows[]): SubjectOf {
  const owners = new Map<unknown, string>();
  for (const rows of all) {
    for (const { id, ownerId } of rows.statement) owners.set(id, ownerId);
    for (const { id, fromId } of rows.link) owners.set(id, fromId);
  }
  const ownerOf = (id: unknown): string => {
    const owner = owners.get(id);
    if (owner === undefined) throw new Error(`Nothing owns ${String(id)}.`);
    return owner;
  };
  return (table, row) => {
    switch (table) {
      case 'unit':
      case 'metric':
      case 'term':
        return `${table}:${String(row.code)}`;
      case 'node':
        return String(row.id);
      case 'citation':
        return null;
      case 'node_alias':
      case 'external_id':
        return String(row.nodeId);
      case 'statement':
      case 'link':
        return ownerOf(row.id);
      case 'statement_about':
      case 'statement_citation':
      case 'quantity':
        return ownerOf(row.statementId);
      case 'link_statement':
        return ownerOf(row.linkId);
      case 'observation':
        return String(row.indicatorId);
    }
  };
}
