import type { CursorKey } from './cursor';
import type { OrderColumn } from './list-rows';

export interface KeysetCondition {
  readonly sql: string;
  readonly values: Record<string, unknown>;
}

/**
 * The rows that stand after, or before, a key in a total order. One row comparison where all columns run one way, since an
 * index answers that; else the comparison written out column by column. A null part is equal to null and to nothing else.
 */
export function keysetCondition(
  order: readonly OrderColumn[],
  side: 'after' | 'before',
  key: CursorKey,
  inclusive: boolean,
): KeysetCondition {
  const prefix = inclusive ? `${side}Or` : side;
  const values = Object.fromEntries(key.map((part, index) => [`${prefix}${index}`, part]));
  const place = (index: number): string => `:${prefix}${index}`;
  const beyond = (column: OrderColumn): string => (Boolean(column.descending) === (side === 'after') ? '<' : '>');
  const [first] = order;
  const oneWay = order.every((column) => !column.nullable && Boolean(column.descending) === Boolean(first?.descending));
  if (first && oneWay) {
    const columns = order.map(({ sql }) => sql).join(', ');
    const places = order.map((_, index) => place(index)).join(', ');
    return { sql: `(${columns}) ${beyond(first)}${inclusive ? '=' : ''} (${places})`, values };
  }
  const equal = (index: number): string => {
    const sql = order[index]?.sql ?? '';
    return key[index] === null ? `${sql} IS NULL` : `${sql} = ${place(index)}`;
  };
  const equals = (count: number): string[] => Array.from({ length: count }, (_, index) => equal(index));
  const cases = order.flatMap((column, index) =>
    key[index] === null ? [] : [[...equals(index), `${column.sql} ${beyond(column)} ${place(index)}`].join(' AND ')],
  );
  if (inclusive) cases.push(equals(order.length).join(' AND '));
  const used = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
  return { sql: `(${cases.map((each) => `(${each})`).join(' OR ')})`, values: used };
}
