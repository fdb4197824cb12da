import { enumName, kindNamed } from '../../inputs/global-id';
import { wordsOf } from '../../labels/word-labels';
import type { Filter } from './compile';
import type { FilterFields, MemberField, Members } from './field';
import { isMemberField } from './field';

/** Choices taken over from a facet: any of these values of its buckets. */
export interface FacetChoice {
  readonly field: string;
  readonly in: readonly string[];
}

/** The fields whose values make sense as choices. */
export function countedFields(fields: FilterFields): ReadonlyMap<string, MemberField> {
  return new Map(
    Object.entries(fields).flatMap(([name, field]) =>
      isMemberField(field) && field.values ? [[name, field] as const] : [],
    ),
  );
}

/** What a bucket shows as its value, as the field itself knows it: kinds of node have another spelling in the API. */
export function memberOf({ words }: Pick<MemberField, 'words'>, value: string): string {
  return words === 'NodeKind' ? (kindNamed(value) ?? value) : value;
}

export function valueOfMember({ words }: Pick<MemberField, 'words'>, member: string): string {
  return words === 'NodeKind' ? enumName(member) : member;
}

/** The values that a field of words can have, as buckets show them; null for ids. */
export function validValues(field: Pick<MemberField, 'words'>): string[] | null {
  return field.words ? wordsOf(field.words).map((word) => valueOfMember(field, word)) : null;
}

/** What the top level of a filter chooses of a field, written either way. */
export function chosenMembers(filter: Filter, name: string, field: MemberField): ReadonlySet<string> {
  const own = (filter[name] ?? []) as Members;
  const taken = (filter.facets ?? []).filter((choice) => choice.field === name).flatMap((choice) => choice.in);
  return new Set([...own.flatMap((each) => each ?? []), ...taken.map((value) => memberOf(field, value))]);
}

/** The filter without what its top level says of a field. What stands inside `and`, `or` and `not` belongs to a whole. */
export function withoutField(filter: Filter, name: string): Filter {
  const { [name]: _own, facets, ...rest } = filter;
  const others = facets?.filter(({ field }) => field !== name);
  return others ? { ...rest, facets: others } : rest;
}
