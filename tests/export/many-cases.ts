import { insertRows } from '../../seed/tables';
import type { Database } from '../../src/db/database';
import { smallRows } from '../support/small-seed';

const SUMMARY = 'A long summary, so that few cases make a large file. '.repeat(140);
const SAID = 'A long sentence. '.repeat(240);

/**
 * Adds cases to a database that holds the small knowledge base: each in Seoul, against noise, with one statement behind both links, 11 KB of text in all.
 * Straight into the tables: a revision that remembers them all would take minutes.
 */
export async function addManyCases(database: Database, count: number): Promise<void> {
  const { node, statement, link } = smallRows();
  const [aCase, aStatement, aLink] = [node.find(({ id }) => id === 'case:quiet'), statement[0], link[0]];
  if (!aCase || !aStatement || !aLink) throw new Error('The small knowledge base has changed.');
  const numbers = Array.from({ length: count }, (_, n) => String(n).padStart(6, '0'));
  const caseId = (n: string): string => `case:many-${n}`;
  const statementId = (n: string): string => `statement:case:many-${n}:a`;
  const far = { TAKES_PLACE_IN: 'city:seoul', ADDRESSES: 'challenge:noise' } as const;
  const types = Object.keys(far) as (keyof typeof far)[];
  const ofEach = (n: string) => ({ revision: 1, ownerId: caseId(n), position: 1 });
  await database.write(async (queries) => {
    await insertRows(
      queries,
      'node',
      numbers.map((n) => ({
        ...aCase,
        id: caseId(n),
        slug: `many-${n}`,
        nameEn: `Case ${n}`,
        nameZh: `案例${n}`,
        summaryEn: `${n} ${SUMMARY}`,
        summaryZh: `${n}。`,
        revision: 1,
      })),
    );
    await insertRows(
      queries,
      'statement',
      numbers.map((n) => ({
        ...aStatement,
        ...ofEach(n),
        id: statementId(n),
        textEn: `Said ${n}. ${SAID}`,
        textZh: `说${n}。`,
      })),
    );
    await insertRows(
      queries,
      'statement_about',
      numbers.map((n) => ({ statementId: statementId(n), nodeId: caseId(n), position: 0 })),
    );
    const links = numbers.flatMap((n) =>
      types.map((type) => ({
        ...aLink,
        id: `link:${n}${type}`,
        type,
        fromId: caseId(n),
        toId: far[type],
        revision: 1,
      })),
    );
    await insertRows(queries, 'link', links);
    await insertRows(
      queries,
      'link_statement',
      links.map(({ id, fromId }) => ({ linkId: id, statementId: `statement:${fromId}:a`, position: 0 })),
    );
    // Written past the record of changes: another hash tells that the content is no longer what it was.
    await queries.query(`UPDATE revision SET content_hash = 'f${'0'.repeat(63)}'`);
  });
}
