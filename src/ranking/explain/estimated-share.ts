import type { RankingState } from '../state';
import { leafShares } from './contributions';

/** The share of a unit's effective weights that rests on imputed values; those weights are shares of 1 already. */
export function estimatedShare(state: RankingState, unit: number): number {
  if (!state.imputed.has(state.units[unit]!)) return 0;
  const shares = leafShares(state, unit);
  return shares.reduce((sum, share, leaf) => (Number.isNaN(state.raw[leaf]![unit]!) ? sum + share : sum), 0);
}
