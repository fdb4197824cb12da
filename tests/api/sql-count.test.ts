import { answerTogether } from '../support/answer-together';
import { generatedRows } from '../support/generated-seed';
import { onBothEngines } from '../support/test-app';

const CITATIONS = 'citations { locator source { slug name } }';

/** What a request runs whatever it asks: its state of the data, before, for and after the answer. */
const VERSION_READS = 2;

/**
 * The number says how many statements the fields need, however many rows there are: one for each kind of thing on each level.
 * A higher number is a loader that is not shared; a number that grows with the page is a query in a loop.
 */
const QUERIES: readonly (readonly [title: string, statements: number, list: string, selection: string])[] = [
  ['cases', 3, 'caseStudies', '{ nodes { id name aliases } }'],
  [
    'cases with place, challenges, solutions and outcomes',
    17,
    'caseStudies',
    `{ totalCount edges { node { name(locale: ZH) place { name ... on City { country { name } } }
        challenges(first: 5) { edges { role statement { text ${CITATIONS} } node { name } } }
        solutions(first: 5) { edges { statement { text } node { name technologies(first: 2) { nodes { name } } } } }
        outcomes(first: 5) { nodes { text quantities { metric metricName value unit unitName asPrinted } ${CITATIONS} } } } } }`,
  ],
  [
    'cities with rankings',
    6,
    'cities',
    '{ nodes { name rankings { rank ranking { name } citation { locator source { slug } } } } }',
  ],
  [
    'cities with challenges and coordinates',
    9,
    'cities',
    '{ nodes { name country { name } coordinates { citation { locator } } challenges(first: 5) { edges { node { name } statement { text } } } caseStudies(first: 5) { nodes { name } } } }',
  ],
  [
    'statements with citations',
    8,
    'statements',
    `{ nodes { text owner { name } about { name } quantities { value } ${CITATIONS} } }`,
  ],
  [
    'links of cases',
    8,
    'caseStudies',
    '{ nodes { links(first: 5) { nodes { type from { name } to { name } statements { nodes { text } } citations { locator } } } } }',
  ],
  [
    'solutions, their cases and those cases’ cities',
    8,
    'solutions',
    '{ nodes { name caseStudies(first: 4) { edges { node { name cities(first: 2) { nodes { name observations(first: 2) { nodes { value indicator { name } } } } } } } } } }',
  ],
  [
    'challenges, the cases that address them and where those are',
    9,
    'challenges',
    '{ nodes { name caseStudies(first: 3) { edges { statement { text } node { name place { name ... on City { country { name } } } } } } } }',
  ],
  [
    'observations with city, indicator and source',
    6,
    'observations',
    '{ nodes { value period { start } city { name } indicator { name unitName } citation { locator source { name } } } }',
  ],
  [
    'domains with cases, their organisations and lessons',
    6,
    'technologies',
    '{ nodes { name caseStudies(first: 3) { nodes { name organisations(first: 2) { nodes { name } } lessons(first: 2) { nodes { text } } } } } }',
  ],
  [
    'cities and their cases, filtered and ordered',
    6,
    'cities',
    '{ nodes { name caseStudies(first: 3, filter: { not: { challenge: { eq: "challenge:c-1" } } }, orderBy: [{ field: NAME, direction: DESC }]) { totalCount nodes { name } } } }',
  ],
  [
    'cities with facets of their filtered cases',
    6,
    'cities',
    '{ nodes { caseStudies(filter: { slug: { not: "ax" } }) { facets(fields: ["domain"]) { field buckets { value count label } } } } }',
  ],
  [
    'cases and their statements, filtered and ordered',
    4,
    'caseStudies',
    '{ nodes { statements(first: 3, filter: { source: { isNull: false } }, orderBy: [{ field: KIND, direction: DESC }]) { nodes { text owner { name } } } } }',
  ],
  [
    'cities and their highest values',
    5,
    'cities',
    '{ nodes { observations(first: 3, filter: { value: { gt: 0 } }, orderBy: [{ field: VALUE, direction: DESC }]) { nodes { value indicator { name } } } } }',
  ],
];

onBothEngines(
  'the number of SQL statements',
  (api) => {
    beforeAll(() => answerTogether(api.app.database.read));

    it.each(QUERIES)('is the same for 2 and for 20 %s', async (_title, expected, list, selection) => {
      const [few, many] = [await sqlOf(list, 2, selection), await sqlOf(list, 20, selection)];
      expectCount(few, expected);
      expectCount(many, expected);
    });

    it('is the same for a ranking of 2 and of 24 cities, citations and all', async () => {
      const query = (first: number): string =>
        `{ computeRanking(input: { tree: { children: [
             { indicator: "indicator:rank", normalisation: { method: RANK } }
             { indicator: "indicator:other-rank", normalisation: { method: RANK } } ] } }) {
             rows(first: ${first}) { nodes { score city { name country { name } } contributions { points indicator { name } citation { locator source { name } } } } } } }`;
      const [first, few, many] = [
        await api.sqlDuring(() => api.expectData(query(24))),
        await api.sqlDuring(() => api.expectData(query(2))),
        await api.sqlDuring(() => api.expectData(query(24))),
      ];
      // The values are read once a revision, by the first to ask.
      expectCount(first, 7);
      expectCount(few, 6);
      expectCount(many, 6);
    });

    it('is one for each table with nodes of every kind', async () => {
      const ids = ['city:ax', 'case:ax', 'challenge:c-1', 'solution:s-1', 'source:report', 'city:bx', 'city:nowhere'];
      const sql = await api.sqlDuring(() =>
        api.expectData('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids }),
      );
      expectCount(sql, 1);
    });

    function expectCount(statements: readonly string[], expected: number): void {
      expect([statements.length - VERSION_READS, statements]).toEqual([expected, statements]);
    }

    async function sqlOf(list: string, first: number, selection: string): Promise<readonly string[]> {
      return api.sqlDuring(async () => {
        const query = `{ ${list}(first: ${first}) ${selection} }`;
        const data = await api.expectData<Record<string, { nodes?: unknown[]; edges?: unknown[] }>>(query);
        expect((data[list]?.nodes ?? data[list]?.edges)?.length).toBe(first);
      });
    }
  },
  { rows: () => generatedRows(24) },
);
