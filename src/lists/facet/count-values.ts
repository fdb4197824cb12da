import { compareTexts } from '../../snapshot/columns/column.types';
import type { FieldValues } from '../filter/field';

export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/** How many rows have each value, the most frequent first, equal ones by the value. */
export function countValues(rows: Iterable<number>, values: FieldValues): ValueCount[] {
  const counts = new Map<number, number>();
  const count = (value: number): void => void counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const place of rows) values.each(place, count);
  const named: ValueCount[] = [];
  for (const [value, found] of counts) {
    const name = values.nameOf(value);
    if (name !== null) named.push({ value: name, count: found });
  }
  return named.sort((a, b) => b.count - a.count || compareTexts(a.value, b.value));
}
