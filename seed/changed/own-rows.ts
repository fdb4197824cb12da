import type { Sql } from '../../src/db/sql';
import { type KnowledgeRows, noRows, type Row, type TableName } from '../rows';
import { readRows } from '../tables';

/** Whose rows are wanted: nodes, units and metrics by their ids, and values as `indicator:x source:y`. */
export interface Owners {
  readonly ids: readonly string[];
  readonly observed: readonly string[];
}

/** The rows in the database of some nodes with all that they own, of units and metrics, and of values; the citations that they name. */
export async function readOwnRows(sql: Sql, { ids, observed }: Owners): Promise<KnowledgeRows> {
  const rows = noRows();
  const read = async (table: TableName, column: string, values: readonly string[]): Promise<readonly Row[]> => {
    const found = await readRows(sql, table, column, values);
    (rows[table] as unknown as Row[]) = found;
    return found;
  };
  const codes = (kind: string): string[] =>
    ids.filter((id) => id.startsWith(`${kind}:`)).map((id) => id.slice(kind.length + 1));
  await read('unit', 'code', codes('unit'));
  await read('metric', 'code', codes('metric'));
  await read('term', 'code', codes('term'));
  await read('node', 'id', ids);
  await read('node_alias', 'nodeId', ids);
  await read('external_id', 'nodeId', ids);
  const statements = idsOf(await read('statement', 'ownerId', ids));
  await read('statement_about', 'statementId', statements);
  await read('statement_citation', 'statementId', statements);
  await read('quantity', 'statementId', statements);
  const links = idsOf(await read('link', 'fromId', ids));
  await read('link_statement', 'linkId', links);
  const pairs = observed.map((each) => each.split(' '));
  const wanted = new Set(observed);
  const values = await readRows(sql, 'observation', 'indicatorId', [
    ...new Set(pairs.map(([indicator = '']) => indicator)),
  ]);
  const own = values.filter(({ indicatorId, sourceId }) => wanted.has(`${String(indicatorId)} ${String(sourceId)}`));
  (rows.observation as unknown as readonly Row[]) = own;
  await read('citation', 'id', [...citedBy(rows)]);
  return rows;
}

/** The ids of all citations that rows name. */
export function citedBy(rows: KnowledgeRows): Set<string> {
  const cited = [
    ...rows.node.flatMap((node) => [node.coordinatesCitationId, node.captionCitationId]),
    ...[rows.external_id, rows.statement, rows.statement_citation, rows.link, rows.observation].flatMap((list) =>
      list.map(({ citationId }) => citationId),
    ),
  ];
  return new Set(cited.filter((id) => id !== null));
}

function idsOf(rows: readonly Row[]): string[] {
  return rows.map(({ id }) => String(id));
}
