import type { Column } from './column.types';
import { Growing } from './growing';

/** Whole numbers of 32 bits, or null. */
export class IntColumn implements Column<number | null> {
  values = new Growing<Int32Array>('int32');

  push(value: unknown): void {
    this.values.push(typeof value === 'number' ? value : NULL);
  }

  get(at: number): number | null {
    const value = this.values.data[at] ?? NULL;
    return value === NULL ? null : value;
  }

  set(at: number, value: number): void {
    this.values.data[at] = value;
  }

  isNull(at: number): boolean {
    return this.values.data[at] === NULL;
  }

  /** Null is the least number, so it comes first by itself. */
  compare(a: number, b: number): number {
    return (this.values.data[a] ?? NULL) - (this.values.data[b] ?? NULL);
  }

  compareWith(at: number, value: string | number | null): number {
    return (this.values.data[at] ?? NULL) - (typeof value === 'number' ? value : NULL);
  }

  parts(): Readonly<Record<string, Growing>> {
    return { values: this.values };
  }

  restore({ values }: Readonly<Record<string, Growing>>): void {
    this.values = values as Growing<Int32Array>;
  }
}

const NULL = -2_147_483_648;
