import { onBothEngines } from '../support/test-app';

interface Row {
  readonly rank: number;
  readonly score: number;
  readonly city: { readonly slug: string };
}

const ROWS = 'rows(first: 3) { nodes { rank score city { slug } } }';

onBothEngines('Named recipes', (api) => {
  async function rows(input: object): Promise<readonly Row[]> {
    const query = `query ($input: RankingInput!) { computeRanking(input: $input) { ${ROWS} } }`;
    const { computeRanking } = await api.expectData<{ computeRanking: { rows: { nodes: Row[] } } }>(query, { input });
    return computeRanking.rows.nodes;
  }

  it('rank as their names say: the gap between the two columns of the report', async () => {
    expect(await rows({ recipe: 'recipe:smart-minus-gdp' })).toEqual([
      { rank: 1, score: -12, city: { slug: 'chongqing' } },
      { rank: 2, score: -10, city: { slug: 'chengdu' } },
      { rank: 3, score: -7, city: { slug: 'shanghai' } },
    ]);
  });

  it('grow by the UN series: the mean of two yearly rates, two to one', async () => {
    const query = `query ($input: RankingInput!) { computeRanking(input: $input) { rows(first: 1) { nodes { score
      contributions { label raw periods points observations { value period { start end } citation { source { slug } } } } } } } }`;
    interface Contribution {
      readonly raw: number;
      readonly points: number;
      readonly periods: string[];
      readonly observations: { value: number }[];
    }
    const data = await api.expectData<{
      computeRanking: { rows: { nodes: [{ score: number; contributions: Contribution[] }] } };
    }>(query, { input: { recipe: 'recipe:population-momentum' } });
    const [{ score, contributions }] = data.computeRanking.rows.nodes;
    const rate = ({ observations }: Contribution): number =>
      100 * ((observations[1]?.value ?? 0) / (observations[0]?.value ?? 1)) ** (1 / 15) - 100;
    expect(contributions.map(({ periods }) => periods)).toEqual([
      ['2000', '2015'],
      ['2015', '2030'],
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
    const only = await rows({ recipe, overrides: [{ node: 'root.children[1]', weight: 0 }] });
    expect(await rows({ recipe, overrides: [{ node: 'Rank by GDP per head', weight: 0 }] })).toEqual(only);
    expect(await rows({ recipe, overrides: [{ node: 'indicator:gdp-per-capita-rank', weight: 0 }] })).toEqual(only);
    expect(only.map(({ city }) => city.slug)).toEqual(['shenzhen', 'beijing', 'shanghai']);
  });

  it('name what an override does not find, with the nearest', async () => {
    const query = `query ($input: RankingInput!) { computeRanking(input: $input) { ${ROWS} } }`;
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
  async function computed(input: object): Promise<{ rows: { nodes: Row[] }; methodId: string }> {
    const query = `query ($input: RankingInput!) { computeRanking(input: $input) { methodId ${ROWS} } }`;
    return (await api.expectData<{ computeRanking: { rows: { nodes: Row[] }; methodId: string } }>(query, { input }))
      .computeRanking;
  }
  const population = 'indicator:urban-agglomeration-population';

  it('divides one indicator by another', async () => {
    const perHead = leaf({ indicator: 'indicator:gdp', denominator: { indicator: 'indicator:city-population' } });
    const { rows } = await computed({ tree: { children: [perHead] } });
    expect(rows.nodes.map(({ city, score }) => [city.slug, Math.round(score)])).toEqual([
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
    expect(never.rows).toEqual(usual.rows);
    expect(equal.rows).toEqual(exact.rows);
    expect(equal.rows.nodes[0]?.score).toBeGreaterThan(usual.rows.nodes[0]?.score ?? Infinity);
    expect(new Set([usual, never, equal, exact].map(({ methodId }) => methodId)).size).toBe(4);
  });

  it('leaves out evidence below a grade, and says that nothing is left', async () => {
    const tree = { children: [leaf({ indicator: 'indicator:gdp' })] };
    const query = `query ($input: RankingInput!) { computeRanking(input: $input) { ${ROWS} } }`;
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
    const { rows } = await computed({ tree, referenceSet: 'PEERS', peers });
    expect(rows.nodes[0]?.score).toBeGreaterThan(1);
  });
});
