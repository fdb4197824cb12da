import type { Column } from './column.types';
import { Growing } from './growing';

/** What a reference needs of the table that it leads to. */
export interface Target {
  /** The identity that has this key; -1 where none has. */
  find(key: string): number;
  keyOf(identity: number): string;
  /** By their keys. */
  compareKeys(a: number, b: number): number;
}

/** References to things of another table, by their identities: who refers to a thing need not change when the thing does. */
export class ReferenceColumn implements Column<string | null> {
  identities = new Growing<Int32Array>('int32');

  constructor(private readonly target: Target) {}

  push(value: unknown): void {
    if (value === null || value === undefined) {
      this.identities.push(NONE);
      return;
    }
    const identity = this.target.find(String(value));
    if (identity === NONE) throw new Error(`A row refers to ${String(value)}, which is not there.`);
    this.identities.push(identity);
  }

  get(at: number): string | null {
    const identity = this.identities.data[at] ?? NONE;
    return identity === NONE ? null : this.target.keyOf(identity);
  }

  /** Of what has a key; -1 where nothing has. */
  identityOf(key: string): number {
    return this.target.find(key);
  }

  identityAt(at: number): number {
    return this.identities.data[at] ?? NONE;
  }

  isNull(at: number): boolean {
    return this.identities.data[at] === NONE;
  }

  compare(a: number, b: number): number {
    const [left, right] = [this.identityAt(a), this.identityAt(b)];
    if (left === right) return 0;
    if (left === NONE || right === NONE) return left === NONE ? -1 : 1;
    return this.target.compareKeys(left, right);
  }

  compareWith(at: number, value: string | number | null): number {
    const own = this.get(at);
    if (own === value) return 0;
    if (own === null || value === null) return own === null ? -1 : 1;
    return Buffer.compare(Buffer.from(own), Buffer.from(String(value)));
  }

  parts(): Readonly<Record<string, Growing>> {
    return { identities: this.identities };
  }

  restore({ identities }: Readonly<Record<string, Growing>>): void {
    this.identities = identities as Growing<Int32Array>;
  }
}

/** Refers to nothing. */
export const NONE = -1;
