import { generatedRows } from '../support/generated-seed';
import { onBothEngines } from '../support/test-app';

const CITATIONS = 'citations { locator source { slug name { en } } }';

/** Lists with what hangs on their rows: each would be many statements of SQL if it were read from the database. */
const QUERIES: readonly (readonly [title: string, list: string, selection: string])[] = [
  ['cases', 'caseStudies', '{ nodes { id name { en } aliases } }'],
  [
    'cases with place, challenges, solutions and outcomes',
    'caseStudies',
    `{ totalCount edges { node { name { zh } place { name { en } ... on City { country { name { en } } } }
        challenges(first: 5) { edges { link { role { code } statements(first: 1) { nodes { text { en } ${CITATIONS} } } } node { name { en } } } }
        solutions(first: 5) { edges { link { statements(first: 1) { nodes { text { en } } } } node { name { en } technologies(first: 2) { nodes { name { en } } } } } }
        outcomes(first: 5) { nodes { text { en } quantities { metric { code label { en } } value unit { code label { en } } display { en } asPrinted } ${CITATIONS} } } } } }`,
  ],
  [
    'cities with rankings',
    'cities',
    '{ nodes { name { en } rankings { rank ranking { name { en } } citation { locator source { slug } } } } }',
  ],
  [
    'cities with challenges and coordinates',
    'cities',
    '{ nodes { name { en } country { name { en } } coordinates { citation { locator } } challenges(first: 5) { edges { node { name { en } } link { statements(first: 1) { nodes { text { en } } } } } } caseStudies(first: 5) { nodes { name { en } } } } }',
  ],
  [
    'statements with citations',
    'statements',
    `{ nodes { text { en } owner { name { en } } about { name { en } } quantities { value } ${CITATIONS} } }`,
  ],
  [
    'links of cases',
    'caseStudies',
    '{ nodes { links(first: 5) { nodes { type from { name { en } } to { name { en } } statements { nodes { text { en } } } citations { locator } } } } }',
  ],
  [
    'solutions, their cases and those cases’ cities',
    'solutions',
    '{ nodes { name { en } caseStudies(first: 4) { edges { node { name { en } cities(first: 2) { nodes { name { en } observations(first: 2) { nodes { value indicator { name { en } } } } } } } } } } }',
  ],
  [
    'challenges, the cases that address them and where those are',
    'challenges',
    '{ nodes { name { en } caseStudies(first: 3) { edges { link { statements(first: 1) { nodes { text { en } } } } node { name { en } place { name { en } ... on City { country { name { en } } } } } } } } }',
  ],
  [
    'observations with place, indicator and source',
    'observations',
    '{ nodes { value period { start } place { name { en } } indicator { name { en } unit { label { en } } } citation { locator source { name { en } } } } }',
  ],
  [
    'domains with cases, their organisations and lessons',
    'technologies',
    '{ nodes { name { en } caseStudies(first: 3) { nodes { name { en } organisations(first: 2) { nodes { name { en } } } lessons(first: 2) { nodes { text { en } } } } } } }',
  ],
  [
    'cities and their cases, filtered and ordered',
    'cities',
    '{ nodes { name { en } caseStudies(first: 3, filter: { not: { challenge: "challenge:c-1" } }, orderBy: [{ field: NAME_EN, direction: DESC }]) { totalCount nodes { name { en } } } } }',
  ],
  [
    'cities with facets of their filtered cases',
    'cities',
    '{ nodes { caseStudies(filter: { slug: { not: "ax" } }) { facets(fields: [DOMAIN]) { field buckets { value count label { en } } } } } }',
  ],
  [
    'cases and their statements, filtered and ordered',
    'caseStudies',
    '{ nodes { statements(first: 3, filter: { not: { source: [null] } }, orderBy: [{ field: KIND, direction: DESC }]) { nodes { text { en } owner { name { en } } } } } }',
  ],
  [
    'cities and their highest values',
    'cities',
    '{ nodes { observations(first: 3, filter: { value: { gt: 0 } }, orderBy: [{ field: VALUE, direction: DESC }]) { nodes { value indicator { name { en } } } } } }',
  ],
];

onBothEngines(
  'a question whose answer is in memory',
  (api) => {
    it.each(QUERIES)('runs no statement of SQL: %s', async (_title, list, selection) => {
      const query = `{ ${list}(first: 20) ${selection} }`;
      const data = await api.expectData<Record<string, { nodes?: unknown[]; edges?: unknown[] }>>(query);
      expect((data[list]?.nodes ?? data[list]?.edges)?.length).toBe(20);
      expect(await api.sqlDuring(() => api.expectData(query))).toEqual([]);
    });

    it.each([
      [
        'a ranking, citations and all',
        `{ computeRanking(input: { tree: { children: [
             { indicator: "indicator:rank", normalisation: { method: RANK } }
             { indicator: "indicator:other-rank", normalisation: { method: RANK } } ] } }) {
             entries(first: 24) { nodes { score place { name { en } ... on City { country { name { en } } } } contributions { points indicator { name { en } } citation { locator source { name { en } } } } } } } }`,
      ],
      ['nodes of every kind', '{ nodes(ids: ["city:ax", "case:ax", "challenge:c-1", "source:report"]) { id } }'],
      ['facets', '{ cities { facets { field buckets { value count label { en } } } } }'],
      [
        'paths',
        '{ paths(from: "city:ax", to: "solution:s-2") { paths { hops { label { en } citations { locator } } } } }',
      ],
      ['counts', '{ knowledgeBase { counts { nodes statements citations byKind { kind count } } } }'],
    ])('runs none for %s', async (_title, query) => {
      await api.expectData(query);
      expect(await api.sqlDuring(() => api.expectData(query))).toEqual([]);
    });
  },
  { rows: () => generatedRows(24) },
);
