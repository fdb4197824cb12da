import type { ExportFile } from './export-file';
import { gexfFile } from './gexf';
import { graphmlFile } from './graphml';
import { jsonLdFile } from './json-ld';
import { kbJsonFile } from './kb-json';
import { knowledgePart } from './knowledge-part';
import { DATA_PACKAGE } from './package/data-package';
import { graphPart } from './row-sets';
import { JSON_TYPE, TABLE_FILES } from './table-files';

/** Everything that can be exported. */
export const EXPORT_FILES: readonly ExportFile[] = [
  ...TABLE_FILES,
  graphFile('graph.graphml', 'application/xml; charset=utf-8', async (context) =>
    graphmlFile(await graphPart(context), context),
  ),
  graphFile('graph.gexf', 'application/xml; charset=utf-8', async (context) =>
    gexfFile(await graphPart(context), context),
  ),
  graphFile('graph.jsonld', 'application/ld+json; charset=utf-8', async (context) =>
    jsonLdFile(await knowledgePart(context), context, 'export/graph.jsonld'),
  ),
  graphFile('kb.json', JSON_TYPE, async (context) => kbJsonFile(await knowledgePart(context), context)),
  DATA_PACKAGE,
];

function graphFile(name: string, mediaType: string, open: ExportFile['open']): ExportFile {
  return {
    ...{ name, mediaType, list: null, definition: null, through: 'caseStudies', takesKinds: true, takesTypes: false },
    open,
  };
}
