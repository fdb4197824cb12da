import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { hasHan } from '../../src/search/tokenise';
import { onBothEngines } from '../support/test-app';

interface Question {
  readonly query: string;
  /** What is needed; of a list, one. */
  readonly expect: readonly (string | readonly string[])[];
}

const sets = parse(readFileSync(join(__dirname, 'everyday-queries.yaml'), 'utf8')) as {
  set: string;
  queries: Question[];
}[];
const LEAST_RECALL = 0.85;
/** Below what the sets reach; 0.85 is the aim. */
const LEAST_RANK = 0.73;

const QUERY = `query ($query: String!) { search(query: $query, first: 10) { nodes { ... on Node { id } } } }`;

onBothEngines(
  'queries of people who do not know the texts',
  (api) => {
    const cases = sets.flatMap(({ set, queries }) => [
      { set, language: 'English', asked: queries.filter(({ query }) => !hasHan(query)) },
      { set, language: 'Chinese', asked: queries.filter(({ query }) => hasHan(query)) },
    ]);

    it.each(cases)('$set set, $language: find what is meant among the first five', async ({ asked }) => {
      expect(asked.length).toBeGreaterThanOrEqual(39);
      const missed: string[] = [];
      let [needed, met, rank] = [0, 0, 0];
      for (const { query, expect: needs } of asked) {
        const { search } = await api.expectData<{ search: { nodes: { id: string }[] } }>(QUERY, { query });
        const shown = search.nodes.map(({ id }) => id);
        const places = needs.map((need) => shown.findIndex((id) => [need].flat().includes(id)));
        const found = places.filter((place) => place !== -1);
        needed += needs.length;
        met += found.filter((place) => place < 5).length;
        rank += found.length === 0 ? 0 : 1 / (Math.min(...found) + 1);
        if (places.some((place) => place === -1 || place >= 5)) missed.push(query);
      }
      const measured = { recall: met / needed, rank: rank / asked.length, missed };
      const isGood = measured.recall >= LEAST_RECALL && measured.rank >= LEAST_RANK;
      expect({ ...measured, isGood }).toMatchObject({ isGood: true });
    });
  },
  { warm: true },
);
