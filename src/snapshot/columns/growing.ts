export type NumberArray = Int32Array | Uint32Array | Uint16Array | Uint8Array | Float64Array;

interface ArrayClass {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: SharedArrayBuffer): NumberArray;
}

/** The kinds of typed array that columns are made of, by the name under which a file keeps them. */
const ARRAYS = {
  int32: Int32Array,
  uint32: Uint32Array,
  uint16: Uint16Array,
  uint8: Uint8Array,
  float64: Float64Array,
} satisfies Readonly<Record<string, ArrayClass>>;

export type ArrayName = keyof typeof ARRAYS;

/**
 * A typed array in shared memory that grows at its end. `data` is longer than `length` and is replaced when it is full, so it is read
 * through this object and never kept. Memory of other threads comes back late, which is why arrays keep room and are not made anew for
 * every change.
 */
export class Growing<Data extends NumberArray = NumberArray> {
  data: Data;
  length: number;

  constructor(
    readonly array: ArrayName,
    length = 0,
    capacity = Math.max(length, LEAST_CAPACITY),
  ) {
    this.data = allocate<Data>(array, capacity);
    this.length = length;
  }

  /** Over memory that another thread has filled. */
  static over(array: ArrayName, length: number, memory: SharedArrayBuffer): Growing {
    const made = new Growing(array, length, 0);
    const Type: ArrayClass = ARRAYS[array];
    made.data = new Type(memory);
    return made;
  }

  push(value: number): void {
    if (this.length === this.data.length) this.reserve(1);
    this.data[this.length] = value;
    this.length += 1;
  }

  /** Makes room for more values behind the last. */
  reserve(more: number): void {
    const needed = this.length + more;
    if (needed <= this.data.length) return;
    const larger = allocate<Data>(this.array, Math.max(needed, Math.ceil(this.data.length * GROWTH)));
    larger.set(this.data.subarray(0, this.length));
    this.data = larger;
  }

  /** The values, without the room behind them. */
  used(): Data {
    return this.data.subarray(0, this.length) as Data;
  }

  get bytes(): number {
    return this.data.byteLength;
  }
}

const LEAST_CAPACITY = 16;
const GROWTH = 1.5;

/** Room for what later changes add, as a share of what is there. */
export function withRoom(length: number): number {
  return Math.max(LEAST_CAPACITY, Math.ceil(length * 1.05) + LEAST_CAPACITY);
}

function allocate<Data extends NumberArray>(name: ArrayName, capacity: number): Data {
  const Type: ArrayClass = ARRAYS[name];
  return new Type(new SharedArrayBuffer(capacity * Type.BYTES_PER_ELEMENT)) as Data;
}
