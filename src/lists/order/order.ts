import { BadUserInputError } from '../../errors';
import type { CursorPart } from '../cursor';
import type { Snapshot } from '../../snapshot';

/** One criterion of an order as a caller gives it. */
export interface OrderRequest {
  readonly field: string;
  readonly direction?: 'ASC' | 'DESC' | null;
  readonly nulls?: 'FIRST' | 'LAST' | null;
}

/** What rows are compared by: places in the columns of the table that is listed. */
export interface Comparison {
  compare(a: number, b: number): number;
  compareWith(place: number, value: CursorPart): number;
  valueOf(place: number): CursorPart;
}

/** Something that a list can be ordered by. */
export interface OrderField {
  /** What the schema says of it; nothing for what callers cannot name. */
  readonly about?: string;
  readonly name: string;
  readonly type: 'text' | 'integer' | 'number';
  readonly nullable: boolean;
  /** Whether it may differ between versions for a row that has not changed. */
  readonly isOfVersion?: boolean;
  in(data: Snapshot): Comparison;
}

export type OrderFields = Readonly<Record<string, OrderField & { readonly about: string }>>;

/** Says what an order is by. */
export function order(about: string, by: OrderField): OrderField & { readonly about: string } {
  return { ...by, about };
}

/** One part of a total order. */
export interface OrderPart {
  readonly field: OrderField;
  readonly descending: boolean;
}

export const MAX_ORDER_FIELDS = 5;

/** The order by how well rows fit the query of the list, which every list that takes a query has. */
export const RELEVANCE = 'RELEVANCE';

/** The parts of a total order: what the caller asks for, then the list's own order, which ends in the id. */
export function orderParts(
  fields: OrderFields,
  requests: readonly OrderRequest[] | null | undefined,
  own: readonly OrderField[],
  relevance: OrderField | null = null,
): OrderPart[] {
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
  return [
    ...asked.flatMap((request, index) => partsOf(fields, request, index, relevance)),
    ...own.map((field) => ({ field, descending: false })),
  ];
}

/** What tells an order from others of the same list. */
export function nameOfOrder(parts: readonly OrderPart[]): string {
  return parts.map(({ field, descending }) => `${field.name}${descending ? ' DESC' : ''}`).join();
}

/** Where values may be missing, a part before them says where those without one belong. */
function partsOf(
  fields: OrderFields,
  { field, direction, nulls }: OrderRequest,
  index: number,
  relevance: OrderField | null,
): OrderPart[] {
  if (field === RELEVANCE && relevance === null) {
    const reason = 'needs `query`, by which it orders';
    throw new BadUserInputError({ code: 'CONFLICTING', path: `orderBy.${index}.field`, value: field, reason });
  }
  const found = field === RELEVANCE ? relevance : fields[field];
  if (!found) throw new Error(`There is no order field ${field}: the schema and the list differ.`);
  const value = { field: found, descending: direction === 'DESC' };
  return found.nullable ? [{ field: absence(found), descending: nulls === 'FIRST' }, value] : [value];
}

function absence(field: OrderField): OrderField {
  return {
    name: `${field.name} IS NULL`,
    type: 'integer',
    nullable: false,
    isOfVersion: field.isOfVersion ?? false,
    in: (data) => {
      const comparison = field.in(data);
      const isNull = (place: number): number => Number(comparison.valueOf(place) === null);
      return {
        compare: (a, b) => isNull(a) - isNull(b),
        compareWith: (place, value) => isNull(place) - Number(value),
        valueOf: isNull,
      };
    },
  };
}
