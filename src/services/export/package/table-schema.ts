import { LIST_SEPARATOR } from '../cell';
import type { ExportContext } from '../export-context';
import type { TableFile } from '../export-file';
import { columnsOf } from '../table-file';
import { type Column, columnOf } from './columns';

const LANGUAGES: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  _en: [' (in English)', '（英文）'],
  _zh: [' (in Chinese)', '（中文）'],
};

/** By table, the columns that name a row of another: what a database would hold to. */
const FOREIGN_KEYS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  observations: { indicator: 'indicators', city: 'nodes' },
  statements: { owner: 'nodes' },
  links: { from: 'nodes', to: 'nodes' },
};
/** Tables whose rows are no nodes. */
const NO_NODES = ['nodes', 'observations', 'statements', 'links'];

/** The table as Table Schema (version 2) describes it. */
export function tableSchema({ stem, table }: TableFile): object {
  const columns = columnsOf(table, WHOLE);
  const own = FOREIGN_KEYS[stem] ?? {};
  const keys = Object.entries(NO_NODES.includes(stem) ? own : { id: 'nodes', ...own });
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map((name) => fieldOf(name, columnOf(stem, name))),
    primaryKey: ['id'],
    ...(keys.length === 0 ? {} : { foreignKeys: keys.map(([column, resource]) => foreignKey(column, resource)) }),
  };
}

const WHOLE: Pick<ExportContext, 'selection'> = { selection: {} };

function foreignKey(column: string, resource: string): object {
  return { fields: [column], reference: { resource, fields: ['id'] } };
}

/** Both titles stand in `titles`, since Table Schema knows one language; lists are texts, since its profile has no type for them. */
function fieldOf(name: string, column: Column): object {
  const { title, type = 'string', isList = false, isUri = false } = column;
  const [en, zh] = LANGUAGES[name.slice(-3)] ?? ['', ''];
  const constraints = constraintsOf(name, column);
  return {
    name,
    type,
    ...(isUri ? { format: 'uri' } : {}),
    title: `${title.en}${en}`,
    titles: { en: `${title.en}${en}`, zh: `${title.zh}${zh}` },
    ...(isList ? { description: LIST_NOTE, listSeparator: LIST_SEPARATOR } : {}),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

function constraintsOf(name: string, { isRequired, words, pattern, range }: Column): object {
  return {
    ...(isRequired ? { required: true } : {}),
    ...(name === 'id' ? { unique: true } : {}),
    ...(words ? { enum: words } : {}),
    ...(pattern === undefined ? {} : { pattern }),
    ...(range ? { minimum: range[0], maximum: range[1] } : {}),
  };
}

const LIST_NOTE = `Several entries are separated by "${LIST_SEPARATOR}".`;
