import type { SelectQueryBuilder, ObjectLiteral } from 'typeorm';
import { compileFilter, type Filter } from '../filter/compile';
import { ofKinds } from '../filter/links';
import { Parameters } from '../filter/parameters';
import type { ListedTable } from '../list';
import { rowsOf } from '../rows-of';
import type { Scope } from '../scope';

export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/** What is counted: the values of a field, in the rows that a filter keeps. */
export interface FacetQuestion {
  readonly table: ListedTable;
  readonly field: string;
  readonly filter: Filter;
}

export const MAX_BUCKETS = 50;

/** In a whole table: one statement. */
export async function countAll(scope: Scope, question: FacetQuestion): Promise<ValueCount[]> {
  const rows = await valuesIn(scope, question)
    .select('f.value', 'value')
    .addSelect('COUNT(DISTINCT n.id)', 'count')
    .groupBy('f.value')
    .orderBy('count', 'DESC')
    .addOrderBy('value', 'ASC')
    .limit(MAX_BUCKETS)
    .getRawMany<{ value: string; count: number | string }>();
  return rows.map(({ value, count }) => ({ value, count: Number(count) }));
}

/** In some rows: one statement for all lists that ask the same at once. */
export async function countAmong(scope: Scope, question: FacetQuestion, ids: readonly string[]): Promise<ValueCount[]> {
  const { table, field, filter } = question;
  const values = scope.loaders.batches.byKey(
    `values ${table.name} ${field} ${JSON.stringify(filter)}`,
    async (keys) => {
      const rows = await valuesIn(scope, question)
        .select('n.id', 'id')
        .addSelect('f.value', 'value')
        .andWhere('n.id IN (:...keys)', { keys })
        .getRawMany<{ id: string; value: string }>();
      const found = new Map<string, Set<string>>();
      for (const { id, value } of rows) found.set(id, (found.get(id) ?? new Set()).add(value));
      return found;
    },
  );
  const found = await Promise.all([...new Set(ids)].map((id) => values.load(id)));
  const counts = new Map<string, number>();
  for (const set of found) for (const value of set ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MAX_BUCKETS);
}

function valuesIn(scope: Scope, { table, field, filter }: FacetQuestion): SelectQueryBuilder<ObjectLiteral> {
  const { values = '', kinds = [] } = table.fields[field] ?? {};
  const parameters = new Parameters();
  const query = rowsOf(scope, table)
    .innerJoin(`(${values})`, 'f', 'f.id = n.id')
    .andWhere(compileFilter(table.fields, filter, parameters), parameters.values);
  return kinds.length > 0 ? query.andWhere(ofKinds('f.value', kinds)) : query;
}
