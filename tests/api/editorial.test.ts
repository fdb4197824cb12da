import { textOf } from '../export/read-files';
import { aCase, rowsOfFiles } from '../seed/seed-folder';
import { onBothEngines } from '../support/test-app';

const INFERRED = 'basis: editorial, inferredFrom: { en: It is near a road., zh: 临近道路。 }';
const ROWS = rowsOfFiles({
  'x.yaml': aCase(`challenges:
  - { text: { en: Cars are many., zh: 车多。 }, marker: a, challenge: traffic-congestion }
  - { text: { en: It may be loud., zh: 可能很吵。 }, marker: b, challenge: traffic-noise, ${INFERRED} }
outcomes:
  - { text: { en: It may help., zh: 可能有用。 }, marker: c, ${INFERRED}, answers: [{ solution: cameras, challenge: traffic-noise }] }
lessons:
  - { text: { en: Look first., zh: 先看。 }, marker: d }
`),
});

onBothEngines(
  'what only the editors infer',
  (api) => {
    const textsOf = async (field: string): Promise<readonly string[]> => {
      const { list } = await api.expectData<{ list: List }>(`{ list: ${field} { totalCount nodes { text { en } } } }`);
      expect(list.totalCount).toBe(list.nodes.length);
      return list.nodes.map(({ text }) => text);
    };

    it('is left out of statements unless the filter names the basis or an id', async () => {
      const [inferred] = ROWS.statement.filter(({ basis }) => basis === 'EDITORIAL');
      expect(await textsOf('statements')).toEqual(['Cars are many.', 'Look first.']);
      expect(await textsOf('statements(filter: { kind: OUTCOME })')).toEqual([]);
      expect(await textsOf('statements(filter: { basis: EDITORIAL })')).toEqual(['It may be loud.', 'It may help.']);
      expect(await textsOf('statements(filter: { not: { basis: REPORTED } })')).toHaveLength(2);
      expect(await textsOf(`statements(filter: { id: "${inferred!.id}" })`)).toEqual([inferred!.textEn]);
    });

    it('is left out of the statements of a node in the same way, and told in words where it is asked for', async () => {
      const { node } = await api.expectData<{ node: { plain: List; inferred: { nodes: unknown[] } } }>(
        `{ node(id: "case:x") { ... on KnowledgeNode {
          plain: statements { totalCount nodes { text { en } } }
          inferred: statements(filter: { kind: OUTCOME, basis: EDITORIAL }) {
            nodes { inferredBy { en } inferredFrom { en } }
          } } } }`,
      );
      expect(node.plain.nodes.map(({ text }) => text)).toEqual(['Cars are many.', 'Look first.']);
      expect(node.inferred.nodes).toEqual([
        {
          inferredBy: 'The editors of Civigraph',
          inferredFrom: 'It is near a road.',
        },
      ]);
    });

    it('can be chosen in the facet of the basis, and counts in no other', async () => {
      const { statements } = await api.expectData<{ statements: { facets: Facet[] } }>(
        '{ statements { facets(fields: [BASIS, KIND]) { field buckets { value count } } } }',
      );
      expect(Object.fromEntries(statements.facets.map(({ field, buckets }) => [field, pairs(buckets)]))).toEqual({
        BASIS: { REPORTED: 2, EDITORIAL: 2 },
        KIND: { CHALLENGE: 1, LESSON: 1 },
      });
    });

    it('makes no link in lists, filters, orders and counts, and is there where links are asked for with it', async () => {
      const data = await api.expectData<Links>(`{
        caseStudies(filter: { challenge: ["challenge:traffic-noise"] }) { totalCount }
        challenges(orderBy: [{ field: CASE_STUDY_COUNT, direction: DESC }], first: 1) { nodes { id } }
        noise: node(id: "challenge:traffic-noise") { ... on KnowledgeNode {
          links { totalCount } all: links(editorial: true) { nodes { role { code } } } }
          ... on Challenge { solutions { totalCount } caseStudies { totalCount } } }
        knowledgeBase { counts { statements links } } }`);
      expect(data.caseStudies.totalCount).toBe(0);
      expect(data.challenges.nodes).toEqual([{ id: 'challenge:traffic-congestion' }]);
      expect(data.noise).toEqual({
        links: { totalCount: 0 },
        all: { nodes: expect.arrayContaining([{ role: { code: 'editors' } }]) },
        solutions: { totalCount: 0 },
        caseStudies: { totalCount: 0 },
      });
      expect(data.noise.all.nodes).toHaveLength(2);
      expect(data.knowledgeBase.counts).toEqual({ statements: 2, links: ROWS.link.length - 2 });
    });

    it.each(['statements.csv', 'links.csv', 'kb.json', 'graph.jsonld', 'graph.graphml'])(
      'is not in %s unless it is asked for',
      async (file) => {
        const asked = file === 'statements.csv' ? '?basis=EDITORIAL' : '?editorial=true';
        const sign = /It may help|traffic-noise.*editors|editors.*traffic-noise/;
        expect(await textOf(api, `/export/${file}`)).not.toMatch(sign);
        expect(await textOf(api, `/export/${file}${asked}`)).toMatch(sign);
      },
    );
  },
  { rows: () => ROWS },
);

interface List {
  readonly totalCount: number;
  readonly nodes: readonly { readonly text: string }[];
}

interface Facet {
  readonly field: string;
  readonly buckets: readonly { readonly value: string; readonly count: number }[];
}

interface Links {
  readonly caseStudies: { readonly totalCount: number };
  readonly challenges: { readonly nodes: readonly unknown[] };
  readonly noise: { readonly all: { readonly nodes: readonly unknown[] } };
  readonly knowledgeBase: { readonly counts: unknown };
}

function pairs(buckets: Facet['buckets']): Record<string, number> {
  return Object.fromEntries(buckets.map(({ value, count }) => [value, count]));
}
