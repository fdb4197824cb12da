import { onBothEngines } from '../support/test-app';

interface Row {
  readonly rank: number;
  readonly score: number;
  readonly place: { readonly id: string };
  readonly contributions: readonly { readonly points: number | null }[];
}

onBothEngines('a computed ranking, explained', (api) => {
  const explain = async (input: object, city: string, language: 'EN' | 'ZH'): Promise<string> => {
    const query = `query ($input: RankingInput!, $city: ID!) {
      computeRanking(input: $input) { explain(place: $city) { en zh } }
    }`;
    const { computeRanking } = await api.expectData<{ computeRanking: { explain: { en: string; zh: string } } }>(
      query,
      { input, city },
    );
    return language === 'ZH' ? computeRanking.explain.zh : computeRanking.explain.en;
  };
  const ranks = {
    tree: {
      children: [
        { indicator: 'indicator:smart-city-rank', weight: 3, normalisation: { method: 'MIN_MAX', upper: 100 } },
        { indicator: 'indicator:gdp-per-capita-rank', weight: 1, normalisation: { method: 'MIN_MAX', upper: 100 } },
      ],
    },
  };

  it('says what a score is made of, who stands beside it and why', async () => {
    expect(await explain(ranks, 'city:beijing', 'EN')).toBe(
      'Beijing is 2nd of 26 with a score of 91. Most of it comes from Smart-city rank (72 points of 75) and Per-capita GDP rank (19 points of 25). It leaves most to be gained in Per-capita GDP rank, 6 of 25 points. It stands best in Smart-city rank (2nd of 26). Shenzhen, the next above, has 9 more; Per-capita GDP rank makes most of the difference (6 points).',
    );
    expect(await explain(ranks, 'city:shenzhen', 'ZH')).toMatch(
      /^深圳在26个排名对象中列第1位，得分100。.*后一位的北京低9分，差距主要来自.*（6分）。$/,
    );
  });

  it('says who is level, which values are filled in, and how sure the rank is', async () => {
    expect(await explain(ranks, 'city:wuxi', 'EN')).toContain(
      'Wuxi is 11th of 26 with a score of 54, level with Chengdu and Ningbo.',
    );
    const unsure = { ...ranks, uncertainty: { draws: 50, weights: { method: 'UNIFORM', spread: 0.5 } } };
    expect(await explain(unsure, 'city:shenzhen', 'EN')).toMatch(
      /In nine of ten draws of what is uncertain its rank is 1\.$/,
    );
    const filled = {
      tree: {
        children: [
          { indicator: 'indicator:gdp-per-capita', normalisation: { method: 'RANK' } },
          { indicator: 'indicator:smart-city-rank', normalisation: { method: 'RANK' } },
        ],
      },
      missing: { method: 'MEDIAN' },
      screen: { minimumShare: 0.5 },
    };
    const query = `query ($input: RankingInput!) { computeRanking(input: $input) { entries(first: 100) { nodes { coverage place { id } } } } }`;
    const { computeRanking } = await api.expectData<{
      computeRanking: { entries: { nodes: { coverage: number; place: { id: string } }[] } };
    }>(query, { input: filled });
    const half = computeRanking.entries.nodes.find(({ coverage }) => coverage === 0.5)!.place.id;
    expect(await explain(filled, half, 'EN')).toContain('1 of its 2 values is filled in, 50% of the weights.');
    expect(await explain({ ...filled, missing: { method: 'SKIP' } }, half, 'ZH')).toContain('其2项数值中缺1项');
  });

  it('says why there are no shares, and why a place is not ranked', async () => {
    const geometric = {
      recipe: 'recipe:city-profile-2019',
      overrides: [{ node: 'root', aggregation: { method: 'GEOMETRIC' } }],
    };
    expect(await explain(geometric, 'city:beijing', 'EN')).toContain('The method does not add up points');
    const chosen = {
      ...ranks,
      units: ['city:beijing', 'city:shenzhen', 'city:wuxi'],
      cities: { id: ['city:beijing', 'city:chengdu'] },
    };
    expect(await explain(chosen, 'city:chengdu', 'ZH')).toBe('成都未参与排名：该方法只对所列对象排名，其中没有它。');
    expect(await explain(chosen, 'city:chengdu', 'EN')).toMatch(/^Chengdu is not ranked: .*\.$/);
  });

  it('an unknown place and one without a row are refused with the nearest', async () => {
    const query = `query ($input: RankingInput!, $city: ID!) { computeRanking(input: $input) { explain(place: $city) { en } } }`;
    const [unknown] = await api.expectErrors(query, { input: ranks, city: 'city:bejing' });
    expect(JSON.stringify(unknown)).toContain('city:beijing');
    const [absent] = await api.expectErrors(query, { input: ranks, city: 'city:singapore' });
    expect(JSON.stringify(absent)).toMatch(/must be a place of the ranking/);
  });

  it('every explanation of a list names its own city, its rank and its score, in both languages', async () => {
    const query = `query ($input: RankingInput!) { computeRanking(input: $input) { entries(first: 100) { nodes { rank score place { id } contributions { points } } } } }`;
    const { computeRanking } = await api.expectData<{ computeRanking: { entries: { nodes: Row[] } } }>(query, {
      input: ranks,
    });
    for (const { rank, score, place } of computeRanking.entries.nodes) {
      const zh = await explain(ranks, place.id, 'ZH');
      expect(zh).toContain(`列第${rank}位，得分${Number(score.toPrecision(4))}`);
      expect(zh).not.toMatch(/undefined|NaN|null|[a-z]{4}/);
    }
  });
});
