import { onBothEngines } from '../support/test-app';

interface Row {
  readonly score: number;
  readonly place: { readonly slug: string };
  readonly imputed: readonly { readonly path: string; readonly method: string }[];
}

const ROWS =
  'entries(first: 100) { nodes { score place { slug } imputed { path method } contributions { gapReason gapMessage { en zh } points } } }';
const rank = (fields: object = {}): object => ({
  indicator: 'indicator:smart-city-rank',
  normalisation: { method: 'NONE' },
  ...fields,
});
const gdp = (fields: object = {}): object => ({
  indicator: 'indicator:gdp-per-capita-rank',
  normalisation: { method: 'NONE' },
  ...fields,
});

onBothEngines('One pipeline for every node', (api) => {
  async function entries(input: object): Promise<readonly Row[]> {
    const query = `query ($input: RankingInput!) { computeRanking(input: $input) { ${ROWS} } }`;
    const { computeRanking } = await api.expectData<{ computeRanking: { entries: { nodes: Row[] } } }>(query, {
      input,
    });
    return computeRanking.entries.nodes;
  }
  const scoreOf = (list: readonly Row[], slug: string): number | undefined =>
    list.find(({ place }) => place.slug === slug)?.score;

  it('a branch is scaled, cut and rounded', async () => {
    const inner = {
      children: [rank(), gdp()],
      normalisation: { method: 'MIN_MAX', upper: 100 },
      clip: { min: 10, max: 90 },
      round: 1,
    };
    const found = await entries({ tree: { children: [inner] } });
    const scores = found.map(({ score }) => score);
    expect([Math.min(...scores), Math.max(...scores)]).toEqual([10, 90]);
    for (const score of scores) expect(Number(score.toFixed(1))).toBe(score);
  });

  it('a formula over criteria by their labels', async () => {
    const tree = {
      aggregation: { method: 'FORMULA', expression: 'if([GDP] > x1, [GDP] - x1, 0)' },
      children: [rank({ direction: 'HIGHER_IS_BETTER' }), gdp({ label: 'GDP', direction: 'HIGHER_IS_BETTER' })],
    };
    const found = await entries({ tree });
    // Smart-city rank 10, rank by GDP per head 20.
    expect(scoreOf(found, 'chengdu')).toBe(10);
    expect(scoreOf(found, 'wuxi')).toBe(0);
  });

  it('a formula with a mistake is refused with the place and the nearest name', async () => {
    const tree = { aggregation: { method: 'FORMULA', expression: 'maxx(x1, x2)' }, children: [rank(), gdp()] };
    const query = `query ($input: RankingInput!) { computeRanking(input: $input) { methodId } }`;
    const [error] = await api.expectErrors(query, { input: { tree } });
    expect(error.extensions['problems']).toMatchObject([
      {
        path: 'input.tree.aggregation.expression',
        suggestion: 'max',
        message: expect.stringContaining('character 1') as string,
      },
    ]);
  });

  it('overrides add, remove and move nodes', async () => {
    const tree = {
      children: [
        { label: 'Order', children: [rank(), gdp()] },
        { label: 'Other', children: [gdp({ normalisation: { method: 'RANK' } })] },
      ],
    };
    const edited = await entries({
      tree,
      overrides: [
        { node: 'root.children[0].children[1]', moveTo: 'Other' },
        { node: 'root.children[1].children[0]', remove: true },
        { node: 'Order', add: [rank({ normalisation: { method: 'RANK' } })] },
      ],
    });
    const written = await entries({
      tree: { children: [{ children: [rank(), rank({ normalisation: { method: 'RANK' } })] }, { children: [gdp()] }] },
    });
    expect(edited).toEqual(written);
  });

  it('answers to decide by', async () => {
    const query = `query ($input: RankingInput!) { computeRanking(input: $input) { diagnostics { decision {
      dominance { unit isAlwaysFirst } breakEvens { a b weight breakEven noBreakEvenReason message { en } } firstShares { unit share message { zh } }
      influence { weight value } components { noKmoReason kmoMessage { en } components { eigenvalue } } outside { indicator spearman { value } } } } } }`;
    const input = { tree: { children: [rank(), gdp()] }, outside: ['indicator:gdp'] };
    const data = await api.expectData<{
      computeRanking: {
        diagnostics: {
          decision: {
            dominance: { unit: string; isAlwaysFirst: boolean }[];
            firstShares: { unit: string; share: number }[];
            outside: object[];
          };
        };
      };
    }>(query, { input });
    const { dominance, firstShares, outside } = data.computeRanking.diagnostics.decision;
    // Shenzhen is first in both columns of the report.
    expect(dominance[0]).toEqual({ unit: 'city:shenzhen', isAlwaysFirst: true });
    expect(firstShares[0]).toMatchObject({ unit: 'city:shenzhen', share: 1 });
    expect(outside).toMatchObject([{ indicator: 'indicator:gdp', spearman: { value: expect.any(Number) as number } }]);
  });

  it('few alternatives are enumerated, and what nothing moves says so', async () => {
    const query = `query ($input: RankingInput!) { computeRanking(input: $input) { uncertainty { draws enumerated brackets { from to places { id } } }
      entries(first: 1) { nodes { interval { p05 p95 score { least most } } } }
      diagnostics { sensitivity(places: ["city:shenzhen"]) { enumerated outputs { message { en zh } } } } } }`;
    const input = {
      tree: { children: [rank(), gdp()] },
      uncertainty: { normalisations: [{ method: 'RANK' }], leaveOneOut: true },
    };
    const { computeRanking } = await api.expectData<{
      computeRanking: { uncertainty: object; diagnostics: { sensitivity: { outputs: { message: object | null }[] } } };
    }>(query, { input });
    expect(computeRanking.uncertainty).toMatchObject({ draws: 6, enumerated: true });
    expect(computeRanking.diagnostics.sensitivity.outputs[1]?.message).toEqual({
      en: 'Nothing moves Shenzhen: it is first in every draw.',
      zh: '没有因素影响深圳：每次抽样均列第1位。',
    });
  });

  it('averaged ranks are warned of, with what to do', async () => {
    const query = `query ($input: RankingInput!) { computeRanking(input: $input) { warnings { code message { en zh } } } }`;
    const { computeRanking } = await api.expectData<{
      computeRanking: { warnings: { code: string; message: { en: string; zh: string } }[] };
    }>(query, {
      input: { tree: { children: [rank(), gdp()] } },
    });
    const found = computeRanking.warnings.find(({ code }) => code === 'RANKS_AS_MEASUREMENTS');
    expect(found?.message).toEqual({
      en: 'Smart-city rank, Per-capita GDP rank are ranks and are combined as measurements; read the result as an order of orders only, or aggregate by order (BORDA, COPELAND, CONDORCET_KEMENY).',
      zh: expect.stringMatching(/^智能城市排名、人均GDP排名是名次，却被当作测量值合成；/) as string,
    });
  });
});
