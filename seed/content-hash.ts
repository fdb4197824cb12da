import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json';
import { keyOf, type KnowledgeRows, rowsOf, TABLE_NAMES } from './rows';

/** SHA-256, in hex, over every row of content; neither the order of the rows nor their revisions matter. */
export function contentHash(rows: KnowledgeRows): string {
  const hash = createHash('sha256');
  for (const table of TABLE_NAMES) {
    const lines = rowsOf(rows, table).map((row) => ({
      key: keyOf(table, row),
      text: canonicalJson({ ...row, revision: undefined }),
    }));
    lines.sort((a, b) => (a.key < b.key ? -1 : 1));
    hash.update(`${table}\n${lines.map(({ text }) => text).join('\n')}\n`, 'utf8');
  }
  return hash.digest('hex');
}
