import { onBothEngines } from '../support/test-app';

interface Interval {
  readonly p05: number;
  readonly median: number;
  readonly p95: number;
  readonly mean: number;
  readonly best: number;
  readonly worst: number;
  readonly scored: number;
  readonly shares: readonly { readonly rank: number; readonly share: number }[];
}

interface Row {
  readonly rank: number;
  readonly place: { readonly slug: string };
  readonly interval: Interval | null;
}

interface Ranking {
  readonly methodId: string;
  readonly entries: { readonly nodes: readonly Row[] };
  readonly uncertainty: {
    readonly draws: number;
    readonly pairs: readonly { readonly a: { id: string }; readonly b: { id: string }; readonly aBeatsB: number }[];
  } | null;
}

const QUERY = `query ($input: RankingInput!) { computeRanking(input: $input) {
  methodId
  uncertainty { draws seed meanAbsoluteShift pairs { a { id } b { id } draws aBeatsB bBeatsA tied } }
  entries(first: 100) { nodes { rank place { slug }
    interval { p05 median p95 mean best worst scored shares { rank share } } } }
} }`;

const TREE = {
  children: [
    { indicator: 'indicator:smart-city-rank', normalisation: { method: 'MIN_MAX' } },
    { indicator: 'indicator:gdp-per-capita-rank', normalisation: { method: 'MIN_MAX' } },
  ],
};

onBothEngines('The uncertainty of a ranking', (api) => {
  async function computed(uncertainty: object | null, more: object = {}): Promise<Ranking> {
    const input = { tree: TREE, ...more, ...(uncertainty ? { uncertainty } : {}) };
    return (await api.expectData<{ computeRanking: Ranking }>(QUERY, { input })).computeRanking;
  }

  it('is not there unless somebody asks, and does not change the method', async () => {
    const plain = await computed(null);
    const uncertain = await computed({ draws: 10, weights: { method: 'UNIFORM', spread: 0.5 } });
    expect(plain.uncertainty).toBeNull();
    expect(plain.entries.nodes.map(({ interval }) => interval)).toEqual(plain.entries.nodes.map(() => null));
    expect(uncertain.methodId).toBe(plain.methodId);
  });

  it('gives every row an interval around its rank, whose shares add up to 1', async () => {
    const { entries } = await computed({ draws: 400, weights: { method: 'UNIFORM', spread: 0.5 } });
    expect(entries.nodes).toHaveLength(26);
    for (const { interval } of entries.nodes) {
      if (!interval) throw new Error('Every row has an interval.');
      const { best, p05, median, p95, worst, shares, scored } = interval;
      expect([best, p05, median, p95, worst]).toEqual([best, p05, median, p95, worst].sort((a, b) => a - b));
      expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
      expect(scored).toBe(400);
    }
    // First and last in both columns stay there, whatever the weights.
    expect(entries.nodes[0]).toMatchObject({ place: { slug: 'shenzhen' }, interval: { best: 1, worst: 1, mean: 1 } });
  });

  it('is the same for the same seed, another for another, and nothing without noise', async () => {
    const spec = { draws: 50, weights: { method: 'UNIFORM', spread: 0.5 } };
    const [first, again, other] = await Promise.all([
      computed({ ...spec, seed: 7 }),
      computed({ ...spec, seed: 7 }),
      computed({ ...spec, seed: 8 }),
    ]);
    expect(again).toEqual(first);
    expect(other.entries).not.toEqual(first.entries);
    const still = await computed({ draws: 5, weights: { method: 'UNIFORM', spread: 0 } });
    expect(still.entries.nodes.map(({ interval }) => [interval?.best, interval?.worst])).toEqual(
      still.entries.nodes.map(({ rank }) => [rank, rank]),
    );
  });

  it('does not depend on which cities are shown', async () => {
    const spec = { draws: 50, weights: { method: 'DIRICHLET', concentration: 20 } };
    const cities = { id: ['city:chengdu', 'city:wuxi'] };
    const [all, two] = await Promise.all([computed(spec), computed(spec, { cities })]);
    const chosen = all.entries.nodes.filter(({ place }) => ['chengdu', 'wuxi'].includes(place.slug));
    expect(two.entries.nodes.map(({ interval }) => interval)).toEqual(chosen.map(({ interval }) => interval));
  });

  it('counts the pairs that are asked for', async () => {
    const pairs = [{ a: 'city:shenzhen', b: 'city:beijing' }];
    const { uncertainty } = await computed({ draws: 20, leaveOneOut: true, pairs });
    expect(uncertainty?.pairs.find(({ a, b }) => a.id === 'city:shenzhen' && b.id === 'city:beijing')?.aBeatsB).toBe(1);
  });

  it.each([
    ['nothing uncertain', { draws: 10 }, 'input.uncertainty'],
    ['too many draws', { draws: 100_001, leaveOneOut: true }, 'input.uncertainty.draws'],
    ['a spread above 1', { weights: { method: 'UNIFORM', spread: 2 } }, 'input.uncertainty.weights.spread'],
    ['no concentration', { weights: { method: 'DIRICHLET' } }, 'input.uncertainty.weights.concentration'],
    [
      'an unknown city',
      { leaveOneOut: true, pairs: [{ a: 'city:shenzen', b: 'city:beijing' }] },
      'input.uncertainty.pairs[0].a',
    ],
  ])('refuses %s', async (_, uncertainty, path) => {
    const [error] = await api.expectErrors(QUERY, { input: { tree: TREE, uncertainty } });
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', problems: [{ path }] });
  });
});

onBothEngines('What a method does to its data', (api) => {
  it('tells influence, redundancy, reliability and stability', async () => {
    const query = `query ($input: RankingInput!) { computeRanking(input: $input) { diagnostics { cronbachAlpha
      influence { indicator { id } meanAbsoluteShift largestShift message { en } }
      redundancy { paths pearson { value } flag } reliability { path alpha } varianceInflation { indicator { id } factor }
      stability { removed { id } reversedPairs }
      sensitivity(samples: 32, places: ["city:chengdu"]) { draws outputs { place { id } factors { factor first { value } total { value } } } }
    } } }`;
    const uncertainty = { weights: { method: 'UNIFORM', spread: 0.5 }, leaveOneOut: true };
    const { computeRanking } = await api.expectData<{ computeRanking: { diagnostics: Record<string, unknown> } }>(
      query,
      {
        input: { tree: TREE, uncertainty },
      },
    );
    const { diagnostics } = computeRanking;
    // Of two criteria with correlation r, alpha of equal variances is 2r / (1 + r); Spearman's r of the two columns of ranks.
    const [{ pearson }] = diagnostics['redundancy'] as [{ pearson: { value: number } }];
    const r = pearson.value;
    expect(diagnostics['cronbachAlpha']).toBeCloseTo((2 * r) / (1 + r), 12);
    expect(diagnostics['varianceInflation']).toMatchObject([
      { factor: expect.closeTo(1 / (1 - r * r), 10) as number },
      { factor: expect.closeTo(1 / (1 - r * r), 10) as number },
    ]);
    expect(diagnostics['influence']).toMatchObject([
      { indicator: { id: 'indicator:smart-city-rank' }, message: null },
      { indicator: { id: 'indicator:gdp-per-capita-rank' }, message: null },
    ]);
    expect(diagnostics['stability']).toMatchObject({ reversedPairs: 0 });
    expect(diagnostics['sensitivity']).toMatchObject({
      draws: 32 * 4,
      outputs: [{ place: null }, { place: { id: 'city:chengdu' } }],
    });
  });
});
