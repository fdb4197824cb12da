import { BadUserInputError } from '../../errors';
import type { OrderColumn } from '../list-rows';

/** One criterion of an order as a caller gives it. */
export interface OrderRequest {
  readonly field: string;
  readonly direction?: 'ASC' | 'DESC' | null;
  readonly nulls?: 'FIRST' | 'LAST' | null;
}

/** A column that a list can be ordered by. */
export interface OrderField {
  readonly sql: string;
  readonly type: OrderColumn['type'];
  readonly nullable: boolean;
}

export type OrderFields = Readonly<Record<string, OrderField>>;

export const MAX_ORDER_FIELDS = 5;

/**
 * The columns of a total order: what the caller asks for, then the list's own order, whose last column is the id. Where a
 * column may be null, a column before it says so, because the engines do not agree on where nulls belong.
 */
export function orderColumns(
  fields: OrderFields,
  requests: readonly OrderRequest[] | null | undefined,
  own: readonly OrderColumn[],
): OrderColumn[] {
  const asked = requests ?? [];
  if (asked.length > MAX_ORDER_FIELDS) {
    const reason = `must name at most ${MAX_ORDER_FIELDS} fields`;
    throw new BadUserInputError({ code: 'TOO_MANY', path: 'orderBy', value: asked.length, reason });
  }
  const repeated = asked.findIndex(({ field }, index) => asked.findIndex((each) => each.field === field) < index);
  if (repeated !== -1) {
    const value = asked[repeated]?.field;
    const reason = 'must be named once only';
    throw new BadUserInputError({ code: 'CONFLICTING', path: `orderBy.${repeated}.field`, value, reason });
  }
  return [...asked.flatMap((request) => columnsOf(fields, request)), ...own];
}

function columnsOf(fields: OrderFields, { field, direction, nulls }: OrderRequest): OrderColumn[] {
  const column = fields[field];
  if (!column) throw new Error(`There is no order field ${field}: the schema and the service differ.`);
  const { sql, type, nullable } = column;
  const value: OrderColumn = { sql, type, nullable, descending: direction === 'DESC' };
  if (!nullable) return [value];
  const isNull = `(CASE WHEN ${sql} IS NULL THEN 1 ELSE 0 END)`;
  return [{ sql: isNull, type: 'integer', descending: nulls === 'FIRST' }, value];
}
