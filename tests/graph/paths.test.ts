import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import { bidirectional } from 'graphology-shortest-path';
import type { KnowledgeGraph } from '../../src/graph/build-graph';
import { simplePaths } from '../../src/graph/simple-paths';
import { ask } from './paths-support';
import { graphOf } from './support';

function nodesOf(result: ReturnType<typeof ask>): string[] {
  return result.paths.map(({ hops }) => [hops[0]?.from, ...hops.map(({ to }) => to)].join(' '));
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
  it('gives the shortest first, and of these the one through the rarer node; what is nearly the same is counted', () => {
    const { paths: found } = ask(graphOf(SQUARE), 'case:a', 'challenge:z');
    expect(found.map(({ hops, variants }) => [hops.map(({ to }) => to).join(' '), variants])).toEqual([
      ['solution:x case:b challenge:z', 1],
    ]);
  });

  it('leaves out near copies, whatever their number, for ways that differ', () => {
    const many = ['p', 'q', 'r', 's', 't'].flatMap((slug) => [
      `case:a USES technology:${slug}`,
      `case:b USES technology:${slug}`,
    ]);
    const other = ['city:h FACES challenge:w', 'case:c ADDRESSES challenge:w', 'case:c TAKES_PLACE_IN city:i'];
    const graph = graphOf([...many, 'case:a TAKES_PLACE_IN city:h', 'case:b TAKES_PLACE_IN city:i', ...other]);
    const { paths: found } = ask(graph, 'city:h', 'city:i', { first: 2 });
    expect(found.map(({ hops, variants }) => [hops.map(({ to }) => to).join(' '), variants])).toEqual([
      ['challenge:w case:c city:i', 0],
      [expect.stringMatching(/^case:a technology:\w case:b city:i$/), 4],
    ]);
  });

  it('is as strong as what stands behind its links and as special as what lies between, and names the weakest link', () => {
    const lines = ['case:a APPLIES solution:x @B', 'case:b APPLIES solution:x @D', 'case:c APPLIES solution:x @A'];
    const [path] = ask(graphOf(lines), 'case:a', 'case:b').paths;
    expect(path?.strength).toBeCloseTo((0.9 * 0.3) / (1 + Math.log(3 / 2)), 12);
    expect(path?.weakest).toMatchObject({ grounds: 'STATEMENT', evidence: 'D', link: 'link:0001' });
    const [strong] = ask(graphOf(lines), 'case:a', 'case:c').paths;
    expect(strong!.strength).toBeGreaterThan(path!.strength);
  });

  it('puts the stronger of two ways of one length first', () => {
    const lines = [
      'case:a USES technology:x @D',
      'case:b USES technology:x @D',
      'case:a USES technology:y @B',
      'case:b USES technology:y @B',
    ];
    expect(nodesOf(ask(graphOf(lines), 'case:a', 'case:b'))).toEqual([
      'case:a technology:y case:b',
      'case:a technology:x case:b',
    ]);
  });

  it('says first what two of one kind share, and nothing of the sort of two kinds', () => {
    const graph = graphOf([...SQUARE, 'case:d APPLIES solution:o']);
    const { shared } = ask(graph, 'case:a', 'case:b');
    expect(shared.map(({ via }) => via)).toEqual(['solution:x', 'technology:y']);
    expect(shared[0]?.support).toMatchObject({ evidence: 'A' });
    expect(ask(graph, 'case:a', 'challenge:z').shared).toEqual([]);
  });

  it('reads each hop in its direction, in both languages', () => {
    const [first, second] = ask(graphOf(SQUARE), 'case:a', 'case:b').paths[0]!.hops;
    expect(first).toEqual({
      link: 'link:0000',
      otherLinks: [],
      from: 'case:a',
      to: 'solution:x',
      forward: true,
      text: { en: '“a” applies “x”.', zh: '“名a”采用“名x”。' },
    });
    expect([second?.forward, second?.text.en]).toEqual([false, '“x” is applied by “b”.']);
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
    expect(ask(graph, 'city:a', 'city:b').throughHubs?.hops.map(({ to }) => to)).toEqual(['country:h', 'city:b']);
    expect(nodesOf(ask(graph, 'city:a', 'city:b', { throughHubs: true }))[0]).toBe('city:a country:h city:b');
    expect(nodesOf(ask(graph, 'city:a', 'country:h'))[0]).toBe('city:a country:h');
  });

  it('passes through a topic with many links only where there is no other way, and says how little that tells', () => {
    const busy = Array.from({ length: 30 }, (_, index) => [
      `case:c${index} USES technology:busy`,
      `case:c${index} USES technology:t${index}`,
    ]).flat();
    const joined = graphOf([...busy, 'case:a USES technology:busy', 'case:b USES technology:busy']);
    expect(joined.hubs.get(joined.indexOf.get('technology:busy')!)?.rule).toBe('DEGREE');
    const [only, ...others] = ask(joined, 'case:a', 'case:b').paths;
    expect(only?.hops.map(({ to }) => to)).toEqual(['technology:busy', 'case:b']);
    expect(others).toEqual([]);
    const around = ['case:a APPLIES solution:x', 'solution:x ADDRESSES challenge:y', 'case:b ADDRESSES challenge:y'];
    const clear = graphOf([...busy, 'case:a USES technology:busy', 'case:b USES technology:busy', ...around]);
    expect(nodesOf(ask(clear, 'case:a', 'case:b'))).toEqual(['case:a solution:x challenge:y case:b']);
    const special = graphOf(['case:a USES technology:rare', 'case:b USES technology:rare']);
    expect(ask(special, 'case:a', 'case:b').paths[0]!.strength).toBeGreaterThan(2 * only!.strength);
  });

  it('tells of the strongest of the shortest ways through hubs, though more things are linked to it', () => {
    const { throughHubs } = ask(
      graphOf([
        'city:a IN_COUNTRY country:h @D',
        'city:b IN_COUNTRY country:h @D',
        'city:a MEMBER_OF framework:f @A',
        'city:b MEMBER_OF framework:f @A',
        'framework:f RELATES_TO case:c',
        'framework:f RELATES_TO case:d',
      ]),
      'city:a',
      'city:b',
    );
    expect(throughHubs?.hops.map(({ to }) => to)).toEqual(['framework:f', 'city:b']);
  });

  it('keeps out of offices that two only quote, though these do other things elsewhere, unless asked', () => {
    const graph = graphOf([
      'case:a INVOLVES organisation:q #data source',
      'case:b INVOLVES organisation:q #data source',
      'case:c INVOLVES organisation:q',
      'case:a APPLIES solution:x',
      'solution:x RELATES_TO concept:y',
      'case:b RELATES_TO concept:y',
    ]);
    expect(nodesOf(ask(graph, 'case:a', 'case:b'))).toEqual(['case:a solution:x concept:y case:b']);
    expect(ask(graph, 'case:a', 'case:b').throughHubs?.hops.map(({ to }) => to)).toEqual(['organisation:q', 'case:b']);
    const through = ask(graph, 'case:a', 'case:b', { throughHubs: true });
    expect(nodesOf(through)[0]).toBe('case:a organisation:q case:b');
    expect(through.paths[0]?.hops[0]?.text).toEqual({ en: '“a” takes figures from q.', zh: '“名a”引用名q的数据。' });
    // Who asks for the office itself wants to know what quotes it.
    expect(nodesOf(ask(graph, 'organisation:q', 'case:a'))[0]).toBe('organisation:q case:a');
    const { noPath } = ask(graph, 'case:a', 'case:b', { maxHops: 2 });
    expect([noPath?.code, noPath?.text.en]).toEqual([
      'TOO_FAR',
      'There is no path from “a” to “b” within 2 hops; the shortest has 3, and one through q 2. The nearest miss is “y”, 1 short of the end.',
    ]);
    const { noPath: only } = ask(graph, 'case:c', 'case:b');
    expect([only?.code, only?.nearestMiss]).toEqual([
      'ONLY_THROUGH_HUBS',
      { reached: 'case:c', wanted: 'case:b', hops: 2 },
    ]);
  });

  it('finds what trying every path finds, in order, without a repeated node', () => {
    const edge = fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(edge, { minLength: 1, maxLength: 16 }), fc.integer({ min: 1, max: 5 }), (edges, maxHops) => {
        const lines = edges.map(([a, b, figures]) => `case:${a} RELATES_TO case:${b}${figures ? ' #data for' : ''}`);
        const graph = graphOf([...lines, 'case:0 USES technology:t', 'case:7 USES technology:u']);
        const [from, to] = [graph.indexOf.get('case:0')!, graph.indexOf.get('case:7')!];
        const rules = { throughHubs: false, ends: [from, to] };
        const { paths: found, gaveUp } = simplePaths(graph, { from, to, maxHops, first: 1_000, rules });
        const names = found.map((path) => path.map((node) => graph.nodes[node]!.id).join(' '));
        expect(gaveUp).toBe(false);
        expect([...names].sort()).toEqual(everyPath(graph, 'case:0', 'case:7', maxHops).sort());
        const lengths = found.map(({ length }) => length);
        expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
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
        expect(found?.hops.length ?? null).toBe(shortest ? shortest.length - 1 : null);
      }),
    );
  });
});

/** Slow and obvious: every simple path that keeps to links that may be followed. */
function everyPath(graph: KnowledgeGraph, from: string, to: string, maxHops: number): string[] {
  const steps = new Map<string, Set<string>>();
  for (const { from: a, to: b, role } of graph.links) {
    if (role !== '' && ![a, b].some((end) => end === from || end === to)) continue;
    steps.set(a, (steps.get(a) ?? new Set()).add(b));
    steps.set(b, (steps.get(b) ?? new Set()).add(a));
  }
  const found: string[] = [];
  const walk = (path: readonly string[]): void => {
    const near = path.at(-1)!;
    if (near === to) found.push(path.join(' '));
    else if (path.length <= maxHops) {
      for (const far of steps.get(near) ?? []) if (!path.includes(far)) walk([...path, far]);
    }
  };
  walk([from]);
  return found;
}
