import type { KnowledgeNode } from '../../entities/knowledge-node';
import { BadUserInputError } from '../../errors';
import { compileFilter, type Filter } from '../filter/compile';
import type { FilterField } from '../filter/field';
import { Parameters } from '../filter/parameters';
import { InputProblems } from '../input-problems';
import type { ListedTable } from '../list';
import type { Scope } from '../scope';

/** One value of a field and how many rows of the list have it. */
export interface Bucket {
  readonly value: string;
  readonly count: number;
  /** Null where the value is a word of a vocabulary and no node. */
  readonly node: Promise<KnowledgeNode | null> | null;
}

export const MAX_BUCKETS = 50;

/**
 * For each field of a filter that has few values, or for those named: the values, most frequent first, with counts under the
 * same filter but without the field's own part, so that a choice does not hide its alternatives.
 */
export function facetsOf(
  scope: Scope,
  table: ListedTable,
  filter: Filter | null | undefined,
  fields?: readonly string[] | null,
): Facet[] {
  const faceted = Object.entries(table.fields).filter(([, field]) => field.values !== undefined);
  const valid = faceted.map(([name]) => name);
  const problems = new InputProblems();
  fields?.forEach((value, index) => {
    if (valid.includes(value)) return;
    const reason = 'must be a field that this list can be counted by';
    problems.add(new BadUserInputError({ path: `fields.${index}`, value, reason, valid }));
  });
  problems.throwIfAny();
  return faceted
    .filter(([name]) => !fields || fields.includes(name))
    .map(([name, field]) => new Facet(scope, table, name, field, without(filter ?? {}, name)));
}

/** One SQL statement, run only when the buckets are selected. */
export class Facet {
  constructor(
    private readonly scope: Scope,
    private readonly list: ListedTable,
    readonly field: string,
    private readonly definition: FilterField,
    private readonly filter: Filter,
  ) {}

  get buckets(): Promise<Bucket[]> {
    return this.count();
  }

  private async count(): Promise<Bucket[]> {
    const { entity, fields, kind } = this.list;
    const parameters = new Parameters();
    const query = this.scope.read
      .createQueryBuilder(entity, 'n')
      .innerJoin(`(${this.definition.values})`, 'f', 'f.id = n.id')
      .select('f.value', 'value')
      .addSelect('COUNT(DISTINCT n.id)', 'count')
      .where(compileFilter(fields, this.filter, parameters), parameters.values);
    if (kind) query.andWhere('n.kind = :kind', { kind });
    const kinds = this.definition.kinds ?? [];
    if (kinds.length > 0) {
      const anyKind = kinds.map((each) => `f.value LIKE '${each}:%'`).join(' OR ');
      query.andWhere(`(${anyKind})`);
    }
    const rows = await query
      .groupBy('f.value')
      .orderBy('count', 'DESC')
      .addOrderBy('value', 'ASC')
      .limit(MAX_BUCKETS)
      .getRawMany<{ value: string; count: number | string }>();
    const { node } = this.scope.loaders;
    return rows.map(({ value, count }) => ({
      value,
      count: Number(count),
      get node() {
        return kinds.length > 0 ? node.load(value) : null;
      },
    }));
  }
}

/** The filter without what it says of a field, here and inside `and`. Inside `or` and `not` it belongs to a whole. */
function without(filter: Filter, field: string): Filter {
  const { [field]: _own, and, ...rest } = filter;
  return and ? { ...rest, and: and.map((each) => without(each, field)) } : rest;
}
