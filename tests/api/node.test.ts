import { NODE_KINDS } from '../../src/entities/vocabulary';
import { onBothEngines } from '../support/test-app';

interface Found {
  readonly __typename: string;
  readonly id: string;
}

onBothEngines('node and nodes', (api) => {
  /** One id of each kind of node that there is, and of everything else that has an id. */
  async function someIds(): Promise<string[]> {
    const sql = 'SELECT MIN(id) AS id FROM';
    const rows = (await api.app.database.read.query(
      [
        `${sql} node GROUP BY kind`,
        ...['statement', 'observation', 'link'].map((table) => `${sql} ${table}`),
        "SELECT 'ranking:smart-city-rank' AS id",
      ].join(' UNION ALL '),
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  it('finds one of every kind again, as the type of its kind', async () => {
    const ids = await someIds();
    const { nodes } = await api.expectData<{ nodes: Found[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
      { ids },
    );
    expect(nodes.map(({ id }) => id)).toEqual(ids);
    const types = new Map(nodes.map(({ id, __typename }) => [id.slice(0, id.indexOf(':')), __typename]));
    const expected = [...types.keys()].map((prefix) => [
      prefix,
      { case: 'CaseStudy', ranking: 'PublishedRanking' }[prefix] ?? prefix[0]!.toUpperCase() + prefix.slice(1),
    ]);
    expect([...types]).toEqual(expected);
    const kinds = [...types.keys()].filter((prefix) => (NODE_KINDS as readonly string[]).includes(prefix));
    // Recipes come later; every other kind has content.
    expect(NODE_KINDS.filter((kind) => !kinds.includes(kind) && kind !== 'recipe')).toEqual([]);
  });

  it('gives by id what the field of the kind gives by slug', async () => {
    const fields = 'id nodeKind slug name { en } zh: name { zh } summary { en } aliases revision';
    const { node, nodes, city } = await api.expectData<Record<string, unknown>>(
      `fragment F on KnowledgeNode { ${fields} }
      { node(id: "city:seoul") { ... on KnowledgeNode { ...F } } nodes(ids: ["city:seoul"]) { ... on KnowledgeNode { ...F } }
        city(slug: "seoul") { ...F } }`,
    );
    expect(city).toMatchObject({ id: 'city:seoul', nodeKind: 'CITY', slug: 'seoul', name: 'Seoul', zh: '首尔' });
    expect(node).toEqual(city);
    expect(nodes).toEqual([city]);
  });

  it('keeps order, length and repetitions, with null for what is not there', async () => {
    const ids = ['city:seoul', 'city:atlantis', 'statement:nothing', 'city:london', 'city:seoul', 'nonsense', ''];
    const { nodes } = await api.expectData<{ nodes: (Found | null)[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids },
    );
    expect(nodes.map((node) => node?.id ?? null)).toEqual([
      'city:seoul',
      null,
      null,
      'city:london',
      'city:seoul',
      null,
      null,
    ]);
  });

  it.each([
    'city:atlantis',
    'case:',
    ':',
    '',
    'seoul',
    'planet:mars',
    'city:SEOUL',
    'ranking:atlantis',
    'ranking:',
    'statement:case:x:y',
    "city:' OR 1=1 --",
    'city:\u0000',
    '城市:首尔',
  ])('answers null for %j', async (id) => {
    expect(await api.expectData('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
  });

  it('answers null for an id that is much too long', async () => {
    const id = `city:${'x'.repeat(50_000)}`;
    expect(await api.expectData('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
  });

  it('answers null for a slug that nothing has', async () => {
    const data = await api.expectData(
      '{ city(slug: "atlantis") { id } caseStudy(slug: "") { id } publishedRanking(slug: "seoul") { id } }',
    );
    expect(data).toEqual({ city: null, caseStudy: null, publishedRanking: null });
  });

  it('refuses more than 100 ids', async () => {
    const ids = Array.from({ length: 101 }, () => 'city:seoul');
    const [error] = await api.expectErrors('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(error.message).toBe('ids must have at most 100 ids, not 101.');
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: 'ids', value: 101 });
  });

  it('finds every id that an answer shows for a case', async () => {
    const { caseStudy } = await api.expectData<{ caseStudy: unknown }>(
      `{ caseStudy(slug: "seoul-integrated-transport") { id place { id } challenges { edges { node { id } link { id statements { nodes { id } } } } }
         solutions { nodes { id } } outcomes { nodes { id } } citations { source { id } } } }`,
    );
    const ids = [...new Set([...JSON.stringify(caseStudy).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id))];
    expect(ids.length).toBeGreaterThan(20);
    const { nodes } = await api.expectData<{ nodes: Found[] }>('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids,
    });
    expect(nodes.map((node) => node?.id)).toEqual(ids);
  });
});
