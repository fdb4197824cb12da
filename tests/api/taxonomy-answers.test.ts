import { onBothEngines } from '../support/test-app';

interface Answer {
  readonly nodes: readonly {
    readonly solutions: {
      readonly edges: readonly {
        readonly link: { readonly role: { readonly code: string } };
        readonly node: {
          readonly caseStudies: {
            readonly edges: readonly {
              readonly link: { readonly to: { readonly id: string } };
              readonly node: {
                readonly slug: string;
                readonly cities: { readonly nodes: readonly { readonly slug: string }[] };
                readonly outcomes: { readonly totalCount: number };
              };
            }[];
          };
        };
      }[];
    };
  }[];
}

const QUESTION = `query ($challenges: [ID!]!) {
  nodes(ids: $challenges) {
    ... on Challenge {
      solutions(first: 8) {
        edges {
          link { role { code } }
          node { caseStudies(first: 12) { edges { link { to { id } } node { slug cities(first: 2) { nodes { slug } } outcomes(first: 1) { totalCount } } } } }
        }
      }
    }
  }
}`;

/** What a city planner asks: what did others do about this, and what came of it? One query goes from the challenge by its solutions to cases. */
onBothEngines('what others did about a challenge', (api) => {
  it.each([
    [
      'congestion',
      ['traffic-congestion'],
      3,
      ['hangzhou-city-data-brain', 'shanghai-smart-transport', 'seoul-integrated-transport'],
    ],
    ['data silos', ['data-silos'], 3, ['xiamen-data-sharing', 'hangzhou-data-governance', 'london-smart-government']],
    [
      'access to doctors',
      ['cumbersome-hospital-visits'],
      3,
      ['ningbo-cloud-hospital', 'hangzhou-smart-healthcare', 'singapore-smart-healthcare'],
    ],
    [
      'emergency response',
      ['slow-emergency-response'],
      3,
      ['rio-operations-centre', 'shenzhen-nanshan-police-command', 'copenhagen-corti-emergency-calls'],
    ],
    // Of the family against a shortage of energy, only Yokohama speaks of peaks; Trier moves demand to hours of sun and wind.
    [
      'peaks of energy demand',
      ['energy-supply-shortage', 'power-outages'],
      4,
      ['yokohama-smart-environment', 'new-york-smart-grid', 'trier-bus-charging', 'shanghai-smart-living'],
    ],
    [
      "citizens' trust",
      ['lack-of-transparency', 'low-civic-participation'],
      3,
      ['london-smart-government', 'seoul-participatory-budget', 'barcelona-merce-citizen-science'],
    ],
  ])('%s', async (_, slugs, cities, expected) => {
    const found = new Map<string, { cities: readonly string[]; outcomes: number }>();
    for (const slug of slugs) {
      const { nodes } = await api.expectData<Answer>(QUESTION, { challenges: [`challenge:${slug}`] });
      for (const { link, node } of nodes.flatMap(({ solutions }) => solutions.edges)) {
        expect(['outcome', 'source']).toContain(link.role.code);
        for (const { node: study } of node.caseStudies.edges) {
          found.set(study.slug, {
            cities: study.cities.nodes.map((city) => city.slug),
            outcomes: study.outcomes.totalCount,
          });
        }
      }
    }
    expect([...found.keys()]).toEqual(expect.arrayContaining(expected));
    expect(new Set([...found.values()].flatMap((each) => each.cities)).size).toBeGreaterThanOrEqual(cities);
    expect([...found.values()].some(({ outcomes }) => outcomes > 0)).toBe(true);
  });

  it('gives a family the cases of its parts, each once, by the link that says which part', async () => {
    const { solution } = await api.expectData<{
      solution: {
        caseStudies: { totalCount: number; edges: { link: { to: { id: string } }; node: { slug: string } }[] };
      };
    }>(
      '{ solution(slug: "road-safety") { caseStudies(first: 50) { totalCount edges { link { to { id } } node { slug } } } } }',
    );
    const { totalCount, edges } = solution.caseStudies;
    expect(edges).toHaveLength(totalCount);
    expect(new Set(edges.map(({ node }) => node.slug)).size).toBe(totalCount);
    expect([...new Set(edges.map(({ link }) => link.to.id))].sort()).toEqual([
      'solution:camera-enforcement-of-driving-rules',
      'solution:near-miss-detection',
    ]);
  });
});
