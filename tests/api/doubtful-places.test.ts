import { onBothEngines } from '../support/test-app';

interface Quantity {
  readonly metric: { readonly code: string };
  readonly comparator: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly change: string | null;
  readonly unit: { readonly code: string };
  readonly asPrinted: string;
  readonly period: { readonly start: string; readonly end: string } | null;
}

interface Statement {
  readonly kind: string;
  readonly basis: string;
  readonly evidence: string;
  readonly flags: readonly string[];
  readonly note: string | null;
  readonly period: { readonly start: string; readonly end: string } | null;
  readonly quantities: readonly Quantity[];
}

const STATEMENT = `nodes { kind basis evidence flags note { en } period { start end }
  quantities { metric { code } comparator value low high change unit { code } asPrinted period { start end } } }`;

/** What the report prints in a doubtful way is kept as printed; the reading has its own fields. Numbers of the list of doubts. */
onBothEngines('doubtful places of the report', (api) => {
  async function outcomesAndLessons(slug: string): Promise<{ outcomes: Statement[]; lessons: Statement[] }> {
    const { caseStudy } = await api.expectData<{ caseStudy: Record<'outcomes' | 'lessons', { nodes: Statement[] }> }>(
      `query ($slug: String!) { caseStudy(slug: $slug) { outcomes { ${STATEMENT} } lessons { ${STATEMENT} } } }`,
      { slug },
    );
    return { outcomes: caseStudy.outcomes.nodes, lessons: caseStudy.lessons.nodes };
  }

  function withMetric(statements: readonly Statement[], metric: string): Statement {
    const found = statements.find(({ quantities }) => quantities.some((each) => each.metric.code === metric));
    if (!found) throw new Error(`No statement with ${metric}.`);
    return found;
  }

  it('14: the 0.7 % of GDP growth is a general statistic, not an outcome of New York', async () => {
    const { outcomes, lessons } = await outcomesAndLessons('new-york-smart-grid');
    expect(outcomes).toEqual([]);
    expect(withMetric(lessons, 'gdp-growth-rate-increase')).toMatchObject({
      kind: 'LESSON',
      basis: 'GENERAL_STATISTIC',
      evidence: 'C',
      flags: ['AMBIGUOUS', 'NO_PERIOD'],
      note: expect.stringContaining('percentage points'),
      period: null,
      quantities: [{ value: 0.7, unit: { code: '%' }, asPrinted: '0.7%', period: null }],
    });
  });

  it.each([
    [
      '12: the near two-fold growth, a range over both readings that is not turned into per cent',
      'london-smart-government',
      'share-feeling-better-connected',
      ['AMBIGUOUS', 'NO_PERIOD'],
      {
        value: null,
        low: 2,
        high: 3,
        change: 'FACTOR',
        comparator: 'RANGE',
        unit: { code: 'times' },
        asPrinted: '近两倍',
        period: null,
      },
    ],
    [
      '15: commuting times by 2025, a forecast that is past',
      'seoul-integrated-transport',
      'commuting-time',
      ['PROJECTION', 'OUTDATED_FORECAST'],
      {
        value: null,
        low: -20,
        high: -15,
        change: 'RELATIVE',
        comparator: 'RANGE',
        unit: { code: '%' },
        asPrinted: '15-20%',
        period: { start: '2025', end: '2025' },
      },
    ],
    [
      '15: disability-adjusted life years',
      'singapore-smart-healthcare',
      'disability-adjusted-life-years',
      ['NO_PERIOD'],
      {
        value: null,
        low: -15,
        high: -8,
        change: 'RELATIVE',
        comparator: 'RANGE',
        unit: { code: '%' },
        asPrinted: '8-15%',
        period: null,
      },
    ],
  ])('%s, is a general statistic beside a case', async (_title, slug, metric, flags, quantity) => {
    const { outcomes, lessons } = await outcomesAndLessons(slug);
    expect(outcomes.flatMap(({ quantities }) => quantities.map((each) => each.metric.code))).not.toContain(metric);
    expect(withMetric(lessons, metric)).toMatchObject({
      basis: 'GENERAL_STATISTIC',
      evidence: 'C',
      flags,
      quantities: [quantity],
    });
  });

  it('16: 3.9万吨 is 39000 t, of no known period', async () => {
    const { outcomes } = await outcomesAndLessons('yokohama-smart-environment');
    expect(withMetric(outcomes, 'co2-emissions-avoided')).toMatchObject({
      kind: 'OUTCOME',
      basis: 'REPORTED',
      flags: ['NO_PERIOD'],
      period: null,
      quantities: [{ value: 39_000, unit: { code: 't' }, asPrinted: '3.9万吨', change: null, period: null }],
    });
    expect(withMetric(outcomes, 'residential-peak-electricity-demand').quantities).toMatchObject([
      { value: -15, change: 'RELATIVE', unit: { code: '%' }, asPrinted: '15%' },
    ]);
  });

  it('the outcomes of the other world cases, with their own doubts', async () => {
    const found = async (slug: string): Promise<unknown[]> =>
      (await outcomesAndLessons(slug)).outcomes.map(({ flags, quantities }) => [
        quantities.map(({ value, change, unit, asPrinted }) => [value, change, unit.code, asPrinted]),
        flags,
      ]);
    expect(await found('rio-operations-centre')).toEqual([[[[-30, 'RELATIVE', '%', '30%']], ['NO_PERIOD']]]);
    expect(await found('london-smart-government')).toEqual([[[[46_000, null, 'person', '4.6万名']], ['NO_PERIOD']]]);
    expect(await found('singapore-smart-healthcare')).toEqual([]);
    expect(await found('seoul-integrated-transport')).toEqual([
      [[[94, null, '%', '94%']], ['NO_PERIOD']],
      [[[96, null, '%', '96%']], ['INFERRED_SUBJECT', 'NO_PERIOD']],
    ]);
  });

  it('no case has a general statistic among its outcomes, and no outcome lies ahead', async () => {
    const { statements } = await api.expectData<{ statements: { totalCount: number } }>(
      '{ statements(filter: { kind: OUTCOME, basis: [GENERAL_STATISTIC, PROJECTION, TARGET] }) { totalCount } }',
    );
    expect(statements.totalCount).toBe(0);
  });

  it('11: the three groups name 17 of the 26 cities and do not follow the gap of the ranks', async () => {
    const { concepts } = await api.expectData<{
      concepts: { nodes: { slug: string; cities: { nodes: { slug: string }[] } }[] };
    }>(
      `{ concepts(filter: { slug: { in: ["economy-matched-cities", "economy-lagging-cities", "economy-ahead-cities"] } }) {
           nodes { slug cities { nodes { slug } } } } }`,
    );
    const groups = Object.fromEntries(
      concepts.nodes.map(({ slug, cities }) => [slug, cities.nodes.map((city) => city.slug).sort()]),
    );
    expect(groups).toEqual({
      'economy-matched-cities': ['beijing', 'guangzhou', 'hangzhou', 'shanghai', 'shenzhen', 'suzhou', 'wuhan'],
      'economy-lagging-cities': ['changsha', 'dalian', 'fuzhou', 'nanjing', 'wuxi', 'xiamen'],
      'economy-ahead-cities': ['chengdu', 'chongqing', 'shijiazhuang', 'zhengzhou'],
    });
  });

  it('62: the table does not say that its rank is the overall one', async () => {
    const { publishedRanking } = await api.expectData<{
      publishedRanking: { entries: { nodes: { observation: object }[] } };
    }>(
      '{ publishedRanking(slug: "smart-city-rank") { entries(first: 1) { nodes { observation { flags note { en } } } } } }',
    );
    expect(publishedRanking.entries.nodes[0]!.observation).toEqual({
      flags: ['NO_PERIOD', 'AMBIGUOUS'],
      note: expect.stringContaining('presumed'),
    });
  });
});
