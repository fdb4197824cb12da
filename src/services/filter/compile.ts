import type { Parameters } from './parameters';
import type { FilterFields, Operators } from './field';

/** A filter as it comes from the API: fields beside `and`, `or`, `not`; what stands side by side must all hold. */
export interface Filter {
  readonly and?: readonly Filter[] | null;
  readonly or?: readonly Filter[] | null;
  readonly not?: Filter | null;
  readonly [field: string]: Operators | Filter | readonly Filter[] | null | undefined;
}

/** SQL for a filter over the table `n` that `checkFilter` has passed; true for an empty one. */
export function compileFilter(fields: FilterFields, filter: Filter | null | undefined, parameters: Parameters): string {
  const compile = (inner: Filter): string => compileFilter(fields, inner, parameters);
  const conditions: string[] = [];
  for (const [name, value] of Object.entries(filter ?? {})) {
    if (value === null || value === undefined) continue;
    if (name === 'and' || name === 'or') {
      const parts = (value as readonly Filter[]).map(compile);
      if (parts.length > 0) conditions.push(`(${parts.join(name === 'and' ? ' AND ' : ' OR ')})`);
      else if (name === 'or') conditions.push('1 = 0');
    } else if (name === 'not') {
      conditions.push(`NOT (${compile(value as Filter)})`);
    } else {
      const field = fields[name];
      if (!field) throw new Error(`The filter has no field ${name}: the schema and the service differ.`);
      conditions.push(...field.condition(value as Operators, parameters));
    }
  }
  return conditions.length === 0 ? '1 = 1' : conditions.join(' AND ');
}
