import { onBothEngines } from '../support/test-app';

interface Part {
  readonly id: string;
  readonly parent: { readonly id: string } | null;
}

/** Lists of what can have parts, with what keeps them short. */
const TREES = [
  ['challenges', ', filter: { parent: [null] }'],
  ['solutions', ', filter: { parent: [null] }'],
  ['technologies', ''],
  ['policies', ''],
  ['frameworks', ''],
  ['trends', ''],
] as const;

onBothEngines('words and links', (api) => {
  it('are said in the language asked for', async () => {
    const data = await api.expectData(
      `{ case: caseStudy(slug: "rio-operations-centre") { links(type: [TAKES_PLACE_IN]) { nodes {
           to { id } label { en } zh: label { zh } back: label(readFrom: "city:rio-de-janeiro") { en } } } } }`,
    );
    expect(data).toEqual({
      case: {
        links: {
          nodes: [
            {
              to: { id: 'city:rio-de-janeiro' },
              label: 'takes place in',
              zh: '开展于',
              back: 'is where it takes place:',
            },
          ],
        },
      },
    });
    const [error] = await api.expectErrors(
      '{ caseStudy(slug: "rio-operations-centre") { links(first: 1) { nodes { label(readFrom: "city:lond") { en } } } } }',
    );
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: 'readFrom', value: 'city:lond' });
  });

  it('lead from a part of the world to its countries, and from a case without a city to its region or country', async () => {
    interface Data {
      readonly region: { readonly countries: { readonly nodes: { readonly id: string }[] } };
      readonly countries: { readonly nodes: { readonly id: string }[] };
      readonly caseStudies: { readonly nodes: { readonly place: object | null; readonly cities: object }[] };
    }
    const data = await api.expectData<Data>(
      `{ region(slug: "europe") { countries { nodes { id } } }
         countries(filter: { parent: "region:europe" }) { nodes { id } }
         caseStudies(filter: { city: [null], not: { region: [null] } }, first: 100) { nodes { place { __typename } cities { totalCount } } } }`,
    );
    expect(data.region.countries.nodes.length).toBeGreaterThan(1);
    expect(data.region.countries).toEqual(data.countries);
    expect(data.caseStudies.nodes.length).toBeGreaterThan(0);
    for (const node of data.caseStudies.nodes) {
      const place = { __typename: expect.stringMatching(/^(Region|Country)$/) as string };
      expect(node).toEqual({ place, cities: { totalCount: 0 } });
    }
  });

  it.each(TREES)('lead up and down the tree of %s', async (list, filter) => {
    const data = await api.expectData<{ list: { nodes: { id: string; parts: { nodes: Part[] } }[] } }>(
      `{ list: ${list}(first: 100${filter}) { nodes { id parts { nodes { id parent { id } } } } } }`,
    );
    const parts = data.list.nodes.flatMap(({ id, parts: { nodes } }) => nodes.map(({ parent }) => [id, parent?.id]));
    expect(parts.length).toBeGreaterThan(0);
    // What is part of several things names the first of them.
    expect(parts.filter(([id, parent]) => (list === 'trends' ? !parent : parent !== id))).toEqual([]);
  });

  it('of any kind are counted by kind', async () => {
    interface Data {
      readonly caseStudies: {
        readonly nodes: {
          readonly illustrates: {
            readonly nodes: { readonly __typename: string }[];
            readonly facets: { readonly buckets: { readonly value: string }[] }[];
          };
        }[];
      };
    }
    const data = await api.expectData<Data>(
      `{ caseStudies(filter: { not: { illustrates: [null] } }, first: 20) { nodes {
           illustrates { nodes { __typename } facets(fields: [NODE_KIND]) { buckets { value label { zh } count } } } } } }`,
    );
    const { nodes } = data.caseStudies;
    const types = new Set(nodes.flatMap(({ illustrates }) => illustrates.nodes.map((each) => each.__typename)));
    expect(types).toEqual(new Set(['Trend', 'Concept']));
    const buckets = nodes.flatMap(({ illustrates }) => illustrates.facets.flatMap((facet) => facet.buckets));
    expect(buckets).toContainEqual({ value: 'TREND', label: '趋势', count: 1 });
    expect(buckets).toContainEqual({ value: 'SECURITY_AREA', label: '安全领域', count: 1 });
  });

  it('filter, order and count published rankings', async () => {
    interface Data {
      readonly all: { readonly nodes: { readonly slug: string }[] };
      readonly some: Data['all'] & { readonly totalCount: number };
      readonly reversed: Data['all'];
    }
    const data = await api.expectData<Data>(
      `{ all: publishedRankings(orderBy: [{ field: SLUG }]) { nodes { slug } }
         reversed: publishedRankings(orderBy: [{ field: SLUG, direction: DESC }]) { nodes { slug } facets(fields: [SOURCE]) { buckets { value count } } }
         some: publishedRankings(filter: { source: "source:super-smart-city-2.0", place: "city:wuxi" }) { totalCount nodes { slug } } }`,
    );
    const slugs = data.all.nodes.map(({ slug }) => slug);
    expect(slugs).toEqual([...slugs].sort());
    expect(data.reversed.nodes.map(({ slug }) => slug)).toEqual([...slugs].reverse());
    expect(slugs.length).toBeGreaterThan(data.some.totalCount);
    expect(data.some.nodes.map(({ slug }) => slug)).toContain('smart-city-rank');
    const [error] = await api.expectErrors(
      '{ publishedRankings(filter: { source: "source:super-smart" }) { totalCount } }',
    );
    expect(error.extensions).toMatchObject({ path: 'filter.source[0]', nearest: ['source:super-smart-city-2.0'] });
  });

  it('of one name are of one type: fragments on any node need no aliases', async () => {
    const { statements, observations } = await api.expectData<
      Record<'statements' | 'observations', { nodes: { id: string }[] }>
    >('{ statements(first: 1) { nodes { id } } observations(first: 1) { nodes { id } } }');
    const ids = ['city:seoul', 'case:rio-operations-centre', statements.nodes[0]?.id, observations.nodes[0]?.id];
    const { nodes } = await api.expectData<{ nodes: { __typename: string }[] }>(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename
         ... on KnowledgeNode { nodeKind period { start } statements(first: 1) { totalCount } }
         ... on CaseStudy { citations { locator } place { id } }
         ... on Statement { kind period { start } citations { locator } }
         ... on Observation { place { id } period { start } citation { locator } }
         ... on Link { statements(first: 1) { nodes { id } } citations { locator } } } }`,
      { ids },
    );
    expect(nodes.map((node) => node.__typename)).toEqual(['City', 'CaseStudy', 'Statement', 'Observation']);
  });
});
