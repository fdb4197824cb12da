import { onBothEngines } from '../support/test-app';

interface Text {
  readonly en: string;
  readonly zh: string;
}

onBothEngines('figures in words', (api) => {
  it('stand beside the numbers of a statement', async () => {
    const data = await api.expectData(
      `{ caseStudy(slug: "rio-operations-centre") { outcomes { nodes { quantities {
           asPrinted value low high comparator change display { en zh } } } } } }`,
    );
    expect(data).toMatchObject({
      caseStudy: {
        outcomes: {
          nodes: expect.arrayContaining([
            {
              quantities: [
                expect.objectContaining({ asPrinted: '30%', value: -30, display: { en: '−30%', zh: '−30%' } }),
              ],
            },
          ]) as unknown,
        },
      },
    });
  });

  it('stand beside a value and its period', async () => {
    const data = await api.expectData(
      `{ observations(filter: { indicator: "indicator:urban-agglomeration-population", place: "city:beijing", period: { at: "2035" } }) {
           nodes { value status display { en zh } period { start display { en zh } } } } }`,
    );
    expect(data).toEqual({
      observations: {
        nodes: [
          {
            value: 25_366_000,
            status: 'F',
            display: { en: '25.4 million people (forecast)', zh: '2537万人（预测）' },
            period: { start: '2035', display: { en: '2035', zh: '2035年' } },
          },
        ],
      },
    });
  });

  it('say why there is no value', async () => {
    const { observations } = await api.expectData<{ observations: { nodes: { status: string; display: Text }[] } }>(
      '{ observations(filter: { status: [M, L, O] }) { nodes { status display { en zh } } } }',
    );
    expect(observations.nodes.length).toBeGreaterThan(0);
    for (const { display } of observations.nodes)
      expect([display.en, display.zh]).toEqual([expect.stringMatching(/^no data/), expect.stringMatching(/^无数据/)]);
  });

  it('say that a case goes on', async () => {
    const { caseStudies } = await api.expectData<{
      caseStudies: { nodes: { period: { start: string | null; end: string | null; display: Text } | null }[] };
    }>('{ caseStudies(first: 100) { nodes { period { start end display { en zh } } } } }');
    const open = caseStudies.nodes.flatMap(({ period }) => (period && period.end === null ? [period.display] : []));
    expect(open.length).toBeGreaterThan(0);
    for (const { en, zh } of open)
      expect([en, zh]).toEqual([expect.stringMatching(/^since /), expect.stringMatching(/至今$/)]);
  });
});
