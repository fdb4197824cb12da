import fc from 'fast-check';
import { related } from '../../src/graph/related';
import { dataOf, graphOf } from './support';
import { buildGraph } from '../../src/graph/build-graph';

const CASES = [
  'case:a APPLIES solution:rare',
  'case:b APPLIES solution:rare',
  ...['a', 'c', 'd', 'e'].map((slug) => `case:${slug} APPLIES solution:common`),
  'case:f USES technology:other',
];

describe('related', () => {
  it('puts who shares something rare before who shares something common', () => {
    const { nodes: found } = related(graphOf(CASES), 'case:a', { kinds: ['case'], first: 10 });
    expect(found.map(({ id }) => id)).toEqual(['case:b', 'case:c', 'case:d', 'case:e']);
  });

  it('weighs a shared thing by ln(N / d) / ln(N / 2) and tells how many have it', () => {
    const [rare, common] = related(graphOf(CASES), 'case:a', { kinds: ['case'], first: 2 }).nodes;
    expect(rare?.reasons).toEqual([
      {
        via: 'solution:rare',
        weight: 1,
        rarity: 1,
        isHub: false,
        linkTypes: ['APPLIES'],
        links: ['link:0000', 'link:0001'],
        support: {
          grounds: 'STATEMENT',
          evidence: 'A',
          support: 1,
          link: 'link:0000',
          text: { en: '“a” applies “rare”.', zh: '“名a”采用“名rare”。' },
        },
        text: {
          en: 'Both apply “rare”; no other of the 6 cases is linked to it.',
          zh: '两者都采用“名rare”，6个案例中仅此两个。',
        },
      },
    ]);
    expect(common?.reasons[0]?.weight).toBeCloseTo(Math.log(6 / 4) / Math.log(6 / 2), 12);
    expect(common?.reasons[0]?.text.en).toBe('Both apply “common”; 4 of 6 cases are linked to it.');
    // Tversky: shared / (own + (other - shared) / 4 + 1), the 1 for what nobody has told.
    const own = 1 + Math.log(1.5) / Math.log(3);
    expect(rare?.score).toBeCloseTo(1 / (own + 1), 6);
  });

  it('meets in the tree: two challenges that are part of one, unless the two share the specific one', () => {
    const lines = [
      'case:a ADDRESSES challenge:outage',
      'case:b ADDRESSES challenge:shortage',
      'case:c ADDRESSES challenge:outage',
      'challenge:outage PART_OF challenge:energy',
      'challenge:shortage PART_OF challenge:energy',
      'case:d USES technology:t',
    ];
    const [first, second] = related(graphOf(lines), 'case:a', { kinds: ['case'], first: 5 }).nodes;
    expect([first?.id, first?.reasons.map(({ via }) => via)]).toEqual(['case:c', ['challenge:outage']]);
    expect([second?.id, second?.reasons.map(({ via }) => via)]).toEqual(['case:b', ['challenge:energy']]);
    expect(second?.reasons[0]?.text).toEqual({
      en: 'Both address “energy” (the first: “outage”; the second: “shortage”); 3 of 4 cases are linked to it.',
      zh: '两者都应对“名energy”（前者：“名outage”；后者：“名shortage”），4个案例中有3个与之相连。',
    });
  });

  it('compares cities by their cases, and names these', () => {
    const lines = [
      'case:a TAKES_PLACE_IN city:x',
      'case:b TAKES_PLACE_IN city:y',
      'case:a APPLIES solution:s',
      'case:b APPLIES solution:s',
      'case:c TAKES_PLACE_IN city:z',
    ];
    const [only] = related(graphOf(lines), 'city:x', { kinds: ['city'], first: 5 }).nodes;
    expect(only?.reasons.map(({ text }) => text.en)).toEqual([
      'Cases in both cities apply “s” (x: “a”; y: “b”); no other of the 3 cities is linked to it.',
    ]);
  });

  it('does not count who only delivered figures', () => {
    const lines = ['case:a INVOLVES organisation:q #data source', 'case:b INVOLVES organisation:q #data source'];
    expect(related(graphOf(lines), 'case:a', { kinds: ['case'], first: 5 })).toEqual({
      nodes: [],
      empty: {
        code: 'ONLY_QUOTED',
        text: {
          en: '“a” is known only from where figures were read, which makes nothing like it.',
          zh: '“名a”只作为数据出处出现，不足以说明与什么相似。',
        },
      },
    });
  });

  it('weighs what two share by what stands behind it, and tells the weakest', () => {
    const lines = [
      'case:a APPLIES solution:s @B',
      'case:b APPLIES solution:s @D',
      'case:c APPLIES solution:s @B',
      'case:d APPLIES solution:s @editors',
      'case:e USES technology:t',
    ];
    const { nodes } = related(graphOf(lines), 'case:a', { kinds: ['case'], first: 5 });
    expect(nodes.map(({ id }) => id)).toEqual(['case:c', 'case:b', 'case:d']);
    const rarity = Math.log(5 / 4) / Math.log(5 / 2);
    expect(nodes.map(({ reasons: [reason] }) => reason!.weight / rarity)).toEqual(
      [0.9, 0.3, 0.15].map((weight) => expect.closeTo(weight, 6)),
    );
    expect(nodes.map(({ reasons: [reason] }) => [reason!.support.grounds, reason!.support.evidence])).toEqual([
      ['STATEMENT', 'B'],
      ['STATEMENT', 'D'],
      ['EDITORS', 'D'],
    ]);
  });

  it('is lower where less is known: two that share all of the little that is told are not the same', () => {
    const thin = ['case:a APPLIES solution:s', 'case:b APPLIES solution:s', 'case:z USES technology:y'];
    const thick = [
      ...thin,
      'case:a USES technology:t',
      'case:b USES technology:t',
      'case:a ADDRESSES challenge:c',
      'case:b ADDRESSES challenge:c',
    ];
    const score = (lines: readonly string[]): number =>
      related(graphOf(lines), 'case:a', { kinds: ['case'], first: 1 }).nodes[0]!.score;
    expect(score(thin)).toBeLessThan(0.51);
    expect(score(thick)).toBeGreaterThan(score(thin));
  });

  it('takes two that share only hubs by kind for no likeness, and says so', () => {
    const lines = [
      'city:a IN_COUNTRY country:h',
      'city:b IN_COUNTRY country:h',
      'city:c IN_COUNTRY country:i',
      'city:a MEMBER_OF concept:g',
      'city:b MEMBER_OF concept:g',
    ];
    const graph = graphOf(lines, { 'concept:g': 'CITY_GROUP' });
    expect(related(graph, 'city:a', { kinds: ['city'], first: 5 })).toEqual({
      nodes: [],
      empty: {
        code: 'ONLY_HUBS_SHARED',
        text: {
          en: 'A shares with others only “g” and h, which join too much to make anything alike.',
          zh: '名a与其他只共有“名g”和名h，这些连得太广，不足以说明相似。',
        },
      },
    });
  });

  it.each([
    ['concept:free', 'NO_LINKS', 'Nothing is linked to “free” yet.'],
    [
      'case:alone',
      'NOTHING_SHARED',
      '“alone” is linked to “own” and “mine”, and nothing else of the kinds asked for is.',
    ],
  ])('says why nothing is like %s', (id, code, text) => {
    const data = dataOf([
      'case:alone APPLIES solution:own',
      'case:alone USES technology:mine',
      'case:b APPLIES solution:s',
    ]);
    const nodes = [
      ...data.nodes,
      { id: 'concept:free', kind: 'concept', subkind: null, name: { en: 'free', zh: '名free' } },
    ];
    const { empty } = related(buildGraph({ nodes, links: data.links }), id, { kinds: ['case'], first: 5 });
    expect([empty?.code, empty?.text.en]).toEqual([code, text]);
  });

  it('gives reasons whose weights add up, scores from 0 to 1, and the same whatever the order of the rows', () => {
    const types = ['APPLIES', 'USES', 'ADDRESSES', 'RELATES_TO'];
    const edge = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom(...types), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(
        fc.uniqueArray(edge, { minLength: 3, maxLength: 40, selector: String }),
        fc.integer(),
        (edges, seed) => {
          const { nodes, links } = dataOf([
            'case:0 USES concept:0',
            ...edges.map(([a, type, b]) => `case:${a} ${type} concept:${b}`),
          ]);
          const ask = (order: number): unknown => {
            const turned = [...links.slice(order % links.length), ...links.slice(0, order % links.length)];
            return related(buildGraph({ nodes: [...nodes].reverse(), links: turned }), 'case:0', {
              kinds: ['case'],
              first: 9,
            });
          };
          const found = related(buildGraph({ nodes, links }), 'case:0', { kinds: ['case'], first: 9 });
          expect(found.empty === null).toBe(found.nodes.length > 0);
          for (const { score, sharedWeight, reasons } of found.nodes) {
            expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(sharedWeight, 9);
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(1 + 1e-9);
          }
          expect(ask(Math.abs(seed))).toEqual(found);
        },
      ),
    );
  });
});

describe('nodes of different kinds', () => {
  it('says how each is linked to what they share, and counts only the kind that is shown', () => {
    const lines = ['case:x USES technology:t', 'case:x ADDRESSES challenge:c', 'case:y ADDRESSES challenge:d'];
    const graph = graphOf([...lines, 'case:x RELATES_TO challenge:e']);
    const { nodes: found } = related(graph, 'technology:t', { kinds: ['challenge'], first: 1 });
    expect(found[0]?.reasons[0]?.text).toEqual({
      en: '“x” uses “t”, and “x” addresses “c”; 2 of 3 challenges are linked to it.',
      zh: '“名x”使用“名t”，“名x”应对“名c”，3项挑战中有2项与之相连。',
    });
    const [only] = related(graphOf(lines), 'technology:t', { kinds: ['challenge'], first: 1 }).nodes;
    expect(only?.reasons[0]?.text.zh).toBe('“名x”使用“名t”，“名x”应对“名c”，2项挑战中仅此一项。');
  });
});
