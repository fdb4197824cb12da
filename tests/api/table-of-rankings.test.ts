import { onBothEngines } from '../support/test-app';

interface Table {
  readonly entries: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly place: { readonly id: string };
      readonly ranks: readonly (number | null)[];
      readonly mean: number;
      readonly best: number;
      readonly worst: number;
    }[];
  };
  readonly pairs: readonly {
    readonly a: number;
    readonly b: number;
    readonly spearman: { readonly value: number; readonly pairs: number };
  }[];
}

const QUERY = `query ($rankings: [RankingRefInput!]!) {
  tableOfRankings(rankings: $rankings) {
    entries(first: 100) { totalCount nodes { place { id } ranks mean best worst } }
    pairs { a b spearman { value pairs } kendallTauB { value } }
  }
}`;

onBothEngines('several rankings in one table', (api) => {
  const published = [{ published: 'ranking:smart-city-rank' }, { published: 'ranking:gdp-per-capita-rank' }];
  const computed = { computed: { recipe: 'recipe:city-profile-2019' } };

  it('has a row for each place and a column for each ranking; pairs agree with the comparison of two', async () => {
    const { tableOfRankings: table } = await api.expectData<{ tableOfRankings: Table }>(QUERY, {
      rankings: [...published, computed],
    });
    const beijing = table.entries.nodes.find(({ place }) => place.id === 'city:beijing')!;
    expect(beijing).toMatchObject({ ranks: [2, 7, 1], mean: 10 / 3, best: 1, worst: 7 });
    // Yancheng and others lack a rank; those with all come first.
    const gaps = table.entries.nodes.map(({ ranks }) => ranks.filter((rank) => rank === null).length);
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
    expect(gaps.at(-1)).toBeGreaterThan(0);
    expect(table.pairs.map(({ a, b }) => [a, b])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    const two = await api.expectData<{ compareRankings: { spearman: { value: number } } }>(
      `query ($a: RankingRefInput!, $b: RankingRefInput!) { compareRankings(a: $a, b: $b) { spearman { value } } }`,
      { a: published[0], b: computed },
    );
    expect(table.pairs[1]!.spearman.value).toBeCloseTo(two.compareRankings.spearman.value, 12);
  });

  it('refuses one ranking, eleven, and one that there is not, with its place', async () => {
    const refusal = async (rankings: unknown): Promise<string> =>
      JSON.stringify(await api.expectErrors(QUERY, { rankings }));
    expect(await refusal([published[0]])).toContain('must name 2 to 10 rankings');
    expect(await refusal(Array.from({ length: 11 }, () => published[0]))).toContain('must name 2 to 10 rankings');
    expect(await refusal([published[0], { published: 'ranking:smart-city-ranks' }])).toMatch(
      /rankings\[1\]\.published.*smart-city-rank/,
    );
  });
});
