import { BadUserInputError } from '../../errors';
import { checkNodeId } from '../global-id';
import type { Parameters } from './parameters';
import type { FilterFields, Operators } from './field';

/** A filter as it comes from the API: fields beside `and`, `or`, `not`; what stands side by side must all hold. */
export interface Filter {
  readonly and?: readonly Filter[] | null;
  readonly or?: readonly Filter[] | null;
  readonly not?: Filter | null;
  readonly [field: string]: Operators | Filter | readonly Filter[] | null | undefined;
}

/** An id that a filter names, and the path at which it stands. */
export interface NamedId {
  readonly path: string;
  readonly id: string;
}

export const MAX_FILTER_DEPTH = 8;
export const MAX_FILTER_VALUES = 100;

/** SQL for a filter over the table `n`; true for an empty one. Ids of the wrong form or kind are refused here. */
export function compileFilter(
  fields: FilterFields,
  filter: Filter | null | undefined,
  parameters: Parameters,
  path = 'filter',
  depth = 0,
): string {
  if (!filter) return '1 = 1';
  if (depth > MAX_FILTER_DEPTH) {
    throw new BadUserInputError({ path, value: depth, reason: `must not nest deeper than ${MAX_FILTER_DEPTH}` });
  }
  const compile = (inner: Filter, at: string): string => compileFilter(fields, inner, parameters, at, depth + 1);
  const conditions: string[] = [];
  for (const [name, value] of Object.entries(filter)) {
    const at = `${path}.${name}`;
    if (value === null || value === undefined) continue;
    if (name === 'and' || name === 'or') {
      const parts = (value as readonly Filter[]).map((each, index) => compile(each, `${at}.${index}`));
      if (parts.length > 0) conditions.push(`(${parts.join(name === 'and' ? ' AND ' : ' OR ')})`);
      else if (name === 'or') conditions.push('1 = 0');
    } else if (name === 'not') {
      conditions.push(`NOT (${compile(value as Filter, at)})`);
    } else {
      const field = fields[name];
      if (!field) throw new Error(`The filter has no field ${at}: the schema and the service differ.`);
      checkValues(value as Operators, at);
      conditions.push(...field.condition(value as Operators, parameters));
    }
  }
  return conditions.length === 0 ? '1 = 1' : conditions.join(' AND ');
}

/** Every node id that a filter names in a field that takes ids, form and kind checked. */
export function idsIn(fields: FilterFields, filter: Filter | null | undefined, path = 'filter'): NamedId[] {
  return Object.entries(filter ?? {}).flatMap(([name, value]) => {
    const at = `${path}.${name}`;
    if (value === null || value === undefined) return [];
    if (name === 'not') return idsIn(fields, value as Filter, at);
    if (Array.isArray(value)) return value.flatMap((each: Filter, i) => idsIn(fields, each, `${at}.${i}`));
    const kinds = fields[name]?.kinds;
    if (!kinds) return [];
    return Object.entries(value as Operators).flatMap(([operator, given]) =>
      [given ?? []].flat().map((id, i) => {
        const idPath = Array.isArray(given) ? `${at}.${operator}.${i}` : `${at}.${operator}`;
        checkNodeId(idPath, id, kinds);
        return { path: idPath, id };
      }),
    );
  });
}

function checkValues(operators: Operators, path: string): void {
  for (const [operator, value] of Object.entries(operators)) {
    if ([value].flat().some((each) => typeof each === 'string' && each.includes('\u0000'))) {
      throw new BadUserInputError({ path: `${path}.${operator}`, value, reason: 'must not have the character U+0000' });
    }
    if (!Array.isArray(value) || value.length <= MAX_FILTER_VALUES) continue;
    const reason = `must not have more than ${MAX_FILTER_VALUES} values`;
    throw new BadUserInputError({ path: `${path}.${operator}`, value: value.length, reason });
  }
}
