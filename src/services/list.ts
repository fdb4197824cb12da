import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { NodeKind } from '../entities/vocabulary';
import { checkIds } from './check-ids';
import { checkFilter } from './filter/check';
import { compileFilter, type Filter } from './filter/compile';
import type { FilterFields } from './filter/field';
import { Parameters } from './filter/parameters';
import { InputProblems } from './input-problems';
import { checkPage, pageOfIds, type OrderColumn } from './list-rows';
import { orderColumns, type OrderFields, type OrderRequest } from './order/order';
import type { Page, PageArguments } from './page';
import { rowsOf } from './rows-of';
import type { Scope } from './scope';

/** A table that can be listed: what can be filtered, what it can be ordered by, and its own total order. */
export interface ListedTable {
  /** Tells it from other tables. */
  readonly name: string;
  readonly entity: EntityTarget<ObjectLiteral>;
  /** Only nodes of this kind; null where the table holds one kind of thing, or where every kind will do. */
  readonly kind: NodeKind | null;
  /** What else is true of every row that is listed. */
  readonly only?: string;
  readonly fields: FilterFields;
  readonly orderFields: OrderFields;
  /** The id last. */
  readonly order: readonly OrderColumn[];
}

export interface ListRequest {
  readonly filter?: Filter | null;
  readonly orderBy?: readonly OrderRequest[] | null;
  readonly page: PageArguments;
}

/** One page of the ids of a table; everything that is wrong with the request is told at once. */
export async function listIds(scope: Scope, table: ListedTable, request: ListRequest): Promise<Page<string>> {
  const problems = new InputProblems();
  const named = checkFilter(table.fields, request.filter, 'filter', problems);
  const order = problems.attempt(() => orderColumns(table.orderFields, request.orderBy, table.order)) ?? table.order;
  problems.attempt(() => checkPage(order, request.page));
  await checkIds(scope, named, problems);
  problems.throwIfAny();
  const parameters = new Parameters();
  const where = compileFilter(table.fields, request.filter, parameters);
  const query = (): ReturnType<typeof rowsOf> => rowsOf(scope, table).andWhere(where, parameters.values);
  return pageOfIds({ query, order }, request.page);
}
