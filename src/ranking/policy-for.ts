import { findMethod } from './find-method';
import { missingPolicies } from './impute/missing-policies';
import type { MissingPolicy } from './impute/missing-policy.types';
import type { RankingState } from './state';

/** The policy for the gaps of a node: its own, else that of the recipe; null = none. */
export function policyFor(state: Pick<RankingState, 'recipe' | 'policies'>, path: string): MissingPolicy | null {
  const call = state.policies.get(path) ?? state.recipe.missing;
  return call && findMethod(missingPolicies, call.method);
}
