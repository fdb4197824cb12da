import { onBothEngines } from '../support/test-app';
import { asWritten, csvOf } from './read-files';

interface Node {
  readonly id: string;
  readonly display: { readonly en: string; readonly zh: string };
}

onBothEngines('tables of figures', (api) => {
  it('say every value in words, beside the number', async () => {
    const rows = await csvOf(api, '/export/observations.csv?indicator=smart-city-rank');
    const { observations } = await api.expectData<{ observations: { nodes: Node[] } }>(
      '{ observations(first: 100, filter: { indicator: "indicator:smart-city-rank" }) { nodes { id display { en zh } } } }',
    );
    const displays = new Map(observations.nodes.map(({ id, display }) => [id, [display.en, display.zh]]));
    expect(rows.length).toBe(displays.size);
    for (const { id = '', value, display_en, display_zh } of rows) {
      expect([display_en, display_zh]).toEqual(displays.get(id));
      expect(display_en).toBe(`No. ${value}`);
    }
  });

  it('say the figures of a statement in words, in the language of the file', async () => {
    const [both, chinese] = await Promise.all(
      ['', '&locale=zh'].map((more) =>
        csvOf(api, `/export/statements.csv?case=rio-operations-centre&kind=OUTCOME${more}`),
      ),
    );
    expect(both?.map(({ figures_en = '', figures_zh = '' }) => [figures_en, figures_zh].map(asWritten))).toEqual([
      ['−30%', '−30%'],
    ]);
    expect(Object.keys(chinese?.[0] ?? {})).toEqual(expect.arrayContaining(['figures', 'figures_zh']));
    expect(Object.keys(chinese?.[0] ?? {})).not.toContain('figures_en');
  });
});
