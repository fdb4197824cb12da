import { VERDICTS } from '../../src/entities/vocabulary';
import { onBothEngines } from '../support/test-app';

interface Compared {
  readonly id: string;
  readonly evidence: string;
  readonly flags: readonly string[];
  readonly otherSources: readonly {
    readonly verdict: string;
    readonly evidence: string;
    readonly en: string;
    readonly zh: string;
    readonly saidBy: {
      readonly id: string;
      readonly citations?: readonly { readonly source: { readonly id: string } }[];
    };
  }[];
  readonly citations: readonly { readonly source: { readonly id: string } }[];
}

interface Page {
  readonly statements: {
    readonly nodes: readonly Compared[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

onBothEngines('what other sources say', (api) => {
  it('is told of statements with evidence, in both languages, and from the other side', async () => {
    const compared: Compared[] = [];
    for (let after: string | null = null; ;) {
      const { statements }: Page = await api.expectData<Page>(
        `query ($after: String) { statements(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id evidence flags
           citations { source { id } }
           otherSources { verdict evidence en: reason { en } zh: reason { zh }
             saidBy { ... on Statement { id citations { source { id } } } ... on Observation { id } } } } } }`,
        { after },
      );
      compared.push(...statements.nodes.filter(({ otherSources }) => otherSources.length > 0));
      if (!statements.pageInfo.hasNextPage) break;
      after = statements.pageInfo.endCursor;
    }
    const all = compared.flatMap(({ otherSources }) => otherSources);
    expect(all.length).toBeGreaterThanOrEqual(12);
    expect([...new Set(all.map(({ verdict }) => verdict))].sort()).toEqual([...VERDICTS].sort());
    for (const { id, evidence, flags, citations, otherSources } of compared) {
      for (const { verdict, saidBy, en, zh } of otherSources) {
        expect([en.length > 20, /[\u4e00-\u9fff]/.test(zh)]).toEqual([true, true]);
        const own = citations.map(({ source }) => source.id);
        for (const { source } of saidBy.citations ?? []) expect(own).not.toContain(source.id);
        if (verdict === 'CONTRADICTS')
          expect([evidence, flags]).toEqual(['D', expect.arrayContaining(['CONTRADICTED'])]);
        const { node } = await api.expectData<{ node: { bearsOn: { verdict: string; claim: { id: string } }[] } }>(
          `query ($id: ID!) { node(id: $id) { ... on Statement { bearsOn { verdict claim { ... on Statement { id } } } }
             ... on Observation { bearsOn { verdict claim { ... on Statement { id } } } } } }`,
          { id: saidBy.id },
        );
        expect(node.bearsOn).toContainEqual({ verdict, claim: { id } });
      }
    }
  });

  it('is computed of values: two vintages of one population tell of each other', async () => {
    const ask = async (id: string) => {
      const { node } = await api.expectData<{
        node: { otherSources: { verdict: string; evidence: string; reason: string; saidBy: { id: string } }[] };
      }>(
        `query ($id: ID!) { node(id: $id) { ... on Observation { otherSources { verdict evidence reason { en } saidBy { ... on Observation { id } } } } } }`,
        { id },
      );
      return node.otherSources;
    };
    const [profile, census] = [
      'observation:city-population:shenzhen:2019:envcausal-snapshot',
      'observation:city-population:shenzhen:2020:china-census-2010-2020',
    ];
    expect(await ask(profile)).toEqual([
      {
        verdict: 'CONTRADICTS',
        evidence: 'A',
        reason: '23.5% below the value of the other source (2020).',
        saidBy: { id: census },
      },
    ]);
    expect(await ask(census)).toMatchObject([{ verdict: 'CONTRADICTS', evidence: 'C', saidBy: { id: profile } }]);
    expect(await ask('observation:city-population:dalian:2019:envcausal-snapshot')).toMatchObject([
      { verdict: 'SUPPORTS' },
    ]);
    // Another indicator that a link calls the same quantity, but which does not say whom it counts.
    expect(await ask('observation:share-of-people-over-60:shenzhen:2019:envcausal-snapshot')).toMatchObject([
      { verdict: 'QUALIFIES' },
    ]);
  });

  it('is said by a ranking: GDP per head names two vintages of population, and which one it took', async () => {
    const warnings = async (indicator: string) => {
      const { computeRanking } = await api.expectData<{
        computeRanking: { warnings: { code: string; message: string }[] };
      }>(
        `query ($indicator: ID!) { computeRanking(input: { tree: { indicator: $indicator, direction: HIGHER_IS_BETTER, normalisation: { method: MIN_MAX } } })
           { warnings { code message { en } } } }`,
        { indicator },
      );
      return computeRanking.warnings.filter(({ code }) => code === 'SOURCES_DIFFER').map(({ message }) => message);
    };
    expect(await warnings('indicator:gdp-per-capita')).toEqual([
      expect.stringMatching(
        /^Two vintages exist: GDP per head, which rests on Population of the city, takes .+ \(2019\), and .+ \(2020\) differs from it by more than 5% for 21 of 27 units, at most by 23%; choose the source \(`observations\.sources`\), or compute a rate anew from its parts \(`formula`\)\.$/,
      ),
    ]);
    // The census is the newer edition of the better source.
    expect(await warnings('indicator:city-population')).toEqual([
      expect.stringMatching(/takes .+ \(2020\), and .+ \(2019\) differs/),
    ]);
    expect(await warnings('indicator:urban-agglomeration-population')).toEqual([]);
  });
});
