import { onBothEngines } from '../support/test-app';
import { csvOf, get, refusalOf } from './read-files';

onBothEngines('the file of a ranking', (api) => {
  it('says of every value what it is divided by, where it comes from and under which licence, and how sure the rank is', async () => {
    const common = { weight: 1, normalisation: { method: 'RANK' } };
    const denominator = { indicator: 'indicator:city-population' };
    const input = {
      tree: {
        aggregation: { method: 'ARITHMETIC' },
        children: [
          { indicator: 'indicator:gdp', direction: 'HIGHER_IS_BETTER', denominator, ...common },
          { indicator: 'indicator:gdp-per-capita', ...common },
        ],
      },
      missing: { method: 'SKIP' },
      uncertainty: { draws: 20, leaveOneOut: true },
    };
    const { computeRanking } = await api.expectData<{
      computeRanking: {
        entries: { nodes: { interval: Record<string, number>; contributions: { denominator: number }[] }[] };
      };
    }>(
      `query ($input: RankingInput!) { computeRanking(input: $input) { entries(first: 100) { nodes {
         interval { best p05 median p95 worst mean } contributions { denominator } } } } }`,
      { input },
    );
    const found = await csvOf(api, `/export/ranking.csv?input=${encodeURIComponent(JSON.stringify(input))}`);
    const ranked = found.filter(({ rank }) => rank !== '');
    const columns = ['best', 'p05', 'median', 'p95', 'worst', 'mean'];
    expect(
      ranked.map((row) => [...columns.map((name) => Number(row[`rank_${name}`])), Number(row['1_denominator'])]),
    ).toEqual(
      computeRanking.entries.nodes.map(({ interval, contributions }) => [
        ...columns.map((name) => interval[name]),
        contributions[0]?.denominator,
      ]),
    );
    expect({ ...found[0] }).toMatchObject({
      draws: '3',
      draws_without_score: '0',
      '1_denominator_observations': expect.stringMatching(/^observation:city-population:/),
      '1_source_licence': 'MIT',
    });
  });

  it('has no columns of intervals where nothing was said of what is uncertain', async () => {
    const input = encodeURIComponent('{"recipe":"recipe:city-profile-2019"}');
    const [first] = await csvOf(api, `/export/ranking.csv?input=${input}`);
    expect(Object.keys(first ?? {}).filter((name) => /^rank_(?!in_view)|^draws/.test(name))).toEqual([]);
  });
});

onBothEngines('parameters in the body of a POST', (api) => {
  it('are words or lists of words, as in the filter; what has operators belongs there', async () => {
    const ask = { method: 'POST', headers: { 'content-type': 'application/json' } };
    const listed = await get(api, '/export/cases.csv', {
      ...ask,
      body: JSON.stringify({ country: ['country:china'] }),
    });
    expect(listed.status).toBe(200);
    const refusal = await refusalOf(api, '/export/cases.csv', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ country: { contains: 'china' } }),
    });
    expect(refusal).toMatchObject({
      status: 400,
      message: '"country" must be a word or a list of words; put operators into "filter".',
    });
  });
});
