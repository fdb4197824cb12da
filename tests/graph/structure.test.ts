import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness';
import pagerank from 'graphology-metrics/centrality/pagerank';
import { betweenness } from '../../src/graph/betweenness';
import { components } from '../../src/graph/bridges';
import { buildGraph, type KnowledgeGraph } from '../../src/graph/build-graph';
import { communities } from '../../src/graph/communities';
import { shapeOf } from '../../src/graph/graph-shape';
import { degreeLimit } from '../../src/graph/hubs';
import { neighbourhood } from '../../src/graph/neighbourhood';
import { pageRank } from '../../src/graph/page-rank';
import { dataOf, graphOf } from './support';

const edges = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 })).filter(([a, b]) => a < b),
  { minLength: 2, maxLength: 30, selector: String },
);

function casesOf(pairs: readonly (readonly [number, number])[]): KnowledgeGraph {
  return graphOf(pairs.map(([a, b]) => `case:${a} RELATES_TO case:${b}`));
}

function plain(graph: KnowledgeGraph): UndirectedGraph {
  const copy = new UndirectedGraph();
  graph.nodes.forEach(({ id }) => copy.addNode(id));
  graph.links.forEach(({ from, to }) => copy.mergeEdge(from, to));
  return copy;
}

describe('the measures of the structure, hubs apart, are those of graphology:', () => {
  it('betweenness', () => {
    fc.assert(
      fc.property(edges, (pairs) => {
        const graph = casesOf(pairs);
        const expected = betweennessCentrality(plain(graph)) as Record<string, number>;
        const { values } = betweenness(graph);
        if (graph.nodes.length < 3) return;
        graph.nodes.forEach(({ id }, node) => expect(values[node]).toBeCloseTo(expected[id]!, 9));
      }),
    );
  });

  it('PageRank', () => {
    fc.assert(
      fc.property(edges, (pairs) => {
        const graph = casesOf(pairs);
        const expected = pagerank(plain(graph), {
          tolerance: 1e-12,
          maxIterations: 1_000,
          getEdgeWeight: null,
        }) as Record<string, number>;
        const rank = pageRank(graph);
        graph.nodes.forEach(({ id }, node) => expect(rank[node]).toBeCloseTo(expected[id]!, 8));
      }),
    );
  });
});

describe('bridges', () => {
  it('are the links whose removal leaves more parts, told where the smaller has three nodes', () => {
    fc.assert(
      fc.property(edges, (pairs) => {
        const graph = casesOf(pairs);
        const lines = pairs.map(([a, b]) => `case:${a} RELATES_TO case:${b}`);
        const { nodes, links } = dataOf(lines);
        const parts = components(graph).sizes.length;
        const cut = links.filter((_, index) => {
          const rest = buildGraph({ nodes, links: links.filter((__, other) => other !== index) });
          const { sizes } = components(rest);
          return sizes.length > parts && smallerSide(graph, rest, links[index]!.from, links[index]!.to) >= 3;
        });
        expect(
          components(graph)
            .bridges.map(({ link }) => graph.links[link]!.id)
            .sort(),
        ).toEqual(cut.map(({ id }) => id).sort());
      }),
    );
  });
});

function smallerSide(whole: KnowledgeGraph, rest: KnowledgeGraph, from: string, to: string): number {
  const reach = (start: string): number => {
    const seen = new Set([start]);
    for (const id of seen) {
      for (const { from: a, to: b } of rest.links) {
        if (a === id) seen.add(b);
        if (b === id) seen.add(a);
      }
    }
    return seen.size;
  };
  expect(whole.nodes.length).toBe(rest.nodes.length);
  return Math.min(reach(from), reach(to));
}

describe('hubs', () => {
  it('are what sorts many alike or is only quoted, by kind, but no district, part of a field or product', () => {
    const graph = graphOf(
      [
        'city:a IN_COUNTRY country:c',
        'city:a PART_OF region:p',
        'case:a TAKES_PLACE_IN region:d',
        'city:a MEMBER_OF region:k',
        'case:a IN_DOMAIN domain:whole',
        'domain:part PART_OF domain:whole',
        'city:a MEMBER_OF framework:f',
        'source:s RELATES_TO framework:f',
        'city:a MEMBER_OF concept:g',
        'case:a RELATES_TO concept:thing',
        'case:a RELATES_TO capability:y',
        'case:a ILLUSTRATES trend:t',
        ...['a', 'b'].map((slug) => `case:${slug} INVOLVES organisation:quoted #data source`),
        ...['a', 'b'].map((slug) => `case:${slug} INVOLVES organisation:both #data source`),
        'case:a INVOLVES organisation:both #operator',
      ],
      {
        'region:p': 'PROVINCE',
        'region:d': 'DISTRICT',
        'region:k': 'CLUSTER',
        'concept:g': 'CITY_GROUP',
        'concept:thing': 'PRODUCT',
      },
    );
    expect([...graph.hubs.keys()].map((node) => graph.nodes[node]!.id)).toEqual([
      'capability:y',
      'concept:g',
      'country:c',
      'domain:whole',
      'framework:f',
      'organisation:quoted',
      'region:k',
      'region:p',
      'source:s',
      'trend:t',
    ]);
  });

  it('are topics with more neighbours than 95 in 100 have, and at least 12; never a case', () => {
    expect(degreeLimit([1, 2, 3])).toBe(12);
    expect(degreeLimit([...Array.from({ length: 95 }, () => 20), 50, 60, 70, 80, 90])).toBe(21);
    const many = Array.from({ length: 12 }, (_, index) => `case:${index} USES technology:t`);
    const rich = Array.from({ length: 24 }, (_, index) => `case:rich APPLIES solution:${index}`);
    const graph = graphOf([...many, ...rich]);
    expect([...graph.hubs].map(([node, { rule }]) => [graph.nodes[node]!.id, rule])).toEqual([
      ['technology:t', 'DEGREE'],
    ]);
  });
});

describe('communities', () => {
  it('are the two halves of two cliques with one link between them, the same every time', () => {
    const clique = (slugs: string): string[] =>
      [...slugs].flatMap((a, index) => [...slugs.slice(index + 1)].map((b) => `case:${a} RELATES_TO case:${b}`));
    const graph = graphOf([...clique('abcd'), ...clique('efgh'), 'case:d RELATES_TO case:e']);
    const named = (): string[] =>
      communities(shapeOf(graph)).groups.map((group) => group.map((node) => graph.nodes[node]!.name.en).join(''));
    expect(named()).toEqual(['abcd', 'efgh']);
    expect(named()).toEqual(named());
  });
});

describe('neighbourhood', () => {
  const LINES = [
    'case:a APPLIES solution:x',
    'case:b APPLIES solution:x',
    'case:a IN_DOMAIN domain:d',
    'case:c IN_DOMAIN domain:d',
    'case:b USES technology:y',
  ];

  it('shows hubs but does not pass through them, and has every link among its nodes', () => {
    const found = neighbourhood(graphOf(LINES), { id: 'case:a', depth: 3, kinds: null, limit: 50 });
    expect(found.members.map(({ id, distance, isHub, degree }) => [id, distance, isHub, degree])).toEqual([
      ['case:a', 0, false, 2],
      ['solution:x', 1, false, 2],
      ['domain:d', 1, true, 2],
      ['case:b', 2, false, 2],
      ['technology:y', 3, false, 1],
    ]);
    expect(found.links).toEqual(['link:0000', 'link:0001', 'link:0002', 'link:0004']);
    expect([found.truncated, found.nodesLeftOut]).toEqual([false, 0]);
  });

  it('cuts by importance, says how many it left out, and stays connected', () => {
    fc.assert(
      fc.property(edges, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 3 }), (pairs, limit, depth) => {
        const graph = casesOf(pairs);
        const { id } = graph.nodes[0]!;
        const whole = neighbourhood(graph, { id, depth, kinds: null, limit: 100 });
        const cut = neighbourhood(graph, { id, depth, kinds: null, limit });
        expect(cut.members.length).toBe(Math.min(limit, whole.members.length));
        expect(cut.nodesLeftOut).toBe(whole.members.length - cut.members.length);
        expect(cut.truncated).toBe(cut.nodesLeftOut > 0);
        const ids = new Set(cut.members.map((node) => node.id));
        const reached = new Set([id]);
        for (const near of reached) {
          for (const { from, to } of graph.links) {
            if (from === near && ids.has(to)) reached.add(to);
            if (to === near && ids.has(from)) reached.add(from);
          }
        }
        expect(reached).toEqual(ids);
      }),
    );
  });

  it('shows only the kinds asked for', () => {
    const found = neighbourhood(graphOf(LINES), { id: 'case:a', depth: 2, kinds: ['solution'], limit: 50 });
    expect(found.members.map(({ id }) => id)).toEqual(['case:a', 'solution:x']);
  });
});
