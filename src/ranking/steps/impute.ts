import { RankingError, type RankingProblem } from '../errors';
import { findMethod } from '../find-method';
import { fillColumn } from '../impute/fill-column';
import type { FillingPolicy, MissingPolicy, RepickingPolicy } from '../impute/missing-policy.types';
import { missingPolicies } from '../impute/missing-policies';
import type { ImputedValue, RankingWarning, UnrankedUnit } from '../result.types';
import { dropUnits, type RankingState } from '../state';

/**
 * Impute: what to do with gaps, as the recipe's missing-data policy says. A unit with a gap that the policy finds nothing
 * for is not ranked.
 * @throws RankingError for gaps without a policy, a criterion without any value, and fewer than two units left.
 */
export function impute(state: RankingState): RankingState {
  throwIfTooFew(state);
  throwIfEmpty(state);
  const gaps = state.raw.map(countGaps);
  if (gaps.every((count) => count === 0)) return state;
  const { missing } = state.recipe;
  if (missing === null) throw new RankingError([policyRequired(state, gaps)]);
  const policy = findMethod(missingPolicies, missing.method);
  if (policy.action === 'LEAVE') return { ...state, warnings: [...state.warnings, warning(state, policy)] };
  const left = policy.action === 'DROP' ? dropUnits(state, unitsWithGaps(state)) : fillGaps(state, policy);
  if (left.units.length < state.units.length) {
    throwIfTooFew(left);
    throwIfEmpty(left);
  }
  return left;
}

function countGaps(column: Float64Array): number {
  let count = 0;
  for (let unit = 0; unit < column.length; unit++) if (Number.isNaN(column[unit]!)) count++;
  return count;
}

function throwIfTooFew({ units, unranked }: RankingState): void {
  if (units.length >= 2) return;
  const message = `a ranking needs at least 2 units; ${units.length} left after gaps took out ${unranked.length}`;
  throw new RankingError([{ path: 'units', code: 'TOO_FEW_UNITS', message }]);
}

function throwIfEmpty(state: RankingState): void {
  const count = state.reference.reduce((sum, flag) => sum + flag, 0);
  const problems: RankingProblem[] = [];
  for (const { path, indicator, index } of state.tree.leaves) {
    const units = `any of the ${count} units that scales are taken from`;
    if (!hasReference(state, state.raw[index]!)) {
      const message = `${indicator} has no value for ${units}`;
      problems.push({ path: `${path}.indicator`, code: 'NO_VALUES', message });
    } else if (state.basis && !hasReference(state, state.basis[index]!)) {
      const message = `${indicator} has no value in the reference period for ${units}`;
      problems.push({ path: 'referencePeriod', code: 'NO_VALUES', message });
    }
  }
  if (problems.length > 0) throw new RankingError(problems);
}

function hasReference({ reference }: RankingState, column: Float64Array): boolean {
  return column.some((value, unit) => reference[unit] === 1 && !Number.isNaN(value));
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

function fillGaps(state: RankingState, policy: FillingPolicy | RepickingPolicy): RankingState {
  const imputed = new Map<string, ImputedValue[]>();
  const unfilled = new Map<string, string[]>();
  const problems: RankingProblem[] = [];
  const values = state.tree.leaves.map((leaf) => {
    const given = state.raw[leaf.index]!;
    if (countGaps(given) === 0) return given;
    const fill = fillColumn(state, leaf, policy, problems);
    return given.map((value, unit) => {
      if (!Number.isNaN(value)) return value;
      const id = state.units[unit]!;
      const filled = fill(unit);
      if (filled === null) append(unfilled, id, leaf.indicator);
      else append(imputed, id, { indicator: leaf.indicator, path: leaf.path, method: policy.id, ...filled });
      return filled?.value ?? NaN;
    });
  });
  if (problems.length > 0) throw new RankingError(problems);
  const dropped = [...unfilled].map(([unit, names]): UnrankedUnit => {
    const reason = `no value for ${names.join(', ')}, and none that ${policy.id} could fill in: ${policy.notFound ?? ''}`;
    return { unit, code: 'EXCLUDED_FOR_GAP', reason };
  });
  const left = dropUnits({ ...state, values, imputed }, dropped);
  if (imputed.size === 0) return left;
  return { ...left, warnings: [...left.warnings, warning(left, policy)] };
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function warning(state: RankingState, policy: MissingPolicy): RankingWarning {
  const units = unitsWithGaps(state).map(({ unit }) => unit);
  const indicators = state.tree.leaves
    .filter(({ index }) => state.raw[index]!.some(Number.isNaN))
    .map(({ indicator }) => indicator);
  const isFilled = policy.action !== 'LEAVE';
  return {
    code: isFilled ? 'VALUES_IMPUTED' : 'VALUES_SKIPPED',
    message: `${units.length} units have gaps, ${isFilled ? `filled by ${policy.id}` : 'their other criteria weigh more'}`,
    indicators: [...new Set(indicators)],
    units,
  };
}
