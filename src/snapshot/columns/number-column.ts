import type { Column } from './column.types';
import { Growing } from './growing';

/** Numbers of double precision, or null, which stands as NaN: no value of the knowledge base is NaN. */
export class NumberColumn implements Column<number | null> {
  values = new Growing<Float64Array>('float64');

  push(value: unknown): void {
    this.values.push(typeof value === 'number' ? value : Number.NaN);
  }

  get(at: number): number | null {
    const value = this.values.data[at] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  }

  isNull(at: number): boolean {
    return Number.isNaN(this.values.data[at]);
  }

  compare(a: number, b: number): number {
    return difference(this.get(a), this.get(b));
  }

  compareWith(at: number, value: string | number | null): number {
    return difference(this.get(at), typeof value === 'number' ? value : null);
  }

  parts(): Readonly<Record<string, Growing>> {
    return { values: this.values };
  }

  restore({ values }: Readonly<Record<string, Growing>>): void {
    this.values = values as Growing<Float64Array>;
  }
}

/** The difference itself would be lost where both are large. */
function difference(a: number | null, b: number | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return a < b ? -1 : 1;
}
