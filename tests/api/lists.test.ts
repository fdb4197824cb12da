import { EDITORIAL_BASIS, EDITORS_ROLE } from '../../src/entities/editorial';
import { CONCEPT_NODE_KINDS, kindsListedAs, listedAs, NODE_KINDS, type NodeKind } from '../../src/entities/vocabulary';
import { kindName } from '../../src/kind-name';
import { onBothEngines } from '../support/test-app';

/** The root fields of a kind where they are not its name and its name with an s. */
const FIELDS: Partial<Record<NodeKind, readonly [one: string, many: string]>> = {
  case: ['caseStudy', 'caseStudies'],
  city: ['city', 'cities'],
  country: ['country', 'countries'],
  technology: ['technology', 'technologies'],
  policy: ['policy', 'policies'],
};

/** Kinds with a list of their own. */
const LISTED = NODE_KINDS.filter((kind) => listedAs(kind) === kind);

/** Links but for those that only the editors make. */
const SAID_BY_A_SOURCE = `SELECT l.id FROM link l LEFT JOIN link_statement t ON t.link_id = l.id LEFT JOIN statement s ON s.id = t.statement_id
  WHERE COALESCE(l.role, '') <> '${EDITORS_ROLE}' AND COALESCE(s.basis, '') <> '${EDITORIAL_BASIS}'`;

interface List {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string; readonly nodeKind: string; readonly position: number }[];
}

onBothEngines('lists', (api) => {
  it.each(LISTED.map((kind) => ({ kind, fields: FIELDS[kind] ?? [kind, `${kind}s`] })))(
    'lists every $kind, by order and then by id, and finds each by its slug',
    async ({ kind, fields: [one, many] }) => {
      const rows = (await api.app.database.read.query(
        `SELECT id, slug, kind, position FROM node WHERE kind IN ('${kindsListedAs(kind).join("', '")}')`,
      )) as { id: string; slug: string; kind: string; position: number }[];
      rows.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
      const data = await api.expectData<Record<string, List>>(
        `{ ${many}(first: 100) { totalCount nodes { id nodeKind position } } }`,
      );
      expect(data[many]!.totalCount).toBe(rows.length);
      expect(data[many]!.nodes).toEqual(
        rows.slice(0, 100).map((row) => ({ id: row.id, nodeKind: kindName(row.kind), position: row.position })),
      );
      const [first] = rows;
      if (!first) return;
      const query = `query ($slug: String!) { ${one}(slug: $slug) { id slug } }`;
      expect(await api.expectData(query, { slug: first.slug })).toEqual({ [one]: { id: first.id, slug: first.slug } });
    },
  );

  it('answers every address, language and country code of the content', async () => {
    const { sources, countries, caseStudies } = await api.expectData<Record<string, { nodes: object[] }>>(
      `{ sources(first: 100) { nodes { url language } } countries(first: 100) { nodes { iso2 externalIds { scheme } } }
         caseStudies(first: 100) { nodes { link citeThis { permalink dataVersion } } } }`,
    );
    expect(sources!.nodes).toContainEqual({ url: expect.stringMatching(/^https:/), language: 'en' });
    expect(countries!.nodes.filter((each) => !('iso2' in each && each.iso2))).toEqual([]);
    expect(caseStudies!.nodes.length).toBeGreaterThan(0);
  });

  it('counts in knowledgeBase what the lists have', async () => {
    const lists = NODE_KINDS.map((kind) => {
      const word = Object.entries<string>(CONCEPT_NODE_KINDS).find(([each]) => each === kind)?.[1];
      if (word !== undefined) return `${kind}: concepts(first: 0, filter: { conceptKind: ${word} })`;
      const not =
        kind === 'concept' ? `, filter: { not: { conceptKind: [${Object.values(CONCEPT_NODE_KINDS).join()}] } }` : '';
      return `${kind}: ${FIELDS[kind]?.[1] ?? `${kind}s`}(first: 0${not})`;
    });
    const data = await api.expectData<Record<string, { totalCount: number }> & { knowledgeBase: KnowledgeBase }>(
      `{ ${lists.map((list) => `${list} { totalCount }`).join(' ')} statements(first: 0) { totalCount }
         knowledgeBase { revision dataVersion updatedAt licence sources { id licence } missingFigures { id dataState }
           counts { nodes statements quantities observations links citations byKind { kind count } } } }`,
    );
    const { counts, ...knowledgeBase } = data.knowledgeBase;
    expect(counts.byKind).toEqual(
      NODE_KINDS.map((kind) => ({ kind: kindName(kind), count: data[kind]!.totalCount })).filter(
        ({ count }) => count > 0,
      ),
    );
    expect(counts.nodes).toBe(counts.byKind.reduce((sum, { count }) => sum + count, 0));
    expect(counts.statements).toBe(data['statements']!.totalCount);
    const rowsOf = { link: `link WHERE id IN (${SAID_BY_A_SOURCE})` } as Readonly<Record<string, string>>;
    for (const [table, count] of [
      ['quantity', counts.quantities],
      ['observation', counts.observations],
      ['link', counts.links],
      ['citation', counts.citations],
    ] as const) {
      const [row] = (await api.app.database.read.query(`SELECT COUNT(*) AS n FROM ${rowsOf[table] ?? table}`)) as [
        { n: number | string },
      ];
      expect([table, count]).toEqual([table, Number(row.n)]);
    }
    expect(knowledgeBase.sources.length).toBe(data['source']!.totalCount);
    expect(knowledgeBase.sources.every(({ licence }) => licence.length > 0)).toBe(true);
    expect(knowledgeBase.missingFigures.every(({ dataState }) => dataState === 'MISSING')).toBe(true);
    expect(knowledgeBase).toMatchObject({ revision: 1, licence: 'MIT', updatedAt: '2026-01-01T00:00:00.000Z' });
    expect(knowledgeBase.dataVersion).toMatch(/^1-[0-9a-f]{12}$/);
  });

  it('finds cases of real cities, countries, domains and challenges', async () => {
    const data = await api.expectData<Record<string, { nodes: { id: string }[] }>>(`{
      seoul: caseStudies(filter: { city: "city:seoul" }) { nodes { id } }
      japan: caseStudies(filter: { country: "country:japan" }) { nodes { id } }
      health: caseStudies(filter: { domain: "domain:healthcare" }) { nodes { id } }
      traffic: caseStudies(first: 100, filter: { challenge: "challenge:traffic" }) { nodes { id } }
    }`);
    const ids = Object.fromEntries(Object.entries(data).map(([key, { nodes }]) => [key, nodes.map(({ id }) => id)]));
    expect(ids['seoul']).toContain('case:seoul-integrated-transport');
    expect(ids['japan']).toEqual(['case:yokohama-smart-environment']);
    expect(ids['health']).toContain('case:singapore-smart-healthcare');
    expect(ids['traffic']).toContain('case:seoul-integrated-transport');
    expect(ids['traffic']).not.toContain('case:new-york-smart-grid');
  });
});

interface KnowledgeBase {
  readonly revision: number;
  readonly dataVersion: string;
  readonly updatedAt: string;
  readonly licence: string;
  readonly sources: readonly { readonly id: string; readonly licence: string }[];
  readonly missingFigures: readonly { readonly id: string; readonly dataState: string }[];
  readonly counts: Readonly<
    Record<'nodes' | 'statements' | 'quantities' | 'observations' | 'links' | 'citations', number>
  > & { readonly byKind: readonly { readonly kind: string; readonly count: number }[] };
}
