import { NODE_KINDS, type NodeKind } from '../../entities/vocabulary';
import { type ListDefinition, nodesOf, OBSERVATIONS, STATEMENTS } from '../../lists';
import type { TableFile } from './export-file';
import { LINK_TABLE } from './link-table';
import { LIST_NAMES } from './list-names';
import { NODE_INDEX } from './node-index';
import { nodeTable } from './node-table';
import { OBSERVATION_TABLE } from './observation-table';
import { graphPart, listedRows, type Through } from './row-sets';
import { STATEMENT_TABLE } from './statement-table';
import { csvFile, jsonFile } from './table-file';

export const CSV_TYPE = 'text/csv; charset=utf-8; header=present';
export const JSON_TYPE = 'application/json; charset=utf-8';

/** Every table, as CSV and as JSON. */
export const TABLE_FILES: readonly TableFile[] = [
  ...['cases', LIST_NAMES.case].flatMap((stem) => nodeFiles(stem, 'case')),
  ...NODE_KINDS.filter((kind) => kind !== 'case').flatMap((kind) => nodeFiles(LIST_NAMES[kind], kind)),
  ...['scores', 'observations'].flatMap((stem) => {
    const by: Through = { kind: 'city', reference: 'cityId' };
    return listFiles({ stem, table: OBSERVATION_TABLE }, 'observations', OBSERVATIONS, { list: 'cities', by });
  }),
  ...listFiles({ stem: 'statements', table: STATEMENT_TABLE }, 'statements', STATEMENTS, {
    list: 'caseStudies',
    by: { kind: 'case', reference: 'ownerId' },
  }),
  ...graphFiles({ stem: 'links', table: LINK_TABLE, rows: async (context) => (await graphPart(context)).links }, true),
  ...graphFiles({ stem: 'nodes', table: NODE_INDEX, rows: async (context) => (await graphPart(context)).nodes }, false),
];

type Contents = Pick<TableFile, 'stem' | 'table' | 'rows'>;
type Asked = Pick<TableFile, 'list' | 'definition' | 'through' | 'takesKinds' | 'takesTypes'>;

function nodeFiles(stem: string, kind: NodeKind): TableFile[] {
  return listFiles({ stem, table: nodeTable(kind) }, LIST_NAMES[kind], nodesOf(kind), null);
}

function listFiles(
  contents: Pick<Contents, 'stem' | 'table'>,
  list: string,
  definition: ListDefinition,
  through: { readonly list: 'caseStudies' | 'cities'; readonly by: Through } | null,
): TableFile[] {
  const rows: Contents['rows'] = (context) => listedRows(context, definition, through?.by ?? null);
  const asked = { list, definition, through: through?.list ?? null, takesKinds: false, takesTypes: false };
  return bothForms({ ...contents, rows }, asked);
}

function graphFiles(contents: Contents, takesTypes: boolean): TableFile[] {
  return bothForms(contents, { list: null, definition: null, through: 'caseStudies', takesKinds: true, takesTypes });
}

function bothForms(contents: Contents, asked: Asked): TableFile[] {
  const { stem, table, rows } = contents;
  const form = (extension: string, mediaType: string, write: typeof csvFile): TableFile => ({
    ...contents,
    ...asked,
    ...{ name: `${stem}.${extension}`, mediaType },
    open: async (context) => write(table, await rows(context), context),
  });
  return [form('csv', CSV_TYPE, csvFile), form('json', JSON_TYPE, jsonFile)];
}
