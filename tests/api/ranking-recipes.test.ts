import { onBothEngines } from '../support/test-app';

interface Row {
  readonly rank: number;
  readonly score: number;
  readonly place: { readonly slug: string };
}

const inYear = (year: string): object => ({ start: year, end: year });
const ENTRIES = 'entries(first: 3) { nodes { rank score place { slug } } }';

onBothEngines('Named recipes', (api) => {
  async function entries(input: object): Promise<readonly Row[]> {
    const query = `query ($input: RankingInput!) { computeRanking(input: $input) { ${ENTRIES} } }`;
    const { computeRanking } = await api.expectData<{ computeRanking: { entries: { nodes: Row[] } } }>(query, {
      input,
    });
    return computeRanking.entries.nodes;
  }

  it('rank as their names say: the gap between the two columns of the report', async () => {
    expect(await entries({ recipe: 'recipe:smart-minus-gdp' })).toEqual([
      { rank: 1, score: -12, place: { slug: 'chongqing' } },
      { rank: 2, score: -10, place: { slug: 'chengdu' } },
      { rank: 3, score: -7, place: { slug: 'shanghai' } },
    ]);
  });

  it('grow by the UN series: the mean of two yearly rates, two to one', async () => {
    const query = `query ($input: RankingInput!) { computeRanking(input: $input) { entries(first: 1) { nodes { score
      contributions { label raw periods { start end } points observations { value period { start end } citation { source { slug } } } } } } } }`;
    interface Contribution {
      readonly raw: number;
      readonly points: number;
      readonly periods: { start: string; end: string }[];
      readonly observations: { value: number }[];
    }
    const data = await api.expectData<{
      computeRanking: { entries: { nodes: [{ score: number; contributions: Contribution[] }] } };
    }>(query, { input: { recipe: 'recipe:population-momentum' } });
    const [{ score, contributions }] = data.computeRanking.entries.nodes;
    const rate = ({ observations }: Contribution): number =>
      100 * ((observations[1]?.value ?? 0) / (observations[0]?.value ?? 1)) ** (1 / 15) - 100;
    expect(contributions.map(({ periods }) => periods)).toEqual([
      [inYear('2000'), inYear('2015')],
      [inYear('2015'), inYear('2030')],
    ]);
    for (const each of contributions) expect(each.raw).toBeCloseTo(rate(each), 10);
    const [past, future] = contributions;
    expect(score).toBeCloseTo(((past?.raw ?? 0) * 2 + (future?.raw ?? 0)) / 3, 10);
  });

  it('show their method with every default, under the id that computing them gives', async () => {
    const query = `{ recipe(slug: "smart-minus-gdp") { version method { methodId nodes { path parentPath label weight direction
        aggregation { method parameters { name value } } normalisation { method } } } }
      computeRanking(input: { recipe: "recipe:smart-minus-gdp" }) { methodId } }`;
    const { recipe, computeRanking } = await api.expectData<{
      recipe: { version: string; method: { methodId: string; nodes: { path: string; label: string | null }[] } };
      computeRanking: { methodId: string };
    }>(query);
    expect(recipe.method.methodId).toBe(computeRanking.methodId);
    expect(recipe.method.nodes.map(({ path, label }) => [path, label])).toEqual([
      ['root', null],
      ['root.children[0]', 'Smart-city rank'],
      ['root.children[1]', 'Rank by GDP per head'],
    ]);
  });

  it('can be changed node by node: by path, by label, by indicator', async () => {
    const recipe = 'recipe:combined-ranks-2019';
    const only = await entries({ recipe, overrides: [{ node: 'root.children[1]', weight: 0 }] });
    expect(await entries({ recipe, overrides: [{ node: 'Rank by GDP per head', weight: 0 }] })).toEqual(only);
    expect(await entries({ recipe, overrides: [{ node: 'indicator:gdp-per-capita-rank', weight: 0 }] })).toEqual(only);
    expect(only.map(({ place }) => place.slug)).toEqual(['shenzhen', 'beijing', 'shanghai']);
  });

  it('name what an override does not find, with the nearest', async () => {
    const query = `query ($input: RankingInput!) { computeRanking(input: $input) { ${ENTRIES} } }`;
    const overrides = [{ node: 'Smart-city rnak', weight: 1 }];
    const [error] = await api.expectErrors(query, { input: { recipe: 'recipe:smart-minus-gdp', overrides } });
    expect(error.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      problems: [{ path: 'input.overrides[0].node', suggestion: 'Smart-city rank' }],
    });
  });
});

onBothEngines('The choice of data', (api) => {
  const leaf = (more: object): object => ({
    direction: 'HIGHER_IS_BETTER',
    normalisation: { method: 'NONE' },
    ...more,
  });
  async function computed(input: object): Promise<{ entries: { nodes: Row[] }; methodId: string }> {
    const query = `query ($input: RankingInput!) { computeRanking(input: $input) { methodId ${ENTRIES} } }`;
    return (await api.expectData<{ computeRanking: { entries: { nodes: Row[] }; methodId: string } }>(query, { input }))
      .computeRanking;
  }
  const population = 'indicator:urban-agglomeration-population';

  it('divides one indicator by another', async () => {
    const perHead = leaf({ indicator: 'indicator:gdp', denominator: { indicator: 'indicator:city-population' } });
    const { entries } = await computed({ tree: { children: [perHead] } });
    expect(entries.nodes.map(({ place, score }) => [place.slug, Math.round(score)])).toEqual([
      // GDP of 2019 by the people that the census of 2020 counted, not by the estimates before it.
      ['beijing', 161564],
      ['wuxi', 158833],
      ['shanghai', 153414],
    ]);
  });

  it('takes the period that is asked for, forecasts last unless told otherwise', async () => {
    const tree = { children: [leaf({ indicator: population })] };
    const [usual, never, equal, exact] = await Promise.all([
      computed({ tree }),
      computed({ tree, observations: { forecasts: 'NEVER' } }),
      computed({ tree, observations: { forecasts: 'EQUAL' } }),
      computed({ tree, period: { method: 'EXACT', period: '2035' } }),
    ]);
    expect(never.entries).toEqual(usual.entries);
    expect(equal.entries).toEqual(exact.entries);
    expect(equal.entries.nodes[0]?.score).toBeGreaterThan(usual.entries.nodes[0]?.score ?? Infinity);
    expect(new Set([usual, never, equal, exact].map(({ methodId }) => methodId)).size).toBe(4);
  });

  it('leaves out evidence below a grade, and says that nothing is left', async () => {
    const tree = { children: [leaf({ indicator: 'indicator:gdp' })] };
    const query = `query ($input: RankingInput!) { computeRanking(input: $input) { ${ENTRIES} } }`;
    const [error] = await api.expectErrors(query, { input: { tree, observations: { evidence: 'B' } } });
    expect(error.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      problems: [{ code: 'NO_VALUES', path: 'input.observations' }],
    });
  });

  it('takes scales from peers, so that those outside can pass the ends', async () => {
    const tree = {
      children: [leaf({ indicator: population, normalisation: { method: 'MIN_MAX', lower: 0, upper: 1 } })],
    };
    const peers = { id: ['city:chengdu', 'city:wuhan', 'city:hangzhou'] };
    const { entries } = await computed({ tree, referenceSet: 'PEERS', peers });
    expect(entries.nodes[0]?.score).toBeGreaterThan(1);
  });
});
