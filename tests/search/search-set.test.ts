import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describePostgres } from '../support/shared-postgres';
import { onBothEngines, startTestApp, type TestApp } from '../support/test-app';

interface Question {
  readonly query: string;
  readonly expect: readonly string[];
}

const groups = parse(readFileSync(join(__dirname, 'queries.yaml'), 'utf8')) as { who: string; queries: Question[] }[];
const questions = groups.flatMap(({ queries }) => queries);
/** The share of what people expect that must be among the first five. */
const LEAST_RECALL = 0.95;

const QUERY = `query ($query: String!, $first: Int) { search(query: $query, first: $first) { edges { score node { ... on Node { id } } } } }`;

interface Found {
  readonly search: { readonly edges: readonly { readonly score: number; readonly node: { readonly id: string } }[] };
}

describe('the search test set', () => {
  it('has 70 queries or more, of three kinds of user, half of them Chinese or nearly', () => {
    expect(questions.length).toBeGreaterThanOrEqual(70);
    expect(groups.map(({ who }) => who)).toEqual(['planner', 'researcher', 'visitor']);
    const chinese = questions.filter(({ query }) => /\p{Script=Han}/u.test(query));
    expect(chinese.length / questions.length).toBeGreaterThan(0.35);
    expect(new Set(questions.map(({ query }) => query)).size).toBe(questions.length);
  });
});

onBothEngines(
  'the search test set',
  (api) => {
    it(`has ${100 * LEAST_RECALL} % of what is expected among the first five, and something of it for every query`, async () => {
      const expected = { all: 0, found: 0 };
      const missed: string[] = [];
      const without: string[] = [];
      for (const { query, expect: ids } of questions) {
        const { search } = await api.expectData<Found>(QUERY, { query, first: 5 });
        const shown = search.edges.map(({ node }) => node.id);
        const found = ids.filter((id) => shown.includes(id));
        expected.all += ids.length;
        expected.found += found.length;
        if (found.length < ids.length) missed.push(`${query}: ${ids.filter((id) => !found.includes(id)).join(', ')}`);
        if (found.length === 0) without.push(query);
      }
      const recall = expected.found / expected.all;
      expect({ recall: recall >= LEAST_RECALL, missed: recall >= LEAST_RECALL ? [] : missed }).toEqual({
        recall: true,
        missed: [],
      });
      expect(without).toEqual([]);
    });
  },
  { warm: true },
);

describePostgres('the search test set on PostgreSQL and on SQLite', () => {
  const apps: TestApp[] = [];

  beforeAll(async () => {
    for (const engine of ['sqlite', 'postgres'] as const) apps.push(await startTestApp({ engine, warm: true }));
  });
  afterAll(async () => {
    for (const app of apps) await app.close();
  });

  it('finds the same in the same order with the same scores', async () => {
    for (const { query } of questions) {
      const [sqlite, postgres] = await Promise.all(
        apps.map(({ client }) => client.expectData<Found>(QUERY, { query, first: 100 })),
      );
      expect([query, postgres]).toEqual([query, sqlite]);
    }
  });
});
