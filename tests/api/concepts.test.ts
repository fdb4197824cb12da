import { CONCEPT_NODE_KINDS } from '../../src/entities/vocabulary';
import { kindName } from '../../src/kind-name';
import { onBothEngines } from '../support/test-app';

interface Concept {
  readonly __typename: string;
  readonly id: string;
  readonly slug: string;
  readonly nodeKind: string;
  readonly conceptKind: string;
  readonly caseStudies: { readonly totalCount: number };
}

const FIELDS = '__typename id slug nodeKind conceptKind caseStudies { totalCount }';

onBothEngines('concepts', (api) => {
  it.each(Object.entries(CONCEPT_NODE_KINDS))('have every %s among them, found in every way', async (kind, word) => {
    const { concepts } = await api.expectData<{ concepts: { totalCount: number; nodes: Concept[] } }>(
      `{ concepts(first: 100, filter: { conceptKind: ${word} }) { totalCount nodes { ${FIELDS} } } }`,
    );
    const rows = (await api.app.database.read.query(`SELECT id FROM node WHERE kind = '${kind}'`)) as unknown[];
    expect([concepts.totalCount, rows.length > 0]).toEqual([rows.length, true]);
    for (const each of concepts.nodes) {
      expect(each).toMatchObject({ __typename: 'Concept', nodeKind: kindName(kind), conceptKind: word });
      expect(each.id).toBe(`${kind}:${each.slug}`);
      const { concept, node } = await api.expectData<Record<string, Concept>>(
        `query ($id: ID!, $slug: String!) { concept(slug: $slug) { ${FIELDS} } node(id: $id) { ... on Concept { ${FIELDS} } } }`,
        { id: each.id, slug: each.slug },
      );
      expect([concept, node]).toEqual([each, each]);
    }
  });

  it('tell their case studies, as those tell what they illustrate', async () => {
    const { concepts } = await api.expectData<{
      concepts: { nodes: { id: string; caseStudies: { nodes: { illustrates: { nodes: { id: string }[] } }[] } }[] };
    }>('{ concepts(first: 100) { nodes { id caseStudies(first: 5) { nodes { illustrates { nodes { id } } } } } } }');
    const illustrated = concepts.nodes.filter(({ caseStudies }) => caseStudies.nodes.length > 0);
    expect(illustrated.length).toBeGreaterThan(0);
    for (const { id, caseStudies } of illustrated) {
      for (const { illustrates } of caseStudies.nodes) expect(illustrates.nodes.map((each) => each.id)).toContain(id);
    }
  });

  it('of every sort can be counted, and chosen by the count', async () => {
    const { concepts } = await api.expectData<{
      concepts: { totalCount: number; facets: { buckets: { value: string; count: number }[] }[] };
    }>('{ concepts(first: 0) { totalCount facets(fields: [CONCEPT_KIND]) { buckets { value count } } } }');
    const buckets = concepts.facets[0]!.buckets;
    expect(buckets.map(({ value }) => value)).toEqual(expect.arrayContaining(Object.values(CONCEPT_NODE_KINDS)));
    expect(buckets.reduce((sum, { count }) => sum + count, 0)).toBe(concepts.totalCount);
  });

  it('of such a kind keep their page and their file', async () => {
    for (const kind of Object.keys(CONCEPT_NODE_KINDS)) {
      const [row] = (await api.app.database.read.query(`SELECT slug FROM node WHERE kind = '${kind}'`)) as {
        slug: string;
      }[];
      expect((await fetch(new URL(`/${kind}/${row!.slug}.json`, api.app.url))).status).toBe(200);
    }
    const file = await fetch(new URL('/export/capabilities.csv', api.app.url));
    expect([file.status, (await file.text()).includes('capability:')]).toEqual([200, true]);
  });
});
