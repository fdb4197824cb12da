import type { Text } from './graph-data.types';
import type { Weakest } from './support';

/** A challenge that a city has, or a field in which it lags, and how we know. */
export interface Need {
  /** A challenge or a field of application. */
  readonly node: number;
  readonly id: string;
  /** How much it counts, 0 to 1: the weight of its best reason, or what the caller gave it. */
  readonly weight: number;
  /** The weightiest first; never empty. */
  readonly reasons: readonly NeedReason[];
}

export const NEED_BASES = ['GIVEN', 'FACED', 'NAMED', 'ADDRESSED', 'CLUSTER', 'MEASURED'] as const;
export type NeedBasis = (typeof NEED_BASES)[number];

/** One way by which we know of a need. */
export interface NeedReason {
  readonly basis: NeedBasis;
  /** How sure it would be if what it rests on were beyond doubt. */
  readonly base: number;
  /** `base`, times how far what it rests on can be relied on. */
  readonly weight: number;
  /** Ids of the links that say so. */
  readonly links: readonly string[];
  /** The indicator whose value says so. */
  readonly indicator: string | null;
  /** Null where the caller says so. */
  readonly support: Weakest | null;
  /** The first half of a sentence. */
  readonly text: Text;
}

/** A reason, and the need that it speaks for. */
export interface FoundReason {
  readonly node: number;
  readonly reason: NeedReason;
}
