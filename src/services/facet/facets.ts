import type { KnowledgeNode } from '../../entities/knowledge-node';
import { BadUserInputError } from '../../errors';
import type { Filter } from '../filter/compile';
import type { FilterField } from '../filter/field';
import { enumName } from '../global-id';
import { InputProblems } from '../input-problems';
import type { Label } from '../labels/label';
import { labelOfWord } from '../labels/word-labels';
import type { ListedTable } from '../list';
import type { Scope } from '../scope';
import { countAll, countAmong, type ValueCount } from './count-values';

/** One value of a field and how many rows of the list have it. */
export interface Bucket extends ValueCount {
  /** Null where the value is a word of a vocabulary and no node. */
  readonly node: Promise<KnowledgeNode | null> | null;
  /** Null where the value is no word of a vocabulary. */
  readonly word: Label | null;
}

/**
 * For each field of a filter that has few values, or for those named: the values, most frequent first, with counts under the
 * same filter but without the field's own part, so that a choice does not hide its alternatives. With `among`, of these rows only.
 */
export function facetsOf(
  scope: Scope,
  table: ListedTable,
  filter: Filter | null | undefined,
  fields?: readonly string[] | null,
  among?: readonly string[],
): Facet[] {
  const faceted = Object.entries(table.fields).filter(([, field]) => field.values !== undefined);
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
  const named = [...new Set(fields ?? valid)];
  return named
    .flatMap((name) => faceted.filter(([each]) => each === name))
    .map(([name, field]) => {
      const question = { table, field: name, filter: without(filter ?? {}, name) };
      const count = () => (among ? countAmong(scope, question, among) : countAll(scope, question));
      return new Facet(scope, name, field, count);
    });
}

/** Counted only when the buckets are selected. */
export class Facet {
  constructor(
    private readonly scope: Scope,
    readonly field: string,
    private readonly definition: FilterField,
    private readonly count: () => Promise<ValueCount[]>,
  ) {}

  get buckets(): Promise<Bucket[]> {
    return this.labelled();
  }

  private async labelled(): Promise<Bucket[]> {
    const { node } = this.scope.loaders;
    const { kinds = [], words } = this.definition;
    const isNode = kinds.length > 0;
    return (await this.count()).map(({ value, count }) => ({
      value: words === 'NodeKind' ? enumName(value) : value,
      count,
      word: words ? labelOfWord(words, value) : null,
      get node() {
        return isNode ? node.load(value) : null;
      },
    }));
  }
}

/** The filter without what it says of a field, here and inside `and`. Inside `or` and `not` it belongs to a whole. */
function without(filter: Filter, field: string): Filter {
  const { [field]: _own, and, ...rest } = filter;
  return and ? { ...rest, and: and.map((each) => without(each, field)) } : rest;
}
