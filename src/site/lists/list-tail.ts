import type { Label } from '../../labels/label';
import type { ListDefinition } from '../../lists';
import type { CitedThing } from '../../services/citation/cited-thing';
import { addressOf, type ListRequest, membersOf } from './read-list-request';

/** A list as something that can be cited: by its address, which holds the whole choice. */
export function citedList(
  path: string,
  definition: ListDefinition,
  request: ListRequest,
  title: Label,
  more: Readonly<Record<string, string>> = {},
): CitedThing {
  return {
    id: `list-${path.slice(1)}`,
    path: addressOf(path, definition, request, request.page, more),
    title: { EN: title.en, ZH: title.zh },
    note: { EN: '', ZH: '' },
    citationIds: [],
  };
}

/** The files that hold all rows of the list, under the same filter. */
export function formsOfList(
  stem: string,
  definition: ListDefinition,
  request: ListRequest,
  more: Readonly<Record<string, string>> = {},
): (readonly [string, string])[] {
  const choice = { chosen: request.chosen, sort: null, view: null };
  const file = (ending: string): string => {
    const shown = new Map([...choice.chosen]);
    const query = exportQuery(shown, more);
    return `/export/${stem}.${ending}${query}`;
  };
  const name = definition.name === 'statements' ? 'statements' : stem;
  return [
    ...[['CSV', file('csv')] as const, ['JSON', file('json')] as const],
    ...(name === '' ? [] : [['BibTeX', file('bib')] as const, ['GB/T 7714', file('txt')] as const]),
  ];
}

/** Files take words as the API writes them. */
function exportQuery(chosen: ListRequest['chosen'], more: Readonly<Record<string, string>>): string {
  const parameters = new URLSearchParams(more);
  for (const [name, values] of chosen) parameters.set(name, values.join(','));
  return parameters.size === 0 ? '' : `?${parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')}`;
}

/** A query of GraphQL that asks for the same list. */
export function queryOfList(
  list: string,
  definition: ListDefinition,
  { chosen }: ListRequest,
  fields = 'name { en zh }',
): string {
  // Words of a closed list are enums, which stand without quotes.
  const written = (name: string, values: readonly string[]): string =>
    membersOf(definition, name).hasWords ? `[${values.join(', ')}]` : JSON.stringify(values);
  const conditions = [...chosen].map(([name, values]) => `${name}: ${written(name, values)}`);
  const filter = conditions.length === 0 ? '' : `(filter: { ${conditions.join(', ')} })`;
  return `query List {\n  ${list}${filter} {\n    totalCount\n    nodes {\n      id\n      ${fields}\n    }\n  }\n}\n`;
}
