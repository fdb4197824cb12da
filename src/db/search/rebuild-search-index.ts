import { createFullTextIndex, type Sql } from '../full-text';
import { refreshSearchIndex } from './refresh-search-index';

/**
 * Makes the index of all content anew. A migration calls it when it creates the tables; a migration that only calls it belongs to
 * every change of how texts are cut, since what was cut before does not fit any more.
 */
export async function rebuildSearchIndex(sql: Sql): Promise<void> {
  for (const table of ['search_document', 'search_text', 'search_term', 'search_name'])
    await sql.query(`DELETE FROM ${table}`);
  await createFullTextIndex(sql);
  const nodes = (await sql.query('SELECT id FROM node')) as { id: string }[];
  await refreshSearchIndex(sql, new Set(nodes.map(({ id }) => id)));
}
