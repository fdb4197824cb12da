import { BadUserInputError } from '../../errors';
import { kindName } from '../../kind-name';
import { InputProblems } from '../../inputs/input-problems';
import type { Label } from '../../labels/label';
import { labelOfWord } from '../../labels/word-labels';
import type { NodeRow, WithData } from '../../snapshot';
import type { Filter } from '../filter/compile';
import type { FilterField } from '../filter/field';
import { compileList } from '../left-out';
import type { ListDefinition } from '../list-definition';
import { countValues } from './count-values';

/** One value of a field and how many rows of the list have it. */
export interface Bucket {
  readonly value: string;
  readonly count: number;
  /** Null where the value is a word of a vocabulary and no node. */
  readonly node: NodeRow | null;
  /** Null where the value is no word of a vocabulary. */
  readonly word: Label | null;
}

/**
 * For each field of a filter that has few values, or for those named: the values, most frequent first, with counts under the
 * same filter but without the field's own part, so that a choice does not hide its alternatives.
 * @param among the places of the rows of the list, whatever the filter; or those of few that are given, where no others can pass
 */
export function facetsOf(
  scope: WithData,
  definition: ListDefinition,
  filter: Filter | null | undefined,
  fields: readonly string[] | null | undefined,
  among: RowsAmong,
): Facet[] {
  const faceted = Object.entries(definition.fields).filter(([, field]) => field.values !== undefined);
  const valid = faceted.map(([name]) => name);
  const problems = new InputProblems();
  if (fields?.length === 0) {
    const reason = 'must name a field, or be left out for all of them';
    problems.add(new BadUserInputError({ path: 'fields', value: fields, reason, valid }));
  }
  fields?.forEach((value, index) => {
    if (valid.includes(value)) return;
    const reason = 'must be a field that this list can be counted by';
    problems.add(new BadUserInputError({ path: `fields.${index}`, value, reason, valid }));
  });
  problems.throwIfAny();
  const rowsUnder = rowsByFilter(scope, definition, among);
  return [...new Set(fields ?? valid)].flatMap((name) => {
    const field = definition.fields[name];
    return field ? [new Facet(scope, name, field, () => rowsUnder(without(filter ?? {}, name), name))] : [];
  });
}

export type RowsAmong = (few: ArrayLike<number> | null) => Iterable<number>;

/** Counted only when the buckets are selected. */
export class Facet {
  constructor(
    private readonly scope: WithData,
    readonly field: string,
    private readonly definition: FilterField,
    private readonly rows: () => Iterable<number>,
  ) {}

  get buckets(): Bucket[] {
    const { data } = this.scope;
    const { kinds = [], words, values } = this.definition;
    if (values === undefined) return [];
    const isNode = kinds.length > 0;
    return countValues(this.rows(), values(data)).map(({ value, count }) => ({
      value: words === 'NodeKind' ? kindName(value) : value,
      count,
      word: words ? labelOfWord(words, value) : null,
      get node() {
        return isNode ? data.node(value) : null;
      },
    }));
  }
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

/** The filter without what it says of a field, here and inside `and`. Inside `or` and `not` it belongs to a whole. */
function without(filter: Filter, field: string): Filter {
  const { [field]: _own, and, ...rest } = filter;
  return and ? { ...rest, and: and.map((each) => without(each, field)) } : rest;
}
