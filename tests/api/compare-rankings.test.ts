import { RANK_TABLE } from '../support/rank-table';
import { onBothEngines } from '../support/test-app';

interface Comparison {
  readonly entries: { readonly totalCount: number; readonly nodes: readonly Row[] };
  readonly spearman: { readonly value: number; readonly pairs: number; readonly undefinedReason: string | null };
  readonly kendallTauB: { readonly value: number; readonly pairs: number };
  readonly kemenyDistance: { readonly value: number };
  readonly meanAbsoluteShift: number;
  readonly biggestMovers: readonly Row[];
  readonly onlyInA: readonly { readonly slug: string }[];
  readonly onlyInB: readonly { readonly slug: string }[];
}

interface Row {
  readonly place: { readonly slug: string };
  readonly rankA: number;
  readonly rankB: number;
  readonly shift: number;
}

const ROW = '{ place { slug } rankA rankB shift commonShift }';
const QUERY = `query ($a: RankingRefInput!, $b: RankingRefInput!) { compareRankings(a: $a, b: $b) {
  entries(first: 100) { totalCount nodes ${ROW} } spearman { value pairs undefinedReason message { en } } kendallTauB { value pairs } kemenyDistance { value }
  meanAbsoluteShift biggestMovers ${ROW} onlyInA { slug } onlyInB { slug } } }`;

const SMART = { published: 'ranking:smart-city-rank' };
const GDP = { published: 'ranking:gdp-per-capita-rank' };

onBothEngines('compareRankings', (api) => {
  async function compare(a: object, b: object): Promise<Comparison> {
    return (await api.expectData<{ compareRankings: Comparison }>(QUERY, { a, b })).compareRankings;
  }

  it('gives the gap of all 26 cities: smart-city rank minus GDP rank', async () => {
    const { entries, onlyInA, onlyInB, meanAbsoluteShift } = await compare(SMART, GDP);
    expect(entries.totalCount).toBe(26);
    expect(entries.nodes).toEqual(
      RANK_TABLE.map(([, slug, smart, gdp]) => ({
        place: { slug },
        rankA: smart,
        rankB: gdp,
        shift: smart - gdp,
        commonShift: smart - gdp,
      })),
    );
    expect([onlyInA, onlyInB]).toEqual([[], []]);
    const sizes = RANK_TABLE.map(([, , smart, gdp]) => Math.abs(smart - gdp));
    expect(meanAbsoluteShift).toBeCloseTo(sizes.reduce((sum, size) => sum + size, 0) / 26, 12);
  });

  it('gives Spearman and Kendall of the two columns, by the textbook', async () => {
    const { spearman, kendallTauB, kemenyDistance } = await compare(SMART, GDP);
    const squares = RANK_TABLE.reduce((sum, [, , smart, gdp]) => sum + (smart - gdp) ** 2, 0);
    let [agreeing, disagreeing] = [0, 0];
    RANK_TABLE.forEach(([, , smart, gdp], index) => {
      for (const [, , otherSmart, otherGdp] of RANK_TABLE.slice(index + 1)) {
        if ((smart - otherSmart) * (gdp - otherGdp) > 0) agreeing += 1;
        else disagreeing += 1;
      }
    });
    expect(spearman).toEqual({
      value: expect.closeTo(1 - (6 * squares) / (26 * (26 ** 2 - 1)), 12),
      pairs: 26,
      undefinedReason: null,
      message: null,
    });
    expect(spearman.value).toBeCloseTo(0.7156, 4);
    expect(kendallTauB).toEqual({ value: expect.closeTo((agreeing - disagreeing) / 325, 12), pairs: 26 });
    // Two for each pair, once in each direction.
    expect(kemenyDistance.value).toBe(2 * disagreeing);
  });

  it('names those that move most', async () => {
    const { biggestMovers } = await compare(SMART, GDP);
    expect(biggestMovers.map(({ place, shift }) => [place.slug, shift])).toEqual([
      ['wuxi', 14],
      ['chongqing', -12],
      ['chengdu', -10],
      ['dalian', 8],
      ['changsha', 7],
    ]);
  });

  it('turns round with its arguments', async () => {
    const [there, back] = [await compare(SMART, GDP), await compare(GDP, SMART)];
    expect(back.spearman).toEqual(there.spearman);
    const shifts = new Map(back.entries.nodes.map(({ place, shift }) => [place.slug, shift]));
    for (const { place, shift } of there.entries.nodes) expect(shifts.get(place.slug)! + shift).toBe(0);
  });

  it('takes computed rankings, and leaves out who is in one only', async () => {
    const tree = { children: [{ indicator: 'indicator:smart-city-rank', normalisation: { method: 'RANK' } }] };
    const { entries, onlyInA, spearman } = await compare(SMART, {
      computed: { tree, cities: { slug: { in: ['wuxi', 'harbin', 'wuhan'] } } },
    });
    expect(entries.nodes.map(({ place, rankA, rankB, shift }) => [place.slug, rankA, rankB, shift])).toEqual([
      ['wuhan', 7, 7, 0],
      ['wuxi', 16, 16, 0],
      ['harbin', 26, 26, 0],
    ]);
    expect(onlyInA.length).toBe(23);
    expect(spearman).toMatchObject({ value: 1, pairs: 3 });
  });

  it.each([
    ['neither', {}],
    ['both', { ...SMART, computed: { tree: null } }],
    ['null', { published: null }],
  ])('wants exactly one of published and computed, not %s', async (_title, a) => {
    const [error] = await api.expectErrors(QUERY, { a, b: GDP });
    expect(error.extensions['code']).toBe('BAD_USER_INPUT');
    expect(error.message).toMatch(/RankingRefInput|published/);
  });

  it('suggests the nearest ranking', async () => {
    const [error] = await api.expectErrors(QUERY, { a: { published: 'ranking:smart-city-rang' }, b: GDP });
    expect(error.message).toMatch(
      /^a\.published must be the id of a published ranking, not "ranking:smart-city-rang"\. Did you mean "ranking:smart-city-rank"/,
    );
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: 'a.published' });
  });
});
