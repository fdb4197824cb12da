import { smallRows } from '../support/small-seed';
import { onBothEngines } from '../support/test-app';

interface Statement {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly owner: { readonly id: string };
  readonly about: readonly { readonly id: string }[];
  readonly citations: readonly { readonly locator: string; readonly source: { readonly slug: string } }[];
}

onBothEngines(
  'statements of the small knowledge base',
  (api) => {
    it.each([
      ['a kind', '{ kind: OUTCOME }', ['It is quieter.']],
      ['one of several kinds', '{ kind: [OUTCOME], not: { basis: [OPINION] } }', ['It is quieter.']],
      ['a grade', '{ evidence: D }', ['It is quieter.']],
      ['a basis', '{ basis: MEASURED }', ['It is quieter.']],
      ['an actor', '{ actor: GOVERNMENT }', ['Water is short.']],
      ['its owner', '{ owner: "city:wuhan" }', ['Noise is loud.']],
      ['a node that it is about', '{ about: "challenge:noise" }', ['Roads are loud.', 'Noise is loud.']],
      ['a text in either language', '{ text: { contains: "泵" } }', ['Pumps move water.']],
      [
        'a source and a text',
        '{ source: "source:report", text: { startsWith: "cameras" } }',
        ['Cameras count cars.', 'Cameras look.'],
      ],
      [
        'and, or and not',
        '{ and: [{ owner: "case:quiet" }, { not: { or: [{ kind: OUTCOME }, { kind: ACTION }] } }] }',
        ['Roads are loud.'],
      ],
    ])('are found by %s', async (_title, filter, expected) => {
      const { statements } = await api.expectData<{ statements: { nodes: Statement[]; totalCount: number } }>(
        `{ statements(filter: ${filter}) { totalCount nodes { text { en } } } }`,
      );
      expect(statements.nodes.map(({ text }) => text)).toEqual(expected);
      expect(statements.totalCount).toBe(expected.length);
    });

    it('are about their owner first', async () => {
      const { statements } = await api.expectData<{ statements: { nodes: Statement[] } }>(
        '{ statements(filter: { owner: "case:jam", kind: ACTION }) { nodes { id kind owner { id } about { id } } } }',
      );
      expect(statements.nodes).toEqual([
        {
          id: expect.stringMatching(/^statement:case:jam:[0-9a-f]{8}$/),
          kind: 'ACTION',
          owner: { id: 'case:jam' },
          about: expect.arrayContaining([{ id: 'solution:cameras' }, { id: 'organisation:metro' }]),
        },
      ]);
      expect(statements.nodes[0]!.about[0]).toEqual({ id: 'case:jam' });
    });

    it('refuses a source that is not there', async () => {
      const [error] = await api.expectErrors('{ statements(filter: { source: "source:rapport" }) { nodes { id } } }');
      expect(error.message).toBe(
        'filter.source[0] must be the id of a known source, not "source:rapport". Did you mean "source:report"? Valid: source:report.',
      );
    });
  },
  { rows: smallRows },
);

onBothEngines('statements', (api) => {
  it('all have a text in both languages, an owner that they are about, and at least one citation', async () => {
    const fields =
      'id kind text { en } zh: text { zh } basis evidence owner { id } about { id } citations { locator source { slug } }';
    const all: Statement[] = [];
    let after: string | null = null;
    do {
      const {
        statements,
      }: { statements: { nodes: Statement[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
        await api.expectData(
          `query ($after: String) { statements(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { ${fields} } } }`,
          { after },
        );
      all.push(...statements.nodes);
      after = statements.pageInfo.hasNextPage ? statements.pageInfo.endCursor : null;
    } while (after !== null);
    const { knowledgeBase } = await api.expectData<{ knowledgeBase: { counts: { statements: number } } }>(
      '{ knowledgeBase { counts { statements } } }',
    );
    expect(all.length).toBe(knowledgeBase.counts.statements);
    expect(
      all.filter(({ citations }) => citations.length === 0 || citations.some(({ locator }) => locator === '')),
    ).toEqual([]);
    expect(all.filter(({ about, owner }) => about[0]?.id !== owner.id)).toEqual([]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('answers the question of the foundation fully', async () => {
    const data = await api.expectData<{ caseStudies: { nodes: Case[] } }>(
      '{ caseStudies(filter: {city: "city:seoul"}) { nodes { name { zh } challenges { edges { link { statements(first: 1) { nodes { text { en } citations { source { slug } locator } } } } node { name { en } } } } outcomes { nodes { quantities { metric { code } value unit { code } asPrinted } } } } } }',
    );
    const transport = data.caseStudies.nodes.find(({ name }) => name === '首尔综合交通系统');
    const citations = [{ source: { slug: 'super-smart-city-2.0' }, locator: '全球城市再进阶 > 智能交通 首尔' }];
    const pollution = 'Traffic in Seoul brought environmental problems with it, among them air and noise pollution.';
    expect(transport?.challenges.edges.map(({ node, link }) => [node.name, link.statements.nodes[0]?.text])).toEqual([
      ['Insufficient transport infrastructure', "Seoul's infrastructure was insufficient."],
      ['Fast growth of private cars', 'The number of private cars in Seoul grew fast.'],
      ['Traffic congestion', 'Roads in Seoul were severely congested.'],
      ['Air pollution', pollution],
      ['Equipment failures', 'Sensors monitor the parts of trains in Seoul so that breakdowns are prevented.'],
      ['Noise pollution', pollution],
    ]);
    expect(transport?.challenges.edges.map(({ link }) => link.statements.nodes[0]?.citations)).toEqual(
      Array(6).fill(citations),
    );
    expect(transport?.outcomes.nodes).toEqual([
      {
        quantities: [
          { metric: { code: 'arrival-information-accuracy' }, value: 94, unit: { code: '%' }, asPrinted: '94%' },
        ],
      },
      { quantities: [{ metric: { code: 'user-satisfaction' }, value: 96, unit: { code: '%' }, asPrinted: '96%' }] },
    ]);
    const uncited = data.caseStudies.nodes.flatMap(({ name, challenges }) =>
      challenges.edges
        .filter(({ link }) => !link.statements.nodes[0]?.citations.length)
        .map(({ node }) => [name, node.name]),
    );
    expect(uncited).toEqual([]);
  });
});

interface Case {
  readonly name: string;
  readonly challenges: {
    readonly edges: readonly {
      readonly node: { readonly name: string };
      readonly link: {
        readonly statements: {
          readonly nodes: readonly { readonly text: string; readonly citations: readonly unknown[] }[];
        };
      };
    }[];
  };
  readonly outcomes: { readonly nodes: readonly unknown[] };
}
