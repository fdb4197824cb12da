import { RankingError, type RankingProblem } from '../errors';
import { findMethod } from '../find-method';
import { missingPolicies } from '../impute/missing-policies';
import type { MissingPolicy } from '../method.types';
import type { ImputedValue, RankingWarning, UnrankedUnit } from '../result.types';
import { dropUnits, referenceValues, type RankingState } from '../state';

/**
 * Impute: what to do with gaps, as the recipe's missing-data policy says.
 * @throws RankingError for gaps without a policy, a criterion without any value, and fewer than two units left.
 */
export function impute(state: RankingState): RankingState {
  throwIfTooFew(state);
  throwIfEmpty(state);
  const gaps = state.raw.map((column) => column.filter(Number.isNaN).length);
  if (gaps.every((count) => count === 0)) return state;
  const { missing } = state.recipe;
  if (missing === null) throw new RankingError([policyRequired(state, gaps)]);
  const policy = findMethod(missingPolicies, missing.method);
  if (policy.action === 'LEAVE') return { ...state, warnings: [...state.warnings, warning(state, policy)] };
  if (policy.action === 'FILL') return fillGaps(state, policy);
  const left = dropUnits(state, unitsWithGaps(state));
  throwIfTooFew(left);
  return left;
}

function throwIfTooFew({ units, unranked }: RankingState): void {
  if (units.length >= 2) return;
  const message = `a ranking needs at least 2 units; ${units.length} left after gaps took out ${unranked.length}`;
  throw new RankingError([{ path: 'units', code: 'TOO_FEW_UNITS', message }]);
}

function throwIfEmpty(state: RankingState): void {
  const problems = state.tree.leaves
    .filter(({ index }) => referenceValues(state, state.raw[index]!).length === 0)
    .map(({ path, indicator }): RankingProblem => {
      const message = `${indicator} has no value for any of the ${state.units.length} units`;
      return { path: `${path}.indicator`, code: 'NO_VALUES', message };
    });
  if (problems.length > 0) throw new RankingError(problems);
}

function policyRequired({ tree }: RankingState, gaps: readonly number[]): RankingProblem {
  const counts = tree.leaves
    .filter(({ index }) => gaps[index]! > 0)
    .map((leaf) => `${leaf.indicator} ${gaps[leaf.index]}`);
  const valid = missingPolicies.map(({ id }) => id).join(', ');
  const message = `there are gaps (${counts.join(', ')}) and no policy for them; valid: ${valid}`;
  return { path: 'missing', code: 'MISSING_POLICY_REQUIRED', message };
}

function unitsWithGaps({ units, raw, tree }: RankingState): UnrankedUnit[] {
  return units.flatMap((unit, index) => {
    const without = tree.leaves.filter((leaf) => Number.isNaN(raw[leaf.index]![index]!)).map((leaf) => leaf.indicator);
    if (without.length === 0) return [];
    return [{ unit, code: 'EXCLUDED_FOR_GAP', reason: `no value for ${without.join(', ')}` }];
  });
}

function fillGaps(state: RankingState, policy: MissingPolicy): RankingState {
  const imputed = new Map<string, ImputedValue[]>();
  const values = state.tree.leaves.map(({ index, indicator, path }) => {
    const column = state.raw[index]!;
    const value = policy.fill(referenceValues(state, column), state.recipe.missing!);
    if (!Number.isFinite(value)) {
      const message = `the ${policy.id} of ${indicator} is too large to compute`;
      throw new RankingError([{ path: 'missing', code: 'UNDEFINED_VALUE', message }]);
    }
    return column.map((given, unit) => {
      if (!Number.isNaN(given)) return given;
      const id = state.units[unit]!;
      imputed.set(id, [...(imputed.get(id) ?? []), { indicator, path, value, method: policy.id }]);
      return value;
    });
  });
  return { ...state, values, imputed, warnings: [...state.warnings, warning(state, policy)] };
}

function warning(state: RankingState, policy: MissingPolicy): RankingWarning {
  const units = unitsWithGaps(state).map(({ unit }) => unit);
  const indicators = state.tree.leaves
    .filter(({ index }) => state.raw[index]!.some(Number.isNaN))
    .map(({ indicator }) => indicator);
  const isFilled = policy.action === 'FILL';
  return {
    code: isFilled ? 'VALUES_IMPUTED' : 'VALUES_SKIPPED',
    message: `${units.length} units have gaps, ${isFilled ? `filled by ${policy.id}` : 'their other criteria weigh more'}`,
    indicators: [...new Set(indicators)],
    units,
  };
}
