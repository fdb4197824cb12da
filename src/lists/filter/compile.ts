import type { Snapshot } from '../../snapshot';
import type { FilterFields, Operators, Test } from './field';

/** A filter as it comes from the API: fields beside `and`, `or`, `not`; what stands side by side must all hold. */
export interface Filter {
  readonly and?: readonly Filter[] | null;
  readonly or?: readonly Filter[] | null;
  readonly not?: Filter | null;
  readonly [field: string]: Operators | Filter | readonly Filter[] | null | undefined;
}

/** What is left of a filter that `checkFilter` has passed: a test, and the only places that can pass it where they are at hand. */
export interface CompiledFilter {
  readonly test: Test;
  readonly among: ArrayLike<number> | null;
}

/** Null for a filter that every row passes. */
export function compileFilter(
  data: Snapshot,
  fields: FilterFields,
  filter: Filter | null | undefined,
): CompiledFilter | null {
  const tests: Test[] = [];
  let among: ArrayLike<number> | null = null;
  const narrow = (places: ArrayLike<number> | null | undefined): void => {
    if (places && (among === null || places.length < among.length)) among = places;
  };
  for (const [name, value] of Object.entries(filter ?? {})) {
    if (value === null || value === undefined) continue;
    if (name === 'and') {
      for (const part of value as readonly Filter[]) {
        const compiled = compileFilter(data, fields, part);
        if (compiled === null) continue;
        tests.push(compiled.test);
        narrow(compiled.among);
      }
    } else if (name === 'or') {
      tests.push(anyOf((value as readonly Filter[]).map((part) => compileFilter(data, fields, part)?.test ?? yes)));
    } else if (name === 'not') {
      const inner = compileFilter(data, fields, value as Filter)?.test ?? yes;
      tests.push((place) => !inner(place));
    } else {
      const field = fields[name];
      if (!field) throw new Error(`The filter has no field ${name}: the schema and the list differ.`);
      const operators = value as Operators;
      tests.push(...field.tests(data, operators));
      narrow(field.among?.(data, operators));
    }
  }
  return tests.length === 0 ? null : { test: allOf(tests), among };
}

export function allOf(tests: readonly Test[]): Test {
  const [first = yes, second = yes] = tests;
  if (tests.length <= 1) return first;
  if (tests.length === 2) return (place) => first(place) && second(place);
  return (place) => tests.every((test) => test(place));
}

export function anyOf(tests: readonly Test[]): Test {
  const [only] = tests;
  if (tests.length === 1 && only) return only;
  return (place) => tests.some((test) => test(place));
}

function yes(): boolean {
  return true;
}
