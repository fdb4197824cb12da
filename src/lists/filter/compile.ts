import type { Snapshot } from '../../snapshot';
import { type FacetChoice, memberOf } from './facet-choices';
import {
  type FilterField,
  type FilterFields,
  isMemberField,
  type MemberField,
  type Members,
  type Operators,
  type Test,
} from './field';

/**
 * A filter as it comes from the API: fields beside `and`, `or`, `not`; what stands side by side must all hold. A list of ids or words
 * asks for any of them; an empty one asks for nothing.
 */
export interface Filter {
  readonly and?: readonly Filter[] | null;
  readonly or?: readonly Filter[] | null;
  readonly not?: Filter | null;
  readonly facets?: readonly FacetChoice[] | null;
  readonly [field: string]:
    Operators | Members | Filter | readonly Filter[] | readonly FacetChoice[] | null | undefined;
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
  const addMembers = (field: MemberField, members: Members): void => {
    if (members.length === 0) return;
    tests.push(field.test(data, members));
    narrow(field.among?.(data, members));
  };
  const fieldNamed = (name: string): FilterField => {
    const field = fields[name];
    if (!field) throw new Error(`The filter has no field ${name}: the schema and the list differ.`);
    return field;
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
    } else if (name === 'facets') {
      for (const choice of value as readonly FacetChoice[]) {
        const field = fieldNamed(choice.field);
        if (isMemberField(field))
          addMembers(
            field,
            choice.in.map((each) => memberOf(field, each)),
          );
      }
    } else {
      const field = fieldNamed(name);
      if (isMemberField(field)) addMembers(field, value as Members);
      else tests.push(...field.tests(data, value as Operators));
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
