import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { onBothEngines } from '../support/test-app';

interface Question {
  readonly query: string;
  readonly expect: readonly string[];
}

const read = (name: string): { kind: string; queries: Question[] }[] =>
  parse(readFileSync(join(__dirname, name), 'utf8')) as { kind: string; queries: Question[] }[];
const groups = read('other-words.yaml');
const questions = groups.flatMap(({ queries }) => queries);
const LEAST = 0.85;

const QUERY = `query ($query: String!) { search(query: $query, first: 10) { nodes { ... on Node { id } } } }`;

describe('queries in other words', () => {
  it('are 50 of six kinds, half of them Chinese or nearly', () => {
    expect(questions.length).toBeGreaterThanOrEqual(50);
    expect(groups.map(({ kind }) => kind)).toEqual(['synonym', 'question', 'mixed', 'pinyin', 'traditional', 'suffix']);
    expect(questions.filter(isChinese).length / questions.length).toBeGreaterThan(0.45);
  });
});

onBothEngines(
  'queries in other words',
  (api) => {
    it.each([
      ['English', questions.filter((each) => !isChinese(each))],
      ['Chinese', questions.filter(isChinese)],
    ])(
      `in %s find ${100 * LEAST} % of what is meant among the first five, and nearly always first`,
      async (_, asked) => {
        const measured = await measure(asked);
        expect({ ...measured, isGood: measured.recall >= LEAST && measured.rank >= LEAST }).toMatchObject({
          isGood: true,
        });
      },
    );

    /** Recall at 5, and the mean reciprocal rank of the best of what is expected. */
    async function measure(asked: readonly Question[]) {
      const missed: string[] = [];
      let [expected, found, rank] = [0, 0, 0];
      for (const { query, expect: ids } of asked) {
        const { search } = await api.expectData<{ search: { nodes: { id: string }[] } }>(QUERY, { query });
        const shown = search.nodes.map(({ id }) => id);
        const hits = ids.filter((id) => shown.slice(0, 5).includes(id));
        expected += ids.length;
        found += hits.length;
        const best = shown.findIndex((id) => ids.includes(id));
        rank += best === -1 ? 0 : 1 / (best + 1);
        if (hits.length < ids.length) missed.push(query);
      }
      return { recall: found / expected, rank: rank / asked.length, missed };
    }

    it('never take a word for one that is said to be another', async () => {
      const pairs = parse(readFileSync(join(__dirname, 'never-equal.yaml'), 'utf8')) as [string, string][];
      expect(pairs.length).toBeGreaterThan(70);
      for (const [a, b] of pairs) {
        for (const [typed, other] of [
          [a, b],
          [b, a],
        ] as const) {
          const query = `query ($typed: String!) { search(query: $typed) { corrections { to } expansions { words } } }`;
          const { search } = await api.expectData<{
            search: { corrections: { to: string }[]; expansions: { words: string[] }[] };
          }>(query, { typed });
          const meant = [...search.corrections.map(({ to }) => to), ...search.expansions.flatMap(({ words }) => words)];
          expect([typed, meant.map((word) => word.toLowerCase())]).toEqual([
            typed,
            expect.not.arrayContaining([other.toLowerCase()]),
          ]);
        }
      }
    });

    it('put a city first where its name has the suffix or its country behind it, in search and in suggestions', async () => {
      const { cities } = await api.expectData<{ cities: { nodes: City[] } }>(
        '{ cities(first: 100) { nodes { id name { en } zh: name { zh } country { name { en } zh: name { zh } } } } }',
      );
      expect(cities.nodes.length).toBeGreaterThanOrEqual(39);
      const wrong: string[] = [];
      for (const { id, name, zh, country } of cities.nodes) {
        for (const typed of [`${zh}市`, `${name}, ${country.name}`, `${zh}，${country.zh}`]) {
          const found = await api.expectData<Firsts>(
            'query ($typed: String!) { search(query: $typed, first: 1) { nodes { ... on Node { id } } } suggest(prefix: $typed, first: 1) { node { id } } }',
            { typed },
          );
          if (found.search.nodes[0]?.id !== id || found.suggest[0]?.node.id !== id) wrong.push(typed);
        }
      }
      expect(wrong).toEqual([]);
    });
  },
  { warm: true },
);

interface City {
  readonly id: string;
  readonly name: string;
  readonly zh: string;
  readonly country: { readonly name: string; readonly zh: string };
}

interface Firsts {
  readonly search: { readonly nodes: readonly { readonly id: string }[] };
  readonly suggest: readonly { readonly node: { readonly id: string } }[];
}

function isChinese({ query }: Question): boolean {
  return /\p{Script=Han}/u.test(query);
}
