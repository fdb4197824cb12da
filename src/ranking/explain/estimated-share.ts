import type { RankingState } from '../state';
import { leafShares } from './contributions';

/** The share of a unit's effective weights that rests on imputed values, of leaves and of branches. */
export function estimatedShare(state: RankingState, unit: number): number {
  const imputed = state.imputed.get(state.units[unit]!);
  if (!imputed) return 0;
  const shares = leafShares(state, unit);
  const isGap = (leaf: number): boolean => Number.isNaN(state.raw[leaf]![unit]!);
  if (imputed.every(({ indicator }) => indicator !== null)) {
    return shares.reduce((sum, share, leaf) => (isGap(leaf) ? sum + share : sum), 0);
  }
  const given = shares.reduce((sum, share, leaf) => (isGap(leaf) ? sum : sum + share), 0);
  return Math.max(0, 1 - given);
}
