import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import { bidirectional } from 'graphology-shortest-path';
import type { KnowledgeGraph } from '../../src/graph/build-graph';
import { paths, type PathRequest } from '../../src/graph/paths';
import { graphOf } from './support';

function ask(graph: KnowledgeGraph, from: string, to: string, more: Partial<PathRequest> = {}) {
  return paths(graph, { from, to, maxHops: 6, first: 5, throughHubs: false, ...more });
}

function nodesOf(result: ReturnType<typeof ask>): string[] {
  return result.paths.map((hops) => [hops[0]?.from, ...hops.map(({ to }) => to)].join(' '));
}

const SQUARE = [
  'case:a APPLIES solution:x',
  'case:b APPLIES solution:x',
  'case:a USES technology:y',
  'case:b USES technology:y',
  'case:c USES technology:y',
  'case:b ADDRESSES challenge:z',
];

describe('paths', () => {
  it('gives the shortest first, and of these the one through the rarer node', () => {
    expect(nodesOf(ask(graphOf(SQUARE), 'case:a', 'challenge:z'))).toEqual([
      'case:a solution:x case:b challenge:z',
      'case:a technology:y case:b challenge:z',
    ]);
  });

  it('reads each hop in its direction, in both languages', () => {
    const [[first, second]] = ask(graphOf(SQUARE), 'case:a', 'case:b').paths as [
      [ReturnType<typeof ask>['paths'][0][0], ReturnType<typeof ask>['paths'][0][0]],
    ];
    expect(first).toEqual({
      link: 'link:0000',
      otherLinks: [],
      from: 'case:a',
      to: 'solution:x',
      forward: true,
      text: { en: '“a” applies “x”.', zh: '“名a”采用“名x”。' },
    });
    expect([second.forward, second.text.en]).toEqual([false, '“x” is applied by “b”.']);
  });

  it('keeps out of hubs unless asked, and tells of the shorter way through them', () => {
    const graph = graphOf([
      'city:a IN_COUNTRY country:h',
      'city:b IN_COUNTRY country:h',
      'city:a COOPERATES_WITH city:c',
      'city:c COOPERATES_WITH city:d',
      'city:d COOPERATES_WITH city:b',
    ]);
    expect(nodesOf(ask(graph, 'city:a', 'city:b'))).toEqual(['city:a city:c city:d city:b']);
    expect(ask(graph, 'city:a', 'city:b').throughHubs?.map(({ to }) => to)).toEqual(['country:h', 'city:b']);
    expect(nodesOf(ask(graph, 'city:a', 'city:b', { throughHubs: true }))[0]).toBe('city:a country:h city:b');
    expect(nodesOf(ask(graph, 'city:a', 'country:h'))[0]).toBe('city:a country:h');
  });

  it('counts a link that only tells where a figure comes from as two', () => {
    const graph = graphOf([
      'case:a INVOLVES organisation:q #data source',
      'case:b INVOLVES organisation:q #data source',
      'case:a APPLIES solution:x',
      'solution:x RELATES_TO concept:y',
      'case:b RELATES_TO concept:y',
    ]);
    expect(nodesOf(ask(graph, 'case:a', 'case:b'))).toEqual([
      'case:a solution:x concept:y case:b',
      'case:a organisation:q case:b',
    ]);
    // Hops are hops all the same.
    expect(nodesOf(ask(graph, 'case:a', 'case:b', { maxHops: 2 }))).toEqual(['case:a organisation:q case:b']);
    expect(ask(graph, 'case:a', 'case:b', { maxHops: 2 }).paths[0]?.[0]?.text).toEqual({
      en: '“a” takes figures from q.',
      zh: '“名a”引用名q的数据。',
    });
  });

  it('says plainly that there is none within so many hops, and where the two come closest', () => {
    const chain = ['a', 'b', 'c', 'd'].map((slug, index) => `case:${slug} RELATES_TO case:${'bcde'[index]}`);
    const { noPath } = ask(graphOf(chain), 'case:a', 'case:e', { maxHops: 3 });
    expect(noPath).toEqual({
      code: 'TOO_FAR',
      text: {
        en: 'There is no path from “a” to “e” within 3 hops; the shortest has 4. The nearest miss is “d”, 1 short of the end.',
        zh: '从“名a”到“名e”，3跳之内没有路径；最短的路径有4跳。走得最近的是“名d”，离终点还差1跳。',
      },
      nearestMiss: { reached: 'case:d', wanted: 'case:e', hops: 1 },
    });
  });

  it('names the hub where the two meet, and what stands on its sides', () => {
    const graph = graphOf([
      'case:a TAKES_PLACE_IN city:a',
      'city:a IN_COUNTRY country:h',
      'city:b IN_COUNTRY country:h',
    ]);
    const { noPath, throughHubs } = ask(graph, 'case:a', 'city:b');
    expect(noPath?.code).toBe('ONLY_THROUGH_HUBS');
    expect(noPath?.nearestMiss).toEqual({ reached: 'city:a', wanted: 'city:b', hops: 2 });
    expect(noPath?.text.en).toContain(
      'through hubs there is one of 3. They come closest at a and b, which meet only at h.',
    );
    expect(throughHubs).toHaveLength(3);
  });

  it('puts a way of up to five hops by what two cases do before the source of figures that both quote', () => {
    const chain = ['s1', 's2'].map((slug, at) => [
      `case:c${at} APPLIES solution:${slug}`,
      `case:c${at + 1} APPLIES solution:${slug}`,
    ]);
    const graph = graphOf([
      ...chain.flat(),
      'case:c0 INVOLVES organisation:o #data source',
      'case:c2 INVOLVES organisation:o #data source',
    ]);
    const result = ask(graph, 'case:c0', 'case:c2', { first: 1 });
    expect(result.paths[0]?.map(({ to }) => to)).toEqual(['solution:s1', 'case:c1', 'solution:s2', 'case:c2']);
    expect(result.throughHubs?.map(({ to }) => to)).toEqual(['organisation:o', 'case:c2']);
  });

  it('tells how far it is through hubs where that is more than was asked for, and where it ends', () => {
    const graph = graphOf([
      'city:a IN_COUNTRY country:h',
      'city:b IN_COUNTRY country:h',
      'case:x TAKES_PLACE_IN city:a',
      'case:y TAKES_PLACE_IN city:b',
    ]);
    const { noPath } = ask(graph, 'case:x', 'case:y', { maxHops: 3 });
    expect(noPath).toEqual({
      code: 'ONLY_THROUGH_HUBS',
      text: {
        en: 'There is no path from “x” to “y” within 3 hops, and none of any length that keeps clear of hubs; through hubs the shortest has 4. The nearest miss is b, 1 short of the end.',
        zh: '从“名x”到“名y”，3跳之内没有路径；不经过枢纽节点时没有任何路径，经过枢纽节点的最短路径有4跳。走得最近的是名b，离终点还差1跳。',
      },
      nearestMiss: { reached: 'city:b', wanted: 'case:y', hops: 1 },
    });
  });

  it('says that nothing connects two at all', () => {
    const graph = graphOf(['case:a USES technology:x', 'case:b USES technology:y']);
    expect(ask(graph, 'case:a', 'case:b').noPath).toMatchObject({ code: 'NOT_CONNECTED', nearestMiss: null });
  });

  it('finds what trying every path finds, in order, without a repeated node', () => {
    const edge = fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(edge, { minLength: 1, maxLength: 16 }), fc.integer({ min: 1, max: 5 }), (edges, maxHops) => {
        const lines = edges.map(([a, b, figures]) => `case:${a} RELATES_TO case:${b}${figures ? ' #data for' : ''}`);
        const graph = graphOf([...lines, 'case:0 USES technology:t', 'case:7 USES technology:u']);
        const result = ask(graph, 'case:0', 'case:7', { maxHops, first: 1_000 });
        const expected = everyPath(graph, 'case:0', 'case:7', maxHops);
        expect(result.gaveUp).toBe(false);
        expect(nodesOf(result).sort()).toEqual(expected.map(({ nodes }) => nodes).sort());
        const lengths = new Map(expected.map(({ nodes, length }) => [nodes, length]));
        const found = nodesOf(result).map((nodes) => lengths.get(nodes));
        expect(found).toEqual([...found].sort((a, b) => Number(a) - Number(b)));
      }),
    );
  });

  it('agrees with graphology on how many hops the shortest path has', () => {
    const edge = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(fc.array(edge, { minLength: 10, maxLength: 40 }), (edges) => {
        const graph = graphOf([
          ...edges.map(([a, b]) => `case:${a} RELATES_TO case:${b}`),
          'case:0 USES technology:t',
          'case:1 USES technology:u',
        ]);
        const plain = new UndirectedGraph();
        graph.nodes.forEach(({ id }) => plain.addNode(id));
        graph.links.forEach(({ from, to }) => plain.mergeEdge(from, to));
        const shortest = bidirectional(plain, 'case:0', 'case:1');
        const [found] = ask(graph, 'case:0', 'case:1', { maxHops: 30, first: 1 }).paths;
        expect(found?.length ?? null).toBe(shortest ? shortest.length - 1 : null);
      }),
    );
  });
});

/** Slow and obvious: every simple path, with its length. */
function everyPath(
  graph: KnowledgeGraph,
  from: string,
  to: string,
  maxHops: number,
): { nodes: string; length: number }[] {
  const steps = new Map<string, Map<string, number>>();
  for (const { from: a, to: b, role } of graph.links) {
    const length = role === '' ? 1 : 2;
    for (const [near, far] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = steps.get(near) ?? new Map<string, number>();
      steps.set(near, known.set(far, Math.min(length, known.get(far) ?? 2)));
    }
  }
  const found: { nodes: string; length: number }[] = [];
  const walk = (path: readonly string[], length: number): void => {
    const near = path.at(-1)!;
    if (near === to) found.push({ nodes: path.join(' '), length });
    else if (path.length <= maxHops) {
      for (const [far, step] of steps.get(near) ?? []) if (!path.includes(far)) walk([...path, far], length + step);
    }
  };
  walk([from], 0);
  return found;
}
