import type { QuasiMean } from './quasi-mean';

/**
 * Memory that all versions of a recipe share: transformed copies of columns (logarithms, inverses, absolute values), made
 * once, and buffers, of which only the version that is being computed has need.
 */
export class ColumnCache {
  private readonly buffers = new Map<string, Float64Array>();
  private readonly made = new WeakMap<Float64Array, Map<string, Float64Array>>();

  transformed(column: Float64Array, { key, forward }: Pick<QuasiMean, 'key' | 'forward'>): Float64Array {
    let copies = this.made.get(column);
    if (!copies) this.made.set(column, (copies = new Map<string, Float64Array>()));
    let copy = copies.get(key);
    if (!copy) copies.set(key, (copy = forward ? column.map(forward) : column));
    return copy;
  }

  /** A buffer for one use in a computation; the same use in another version gets the same one. */
  buffer(size: number, use: string): Float64Array {
    const key = `${size} ${use}`;
    let buffer = this.buffers.get(key);
    if (!buffer) this.buffers.set(key, (buffer = new Float64Array(size)));
    return buffer;
  }
}
