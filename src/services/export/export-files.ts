import { listedAs, NODE_KINDS, type NodeKind } from '../../entities/vocabulary';
import { type ListDefinition, nodesOf, OBSERVATIONS, STATEMENTS } from '../../lists';
import type { ExportContext } from './export-context';
import type { ExportTable } from './export-table';
import { gexfFile } from './gexf';
import { graphmlFile } from './graphml';
import { jsonLdFile } from './json-ld';
import { kbJsonFile } from './kb-json';
import { knowledgePart } from './knowledge-part';
import { LINK_TABLE } from './link-table';
import { LIST_NAMES } from './list-names';
import { nodeTable } from './node-table';
import { OBSERVATION_TABLE } from './observation-table';
import { graphPart, listedRows, type Through } from './row-sets';
import { STATEMENT_TABLE } from './statement-table';
import { csvFile, jsonFile } from './table-file';

/** A file that can be exported: by which filters, and how it is written. */
export interface ExportFile {
  /** `cases.csv` */
  readonly name: string;
  readonly mediaType: string;
  /** The list at the root of the GraphQL schema whose filter it takes; null where there is none. */
  readonly list: string | null;
  readonly definition: ListDefinition | null;
  /** The list whose filter finds what the rows belong to. */
  readonly through: 'caseStudies' | 'cities' | null;
  readonly takesKinds: boolean;
  readonly takesTypes: boolean;
  /** Checks the selection, and then writes chunk by chunk. */
  open(context: ExportContext): Promise<AsyncGenerator<string>>;
}

const CSV = 'text/csv; charset=utf-8; header=present';
const JSON_TYPE = 'application/json; charset=utf-8';

export const EXPORT_FILES: readonly ExportFile[] = [
  ...['cases', LIST_NAMES.case].flatMap((stem) => nodeFiles(stem, 'case')),
  ...NODE_KINDS.filter((kind) => kind !== 'case').flatMap((kind) => nodeFiles(LIST_NAMES[kind], kind)),
  ...['scores', 'observations'].flatMap((stem) => {
    const by: Through = { kind: 'city', reference: 'cityId' };
    return listFiles(stem, 'observations', OBSERVATIONS, OBSERVATION_TABLE, { list: 'cities', by });
  }),
  ...listFiles('statements', 'statements', STATEMENTS, STATEMENT_TABLE, {
    list: 'caseStudies',
    by: { kind: 'case', reference: 'ownerId' },
  }),
  linkFile('links.csv', CSV, csvFile),
  linkFile('links.json', JSON_TYPE, jsonFile),
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
];

function nodeFiles(stem: string, kind: NodeKind): ExportFile[] {
  return listFiles(stem, LIST_NAMES[listedAs(kind)], nodesOf(kind), nodeTable(kind), null);
}

function listFiles(
  stem: string,
  list: string,
  definition: ListDefinition,
  table: ExportTable,
  through: { readonly list: 'caseStudies' | 'cities'; readonly by: Through } | null,
): ExportFile[] {
  const file = (extension: string, mediaType: string, write: typeof csvFile): ExportFile => ({
    ...{ name: `${stem}.${extension}`, mediaType, list, definition, through: through?.list ?? null },
    ...{ takesKinds: false, takesTypes: false },
    open: async (context) => write(table, await listedRows(context, definition, through?.by ?? null), context),
  });
  return [file('csv', CSV, csvFile), file('json', JSON_TYPE, jsonFile)];
}

function linkFile(name: string, mediaType: string, write: typeof csvFile): ExportFile {
  const open: ExportFile['open'] = async (context) => write(LINK_TABLE, (await graphPart(context)).links, context);
  return { ...graphFile(name, mediaType, open), takesTypes: true };
}

function graphFile(name: string, mediaType: string, open: ExportFile['open']): ExportFile {
  return {
    ...{ name, mediaType, list: null, definition: null, through: 'caseStudies', takesKinds: true, takesTypes: false },
    open,
  };
}
