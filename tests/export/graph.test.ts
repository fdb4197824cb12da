import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KnowledgeNode } from '../../src/entities/knowledge-node';
import { Link } from '../../src/entities/link';
import { temporaryFolder } from '../support/engines';
import { onBothEngines, type Api } from '../support/test-app';
import { hostileRows } from './hostile-rows';
import { networkxUnavailable, readGraph, type ReadGraph } from './networkx';
import { textOf } from './read-files';

const RIO = 'case:rio-operations-centre';
const EDGE = [RIO, 'city:rio-de-janeiro'] as const;
const title = networkxUnavailable === null ? 'open in networkx' : `open in networkx [${networkxUnavailable}]`;
// Without Python and networkx nobody can open the files; in CI the runner counts this skip as a failure.
const describeNetworkx = networkxUnavailable === null ? describe : describe.skip;

describeNetworkx(title, () => {
  onBothEngines('GraphML and GEXF', (api) => {
    it.each(['graphml', 'gexf'] as const)('%s has the nodes and links of the database', async (format) => {
      const { read } = api.app.database;
      const graph = await opened(api, format, '?editorial=true', RIO, EDGE);
      expect([graph.nodes, graph.edges, graph.directed]).toEqual([
        await read.getRepository(KnowledgeNode).count(),
        await read.getRepository(Link).count(),
        true,
      ]);
      expect(graph.node).toMatchObject({
        kind: 'case',
        label_en: 'Rio de Janeiro smart security and operations centre',
        label_zh: '里约热内卢智能安防与市政运营中心',
        revision: 1,
        evidence: expect.stringMatching(/^[A-D]/),
      });
      expect(graph.edge).toMatchObject({
        type: 'TAKES_PLACE_IN',
        source: 'source:super-smart-city-2.0',
        locator: expect.stringContaining('里约热内卢'),
        source_licence: expect.stringContaining('Deloitte'),
      });
    });

    it('types numbers as numbers', async () => {
      const { node } = await opened(api, 'graphml', '?kind=city', 'city:seoul', ['', '']);
      expect(node).toMatchObject({ latitude: expect.any(Number), longitude: expect.any(Number) });
    });

    it.each(['graphml', 'gexf'] as const)('%s of a part has only links within it', async (format) => {
      const city = await opened(api, format, '?city=rio-de-janeiro&kind=case,city,challenge', RIO, EDGE);
      const rows = (await textOf(api, '/export/links.csv?city=rio-de-janeiro&kind=case,city,challenge'))
        .trim()
        .split('\r\n');
      expect(city.edges).toBe(rows.length - 1);
      expect(city.nodes).toBe(city.edges + 1);
    });
  });

  onBothEngines(
    'graphs of hostile texts',
    (api) => {
      it.each(['graphml', 'gexf'] as const)('%s gives the texts back', async (format) => {
        const { read } = api.app.database;
        const nodes = await read.getRepository(KnowledgeNode).find({ order: { id: 'ASC' } });
        const { labels } = await opened(api, format, '', 'city:seoul', ['', '']);
        expect(nodes.map(({ id }) => [id, labels[id]?.map(trimmed)])).toEqual(
          nodes.map(({ id, nameEn, nameZh }) => [id, [nameEn, nameZh].map(trimmed)]),
        );
      });
    },
    { rows: hostileRows },
  );
});

async function opened(
  api: Api,
  format: 'graphml' | 'gexf',
  search: string,
  node: string,
  edge: readonly [string, string],
): Promise<ReadGraph> {
  const path = join(temporaryFolder(), `graph.${format}`);
  writeFileSync(path, await textOf(api, `/export/graph.${format}${search}`));
  return readGraph(format, path, node, edge);
}

/** networkx strips blanks at the edges of a text. */
function trimmed(text: string): string {
  return text.trim();
}
