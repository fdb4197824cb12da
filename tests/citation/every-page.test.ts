import { get, jsonOf, textOf } from '../export/read-files';
import { hostileRows } from '../export/hostile-rows';
import { smallRows } from '../support/small-seed';
import { onBothEngines } from '../support/test-app';

onBothEngines(
  'pages of every kind',
  (api) => {
    it('answer in every form', async () => {
      const { nodes } = await jsonOf<{ nodes: { id: string }[] }>(api, '/export/kb.json');
      for (const { id } of nodes) {
        const path = `/${id.replace(':', '/')}`;
        for (const ending of ['', '.json', '.jsonld', '.bib', '.ris', '.csl.json', '.txt']) {
          const response = await get(api, `${path}${ending}`);
          expect([path, ending, response.status, (await response.text()).length > 50]).toEqual([
            path,
            ending,
            200,
            true,
          ]);
        }
      }
    });
  },
  { rows: smallRows },
);

onBothEngines(
  'pages of hostile texts',
  (api) => {
    it('escape everything', async () => {
      const { nodes } = await jsonOf<{ nodes: { id: string }[] }>(api, '/export/kb.json');
      for (const { id } of nodes) {
        for (const locale of ['en', 'zh']) {
          const html = await textOf(api, `/${id.replace(':', '/')}?locale=${locale}`);
          expect(html).not.toContain('<script>');
          expect(html.match(/<\/main>/g)).toHaveLength(1);
        }
      }
    });
  },
  { rows: hostileRows },
);
