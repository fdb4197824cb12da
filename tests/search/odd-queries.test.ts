import { describePostgres } from '../support/shared-postgres';
import { startTestApp, type TestApp } from '../support/test-app';

/** What means something to FTS5, to tsquery, to LIKE or to SQL, or is hardly a text at all. */
const ODD = [
  ...[
    'NEAR(traffic bus)',
    'traffic NEAR/2 bus',
    'shen*',
    'traffic:*',
    '-traffic',
    'NOT traffic',
    'traffic OR',
    '^traffic',
  ],
  ...[
    'names:traffic',
    '{texts}: traffic',
    'rank MATCH "x"',
    '"unclosed',
    '""',
    '(',
    'a:b',
    '!!',
    '<->',
    'traffic <2> bus',
  ],
  ...[
    '交通 & 拥堵 | 停车 !x <-> y',
    ';',
    '--',
    "' OR 1=1 --",
    "a'b''c",
    '\\',
    '%',
    '_',
    '100%',
    '{}',
    '$1',
    ':name',
    '?',
  ],
  ...[
    '😀 traffic',
    'traffic\u0000bus',
    'traffic\ud800',
    '\u200btraffic',
    '\u202e',
    'ﬁ',
    '①',
    '𠀀',
    '數據孤島',
    '"數據"',
    '前海',
  ],
];

const QUERY = `query ($query: String!) {
  search(query: $query, first: 50) { totalCount emptyReason unknownWords edges { score node { ... on Node { id } } highlights { text } } }
  suggest(prefix: $query, first: 20) { text node { id } }
}`;

describePostgres('odd queries on PostgreSQL and on SQLite', () => {
  const apps: TestApp[] = [];

  beforeAll(async () => {
    for (const engine of ['sqlite', 'postgres'] as const) apps.push(await startTestApp({ engine, warm: true }));
  });
  afterAll(async () => {
    for (const app of apps) await app.close();
  });

  it('are answered without an error, and the same', async () => {
    for (const query of ODD) {
      const [sqlite, postgres] = await Promise.all(apps.map(({ client }) => client.expectData(QUERY, { query })));
      expect([query, postgres]).toEqual([query, sqlite]);
    }
  });
});
