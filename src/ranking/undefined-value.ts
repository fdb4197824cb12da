import type { RunProblem } from './errors';

/**
 * A value that cannot be computed: a rate per nobody, growth from zero, the logarithm of a negative number. It is a kind of gap:
 * under a policy for gaps it is treated as one, with its reason; without a policy it is an error.
 */
export interface UndefinedValue {
  readonly unit: string;
  /** Of the node in the recipe. */
  readonly path: string;
  /** Place among the leaves; null for a branch. */
  readonly leaf: number | null;
  /** True: it is no value of the unit and only shapes no scale, as of a reference period. */
  readonly ofScale?: boolean;
  /** What it is without a policy; what it says is the reason of the gap. */
  readonly problem: RunProblem;
}

/** Takes undefined values as they are met. */
export type UndefinedList = UndefinedValue[];
