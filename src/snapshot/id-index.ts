import { Growing } from './columns/growing';

/** Finds the identity of a key without holding a string for each: slots of an open hash table, each an identity above zero by one. */
export class IdIndex {
  private slots: Growing<Int32Array>;
  private count = 0;

  constructor(private readonly keyOf: (identity: number) => string) {
    this.slots = emptySlots(LEAST);
  }

  /** -1 where nothing has the key. */
  find(key: string): number {
    const { data, length } = this.slots;
    for (let slot = hash(key) & (length - 1); ; slot = (slot + 1) & (length - 1)) {
      const identity = (data[slot] ?? 0) - 1;
      if (identity === -1 || this.keyOf(identity) === key) return identity;
    }
  }

  add(key: string, identity: number): void {
    if ((this.count + 1) * 2 > this.slots.length) this.grow();
    this.put(hash(key), identity);
    this.count += 1;
  }

  /** Makes room, so that a table that is filled at once is not arranged anew again and again. */
  reserve(total: number): void {
    let length = LEAST;
    while (length < total * 2.2) length *= 2;
    if (length > this.slots.length) this.rearrange(length);
  }

  parts(): Readonly<Record<string, Growing>> {
    return { slots: this.slots };
  }

  restore({ slots }: Readonly<Record<string, Growing>>, count: number): void {
    this.slots = slots as Growing<Int32Array>;
    this.count = count;
  }

  private grow(): void {
    this.rearrange(this.slots.length * 2);
  }

  private rearrange(length: number): void {
    const { data, length: before } = this.slots;
    this.slots = emptySlots(length);
    for (let slot = 0; slot < before; slot += 1) {
      const identity = (data[slot] ?? 0) - 1;
      if (identity !== -1) this.put(hash(this.keyOf(identity)), identity);
    }
  }

  private put(from: number, identity: number): void {
    const { data, length } = this.slots;
    let slot = from & (length - 1);
    while (data[slot] !== 0) slot = (slot + 1) & (length - 1);
    data[slot] = identity + 1;
  }
}

/** A power of two, so that a hash becomes a slot by its lowest bits. */
const LEAST = 16;

function emptySlots(length: number): Growing<Int32Array> {
  return new Growing<Int32Array>('int32', length, length);
}

/** FNV-1a over UTF-16, its high bits folded into the low ones. */
function hash(key: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) value = Math.imul(value ^ key.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}
