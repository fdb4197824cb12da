import { BadUserInputError } from '../../errors';
import { enumName } from '../../inputs/global-id';
import { InputProblems } from '../../inputs/input-problems';
import { labelOfWord } from '../../labels/word-labels';
import type { WithData } from '../../snapshot';
import type { Filter } from '../filter/compile';
import { chosenMembers, countedFields, valueOfMember, withoutField } from '../filter/facet-choices';
import type { MemberField } from '../filter/field';
import { compileList } from '../left-out';
import type { ListDefinition } from '../list-definition';
import { countValues, type ValueCount } from './count-values';
import { Facet, type ShownChoice } from './facet';

/**
 * For each field of a filter that has few values, or for those named: the values, most frequent first, with counts under the
 * same filter but without what its top level says of the field, so that a choice does not hide its alternatives.
 * @param among the places of the rows of the list, whatever the filter; or those of few that are given, where no others can pass
 */
export function facetsOf(
  scope: WithData,
  definition: ListDefinition,
  filter: Filter | null | undefined,
  fields: readonly string[] | null | undefined,
  among: RowsAmong,
): Facet[] {
  const faceted = countedFields(definition.fields);
  const valid = [...faceted.keys()].map(enumName);
  const problems = new InputProblems();
  if (fields?.length === 0) {
    const reason = 'must name a field, or be left out for all of them';
    problems.add(new BadUserInputError({ path: 'fields', value: fields, reason, valid }));
  }
  fields?.forEach((value, index) => {
    if (faceted.has(value)) return;
    const reason = 'must be a field that this list can be counted by';
    problems.add(new BadUserInputError({ path: `fields.${index}`, value: enumName(value), reason, valid }));
  });
  problems.throwIfAny();
  const rowsUnder = rowsByFilter(scope, definition, among);
  return [...new Set(fields ?? faceted.keys())].flatMap((name) => {
    const field = faceted.get(name);
    if (!field) return [];
    const chosen = chosenMembers(filter ?? {}, name, field);
    const rows = (): Iterable<number> => rowsUnder(withoutField(filter ?? {}, name), name);
    const counts = (): ValueCount[] => (field.values ? countValues(rows(), field.values(scope.data)) : []);
    return [new Facet(name, { counts, chosen, show: (member) => shownMember(scope, field, member) })];
  });
}

export type RowsAmong = (few: ArrayLike<number> | null) => Iterable<number>;

function shownMember({ data }: WithData, field: MemberField, member: string): ShownChoice {
  return {
    value: valueOfMember(field, member),
    word: field.words ? labelOfWord(field.words, member) : null,
    get node() {
      return field.kinds?.length ? data.node(member) : null;
    },
  };
}

/** The rows that pass a filter; looked for once where several facets count under the same one. */
function rowsByFilter(
  { data }: WithData,
  definition: ListDefinition,
  among: RowsAmong,
): (filter: Filter, field: string) => Iterable<number> {
  const found = new Map<string, readonly number[]>();
  return (filter, field) => {
    const key = JSON.stringify([filter, definition.leftOut?.unlessNamed.includes(field)]);
    const known = found.get(key);
    if (known !== undefined) return known;
    const compiled = compileList(data, definition, filter, field);
    const rows: number[] = [];
    for (const place of among(compiled?.among ?? null)) if (compiled === null || compiled.test(place)) rows.push(place);
    found.set(key, rows);
    return rows;
  };
}
