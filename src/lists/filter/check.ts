import { BadUserInputError, type BadUserInputFacts } from '../../errors';
import type { NamedId } from '../../inputs/check-ids';
import { enumName } from '../../inputs/global-id';
import type { InputProblems } from '../../inputs/input-problems';
import type { Filter } from './compile';
import { countedFields, type FacetChoice, validValues } from './facet-choices';
import type { FilterFields, MemberField, Members, OperatorField, Operators } from './field';
import { isMemberField } from './field';

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

type Given = Operators[string] | Members;
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
    if (name === 'and' || name === 'or') {
      return (value as readonly Filter[]).flatMap((each, index) =>
        idsIn(fields, each, `${at}.${index}`, depth + 1, refuse),
      );
    }
    if (name === 'facets') {
      return (value as readonly FacetChoice[]).flatMap((choice, index) =>
        idsOfChoice(fields, choice, `${at}.${index}`, refuse),
      );
    }
    const field = fields[name];
    if (field && isMemberField(field)) {
      checkValues(value as Members, at, refuse);
      return namedIds(field, value as Members, at);
    }
    for (const [operator, given] of Object.entries(value as Operators)) {
      checkValues(given, `${at}.${operator}`, refuse);
      if (field) checkForm(field, given, `${at}.${operator}`, refuse);
    }
    return [];
  });
}

function namedIds({ kinds }: MemberField, members: Members, path: string): NamedId[] {
  if (!kinds) return [];
  return members.flatMap((id, index) => (id === null ? [] : [{ path: `${path}.${index}`, id, kinds }]));
}

function idsOfChoice(fields: FilterFields, choice: FacetChoice, path: string, refuse: Refuse): NamedId[] {
  const counted = countedFields(fields);
  const field = counted.get(choice.field);
  if (!field) {
    const reason = 'must be a field that this list can be counted by';
    const valid = [...counted.keys()].map(enumName);
    return refuse({ path: `${path}.field`, value: enumName(choice.field), reason, valid });
  }
  checkValues(choice.in, `${path}.in`, refuse);
  const valid = validValues(field);
  if (valid === null) return namedIds(field, choice.in, `${path}.in`);
  choice.in.forEach((value, index) => {
    if (valid.includes(value)) return;
    const reason = `must be a value of \`${choice.field}\``;
    refuse({ path: `${path}.in.${index}`, value, reason, valid });
  });
  return [];
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

function checkForm({ form }: Pick<OperatorField, 'form'>, value: Given, path: string, refuse: Refuse): void {
  if (form && typeof value === 'string' && !form.pattern.test(value)) refuse({ path, value, reason: form.reason });
}

function countParts({ and, or, not }: Filter): number {
  const inner = [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])];
  return inner.reduce((sum, each) => sum + countParts(each), 1);
}
