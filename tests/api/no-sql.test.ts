import { generatedRows } from '../support/generated-seed';
import { onBothEngines } from '../support/test-app';

const CITATIONS = 'citations { locator source { slug name } }';

/** Lists with what hangs on their rows: each would be many statements of SQL if it were read from the database. */
const QUERIES: readonly (readonly [title: string, list: string, selection: string])[] = [
  ['cases', 'caseStudies', '{ nodes { id name aliases } }'],
  [
    'cases with place, challenges, solutions and outcomes',
    'caseStudies',
    `{ totalCount edges { node { name(locale: ZH) place { name ... on City { country { name } } }
        challenges(first: 5) { edges { role statement { text ${CITATIONS} } node { name } } }
        solutions(first: 5) { edges { statement { text } node { name technologies(first: 2) { nodes { name } } } } }
        outcomes(first: 5) { nodes { text quantities { metric metricName value unit unitName asPrinted } ${CITATIONS} } } } } }`,
  ],
  [
    'cities with rankings',
    'cities',
    '{ nodes { name rankings { rank ranking { name } citation { locator source { slug } } } } }',
  ],
  [
    'cities with challenges and coordinates',
    'cities',
    '{ nodes { name country { name } coordinates { citation { locator } } challenges(first: 5) { edges { node { name } statement { text } } } caseStudies(first: 5) { nodes { name } } } }',
  ],
  [
    'statements with citations',
    'statements',
    `{ nodes { text owner { name } about { name } quantities { value } ${CITATIONS} } }`,
  ],
  [
    'links of cases',
    'caseStudies',
    '{ nodes { links(first: 5) { nodes { type from { name } to { name } statements { nodes { text } } citations { locator } } } } }',
  ],
  [
    'solutions, their cases and those cases’ cities',
    'solutions',
    '{ nodes { name caseStudies(first: 4) { edges { node { name cities(first: 2) { nodes { name observations(first: 2) { nodes { value indicator { name } } } } } } } } } }',
  ],
  [
    'challenges, the cases that address them and where those are',
    'challenges',
    '{ nodes { name caseStudies(first: 3) { edges { statement { text } node { name place { name ... on City { country { name } } } } } } } }',
  ],
  [
    'observations with city, indicator and source',
    'observations',
    '{ nodes { value period { start } city { name } indicator { name unitName } citation { locator source { name } } } }',
  ],
  [
    'domains with cases, their organisations and lessons',
    'technologies',
    '{ nodes { name caseStudies(first: 3) { nodes { name organisations(first: 2) { nodes { name } } lessons(first: 2) { nodes { text } } } } } }',
  ],
  [
    'cities and their cases, filtered and ordered',
    'cities',
    '{ nodes { name caseStudies(first: 3, filter: { not: { challenge: { eq: "challenge:c-1" } } }, orderBy: [{ field: NAME, direction: DESC }]) { totalCount nodes { name } } } }',
  ],
  [
    'cities with facets of their filtered cases',
    'cities',
    '{ nodes { caseStudies(filter: { slug: { not: "ax" } }) { facets(fields: ["domain"]) { field buckets { value count label } } } } }',
  ],
  [
    'cases and their statements, filtered and ordered',
    'caseStudies',
    '{ nodes { statements(first: 3, filter: { source: { isNull: false } }, orderBy: [{ field: KIND, direction: DESC }]) { nodes { text owner { name } } } } }',
  ],
  [
    'cities and their highest values',
    'cities',
    '{ nodes { observations(first: 3, filter: { value: { gt: 0 } }, orderBy: [{ field: VALUE, direction: DESC }]) { nodes { value indicator { name } } } } }',
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
             rows(first: 24) { nodes { score city { name country { name } } contributions { points indicator { name } citation { locator source { name } } } } } } }`,
      ],
      ['nodes of every kind', '{ nodes(ids: ["city:ax", "case:ax", "challenge:c-1", "source:report"]) { id } }'],
      ['facets', '{ cities { facets { field buckets { value count label } } } }'],
      ['paths', '{ paths(from: "city:ax", to: "solution:s-2") { paths { hops { label citations { locator } } } } }'],
      ['counts', '{ knowledgeBase { counts { nodes statements citations byKind { kind count } } } }'],
    ])('runs none for %s', async (_title, query) => {
      await api.expectData(query);
      expect(await api.sqlDuring(() => api.expectData(query))).toEqual([]);
    });
  },
  { rows: () => generatedRows(24) },
);
