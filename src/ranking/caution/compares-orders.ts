import type { BranchNode } from '../tree';

/** Whether an aggregation reads only who stands before whom, so that neither units nor distances matter. */
export function comparesOrders({ method }: BranchNode): boolean {
  return ['BORDA', 'COPELAND', 'CONDORCET_KEMENY'].includes(method.id);
}

/** Normalisations that keep only the order of values. */
export const ORDER_ONLY: readonly string[] = ['RANK', 'PERCENTILE_RANK', 'EXPONENTIAL_RANK', 'BORDA', 'CATEGORICAL'];
