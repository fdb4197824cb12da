import { RANK_TABLE } from '../support/rank-table';
import { onBothEngines } from '../support/test-app';

interface Contribution {
  readonly indicator: { readonly slug: string };
  readonly raw: number | null;
  readonly normalised: number | null;
  readonly effectiveWeight: number;
  readonly points: number;
  readonly maximumPoints: number;
  readonly citation: { readonly marker: string; readonly source: { readonly slug: string } } | null;
}

interface Ranking {
  readonly methodId: string;
  readonly dataVersion: string;
  readonly counts: { readonly ranked: number; readonly rankedInView: number; readonly unrankedInView: number };
  readonly unranked: readonly {
    readonly place: { readonly slug: string };
    readonly reason: string;
    readonly message: { readonly en: string; readonly zh: string };
  }[];
  readonly entries: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly rank: number;
      readonly rankInView: number;
      readonly tied: boolean;
      readonly score: number;
      readonly place: { readonly slug: string };
      readonly coverage: number;
      readonly contributions: readonly Contribution[];
    }[];
  };
  readonly diagnostics: {
    readonly effectiveWeights: readonly { readonly path: string; readonly weight: number }[];
    readonly correlations: readonly { readonly spearman: object; readonly kendallTauB: object }[];
  };
}

const QUERY = `query ($input: RankingInput!) { computeRanking(input: $input) {
  methodId dataVersion counts { ranked rankedInView unrankedInView } unranked { place { slug } reason message { en zh } }
  entries(first: 100) { totalCount nodes { rank rankInView tied score coverage place { slug }
    contributions { indicator { slug } raw normalised effectiveWeight points maximumPoints citation { marker source { slug } } } } }
  diagnostics { effectiveWeights { path weight } correlations { spearman { value pairs } kendallTauB { value } } } } }`;

function criterion(slug: string, weight: number, method = 'MIN_MAX', more: object = {}): object {
  return { indicator: `indicator:${slug}`, weight, normalisation: { method }, ...more };
}

/** Three parts of the smart-city rank and one of the GDP rank, as shares of the way from the last place to the first. */
const INPUT = { tree: { children: [criterion('smart-city-rank', 3), criterion('gdp-per-capita-rank', 1)] } };

onBothEngines('computeRanking', (api) => {
  async function rank(input: object): Promise<Ranking> {
    return (await api.expectData<{ computeRanking: Ranking }>(QUERY, { input })).computeRanking;
  }

  it('gives the weighted mean of both ranks, by hand', async () => {
    const { entries, counts, unranked } = await rank(INPUT);
    const share = (place: number): number => (26 - place) / 25;
    const expected = RANK_TABLE.map(([, slug, smart, gdp]) => ({
      slug,
      score: 0.75 * share(smart) + 0.25 * share(gdp),
    })).sort((a, b) => b.score - a.score);
    const scale = entries.nodes[0]!.score;
    expect(entries.nodes[0]).toMatchObject({ rank: 1, place: { slug: 'shenzhen' }, tied: false, coverage: 1 });
    expect(counts).toEqual({ ranked: 26, rankedInView: 26, unrankedInView: 0 });
    expect(unranked).toEqual([]);
    expect(entries.totalCount).toBe(26);
    const scores = new Map(entries.nodes.map(({ place, score }) => [place.slug, score / scale]));
    for (const { slug, score } of expected) expect(scores.get(slug)).toBeCloseTo(score, 12);
    expect(entries.nodes.map(({ score }) => score)).toEqual(
      entries.nodes.map(({ score }) => score).sort((a, b) => b - a),
    );
    for (const { place, rank: at } of entries.nodes) {
      const own = scores.get(place.slug)!;
      expect([place.slug, at]).toEqual([place.slug, 1 + [...scores.values()].filter((other) => other > own).length]);
    }
  });

  it('explains every score: the contributions add up, each value cited', async () => {
    const { entries, diagnostics } = await rank(INPUT);
    for (const { score, place, contributions } of entries.nodes) {
      const [name, , smart, gdp] = RANK_TABLE.find(([, slug]) => slug === place.slug)!;
      expect(
        contributions.map(({ indicator, raw, effectiveWeight }) => [indicator.slug, raw, effectiveWeight]),
      ).toEqual([
        ['smart-city-rank', smart, 0.75],
        ['gdp-per-capita-rank', gdp, 0.25],
      ]);
      expect(contributions.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 12);
      expect(contributions.map(({ citation }) => citation)).toEqual(
        Array(2).fill({ marker: `${name} ${smart} ${gdp}`, source: { slug: 'super-smart-city-2.0' } }),
      );
    }
    expect(diagnostics.effectiveWeights.map(({ weight }) => weight)).toEqual([1, 0.75, 0.25]);
    expect(diagnostics.correlations).toEqual([
      { spearman: { value: expect.closeTo(0.7155555, 6), pairs: 26 }, kendallTauB: { value: expect.any(Number) } },
    ]);
  });

  it('has one method id for a method however it is written', async () => {
    const same = await rank(INPUT);
    const longer = await rank({
      tree: {
        label: 'Written out',
        aggregation: { method: 'ARITHMETIC' },
        children: [
          criterion('smart-city-rank', 3, 'MIN_MAX', { direction: 'LOWER_IS_BETTER', label: 'Smart' }),
          criterion('gdp-per-capita-rank', 1),
        ],
      },
      referenceSet: 'ALL',
      rank: { ties: 'COMPETITION' },
      recipe: null,
    });
    expect(same.methodId).toMatch(/^[0-9a-f]{64}$/);
    expect(longer.methodId).toBe(same.methodId);
    expect(longer.entries).toEqual(same.entries);
    const other = { tree: { children: [criterion('smart-city-rank', 2), criterion('gdp-per-capita-rank', 1)] } };
    expect((await rank(other)).methodId).not.toBe(same.methodId);
  });

  it('ranks by places as well', async () => {
    const { entries } = await rank({ tree: { children: [criterion('smart-city-rank', 1, 'RANK')] } });
    expect(entries.nodes.map(({ place }) => place.slug)).toEqual(RANK_TABLE.map(([, slug]) => slug));
    expect(entries.nodes.map(({ rank: at }) => at)).toEqual(RANK_TABLE.map((_, index) => index + 1));
  });

  it('shows part of the cities without changing a score', async () => {
    const all = await rank(INPUT);
    const some = await rank({ ...INPUT, cities: { slug: { in: ['wuxi', 'wuhan', 'harbin'] } } });
    const shown = all.entries.nodes.filter(({ place }) => ['wuxi', 'wuhan', 'harbin'].includes(place.slug));
    expect(some.methodId).toBe(all.methodId);
    expect(some.entries.nodes).toEqual(shown.map((row, index) => ({ ...row, rankInView: index + 1 })));
    expect(some.counts).toEqual({ ranked: 26, rankedInView: 3, unrankedInView: 0 });
  });

  it('takes the scale from those shown when told to', async () => {
    const view = { ...INPUT, referenceSet: 'VIEW', cities: { slug: { in: ['wuxi', 'harbin'] } } };
    const { entries, counts } = await rank(view);
    expect(entries.nodes.map(({ place, rank: at, rankInView }) => [place.slug, at, rankInView])).toEqual([
      ['wuxi', 1, 1],
      ['harbin', 2, 2],
    ]);
    expect(counts.ranked).toBe(2);
  });

  it('says why a city that is shown has no rank', async () => {
    const { unranked, entries } = await rank({ ...INPUT, cities: { slug: { in: ['wuxi', 'bonn'] } } });
    expect(entries.nodes.map(({ place }) => place.slug)).toEqual(['wuxi']);
    expect(unranked).toEqual([
      {
        place: { slug: 'bonn' },
        reason: 'TOO_FEW_VALUES',
        message: {
          en: '0 of 2 criteria have a value; the least share is 0.667.',
          zh: '2项指标中有0项有值；最低占比为0.667。',
        },
      },
    ]);
  });

  it('shows nobody where the filter finds nobody', async () => {
    const { entries, counts } = await rank({ ...INPUT, cities: { slug: { in: [] } } });
    expect([entries.totalCount, counts.rankedInView]).toEqual([0, 0]);
  });

  it('gives the values after a step', async () => {
    const query = `query ($input: RankingInput!) { computeRanking(input: $input) { steps(name: NORMALISE) { step units columns values } } }`;
    const { computeRanking } = await api.expectData<{
      computeRanking: { steps: { step: string; units: string[]; columns: string[]; values: number[][] } };
    }>(query, { input: INPUT });
    const { steps } = computeRanking;
    expect(steps.step).toBe('NORMALISE');
    expect(steps.units.length).toBe(26);
    expect(steps.values.map((row) => row.length)).toEqual(Array(26).fill(steps.columns.length));
    expect(steps.values[steps.units.indexOf('city:shenzhen')]).toEqual([1, 1]);
  });

  describe('refuses', () => {
    it('a method with several mistakes, naming all by path', async () => {
      const input = {
        tree: {
          children: [
            criterion('smart-city-rnk', -1),
            { indicator: 'indicator:gdp-per-capita-rank' },
            { children: [] },
            { ...criterion('smart-city-rank', 1), children: [criterion('smart-city-rank', 1)] },
          ],
        },
      };
      const errors = await api.expectErrors(QUERY, { input });
      expect(errors.length).toBe(1);
      expect(errors[0].path).toEqual(['computeRanking']);
      const { code, problems } = errors[0].extensions as {
        code: string;
        problems: { path: string; message: string }[];
      };
      expect(code).toBe('BAD_USER_INPUT');
      const paths = problems.map(({ path }) => path);
      for (const place of ['children[0]', 'children[1]', 'children[2]', 'children[3]']) {
        expect(paths.filter((path) => path.includes(place)).length).toBeGreaterThan(0);
      }
      expect(JSON.stringify(problems)).toContain('indicator:smart-city-rank');
      expect(problems.every(({ message }) => message.length > 0)).toBe(true);
    });

    it.each([
      ['neither recipe nor tree', {}, 'input.tree'],
      ['an unknown recipe', { recipe: 'recipe:atlantis' }, 'input.recipe'],
      ['a recipe that is no recipe', { recipe: 'city:seoul' }, 'input.recipe'],
      ['a city that is not there', { ...INPUT, cities: { id: 'city:atlantis' } }, 'input.cities.id[0]'],
      ['a country in place of a city', { ...INPUT, cities: { id: ['country:china'] } }, 'input.cities.id[0]'],
    ])('%s', async (_title, input, path) => {
      const [error] = await api.expectErrors(QUERY, { input });
      expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path });
    });

    it.each([
      ['a method that is not there', { tree: { children: [criterion('smart-city-rank', 1, 'MAGIC')] } }],
      ['a field that is not there', { ...INPUT, colour: 'red' }],
      ['a weight that is no number', { tree: { children: [{ ...criterion('smart-city-rank', 1), weight: 'heavy' }] } }],
      ['nothing', null],
    ])('%s, by the schema', async (_title, input) => {
      const [error] = await api.expectErrors(QUERY, { input });
      expect(error.extensions['code']).toBe('BAD_USER_INPUT');
    });

    it('a tree that nests without end', async () => {
      let node: object = criterion('smart-city-rank', 1);
      for (let depth = 0; depth < 25; depth += 1) node = { children: [node] };
      const { body, status } = await api.ask(QUERY, { input: { tree: node } });
      expect(status).toBeLessThan(500);
      expect(body.errors?.map(({ extensions }) => extensions['code']) ?? []).not.toContain('INTERNAL_SERVER_ERROR');
    });
  });
});
