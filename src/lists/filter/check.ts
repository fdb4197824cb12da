import { BadUserInputError, type BadUserInputFacts } from '../../errors';
import type { NamedId } from '../../inputs/check-ids';
import type { InputProblems } from '../../inputs/input-problems';
import type { Filter } from './compile';
import type { FilterFields, Operators } from './field';

export const MAX_FILTER_DEPTH = 8;
export const MAX_FILTER_VALUES = 100;
/** Filters inside of `and`, `or` and `not`, together: SQLite refuses expressions 1,000 deep, and a chain of ORs is one. */
export const MAX_FILTER_PARTS = 100;
/** SQLite refuses patterns of 50,000 bytes. */
export const MAX_FILTER_TEXT = 1_000;

/** Notes every value of a filter that cannot be used, and returns the ids that it names, still to be looked up. */
export function checkFilter(
  fields: FilterFields,
  filter: Filter | null | undefined,
  path: string,
  problems: InputProblems,
): NamedId[] {
  if (!filter) return [];
  const refuse = (facts: BadUserInputFacts): never[] => {
    problems.add(new BadUserInputError(facts));
    return [];
  };
  const parts = countParts(filter);
  if (parts > MAX_FILTER_PARTS) {
    const reason = `must have at most ${MAX_FILTER_PARTS} parts`;
    return refuse({ code: 'TOO_MANY', path, value: parts, reason });
  }
  return idsIn(fields, filter, path, 0, refuse);
}

type Given = Operators[string];
type Refuse = (facts: BadUserInputFacts) => never[];

function idsIn(fields: FilterFields, filter: Filter, path: string, depth: number, refuse: Refuse): NamedId[] {
  if (depth > MAX_FILTER_DEPTH) {
    const reason = `must nest at most ${MAX_FILTER_DEPTH} deep`;
    return refuse({ code: 'TOO_MANY', path, value: depth, reason });
  }
  return Object.entries(filter).flatMap(([name, value]) => {
    const at = `${path}.${name}`;
    if (value === null || value === undefined) return [];
    if (name === 'not') return idsIn(fields, value as Filter, at, depth + 1, refuse);
    if (Array.isArray(value)) {
      return value.flatMap((each: Filter, index) => idsIn(fields, each, `${at}.${index}`, depth + 1, refuse));
    }
    return Object.entries(value as Operators).flatMap(([operator, given]) => {
      checkValues(given, `${at}.${operator}`, refuse);
      checkForm(fields, name, given, `${at}.${operator}`, refuse);
      return namedIds(fields, name, given, `${at}.${operator}`);
    });
  });
}

function namedIds(fields: FilterFields, name: string, given: Given, path: string): NamedId[] {
  const kinds = fields[name]?.kinds;
  if (!kinds) return [];
  if (Array.isArray(given)) return given.map((id: string, index) => ({ path: `${path}.${index}`, id, kinds }));
  return typeof given === 'string' ? [{ path, id: given, kinds }] : [];
}

function checkValues(value: Given, path: string, refuse: Refuse): void {
  const texts = [value].flat().filter((each) => typeof each === 'string');
  if (texts.some((each) => each.includes('\u0000'))) {
    refuse({ path, value, reason: 'must be a text without the character U+0000' });
  }
  if (texts.some((each) => each.length > MAX_FILTER_TEXT)) {
    refuse({ code: 'TOO_LONG', path, value, reason: `must be a text of at most ${MAX_FILTER_TEXT} characters` });
  }
  // GraphQL reads 1e999 as Infinity, which is no value of a column.
  if ([value].flat().some((each) => typeof each === 'number' && !Number.isFinite(each))) {
    refuse({ code: 'OUT_OF_RANGE', path, value: String(value), reason: 'must be a finite number' });
  }
  if (Array.isArray(value) && value.length > MAX_FILTER_VALUES) {
    const reason = `must have at most ${MAX_FILTER_VALUES} values`;
    refuse({ code: 'TOO_MANY', path, value: value.length, reason });
  }
}

function checkForm(fields: FilterFields, name: string, value: Given, path: string, refuse: Refuse): void {
  const form = fields[name]?.form;
  if (form && typeof value === 'string' && !form.pattern.test(value)) refuse({ path, value, reason: form.reason });
}

function countParts({ and, or, not }: Filter): number {
  const inner = [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])];
  return inner.reduce((sum, each) => sum + countParts(each), 1);
}
