import { RankingError, type RankingProblem } from '../errors';
import { CHOOSING } from '../choosing';
import { fillColumn } from '../impute/fill-column';
import type { FillingPolicy, MissingPolicy, RepickingPolicy } from '../impute/missing-policy.types';
import { missingPolicies } from '../impute/missing-policies';
import type { ImputedValue, RankingWarning, UnrankedUnit } from '../result.types';
import { policyFor } from '../policy-for';
import { dropUnits, type RankingState } from '../state';
import type { LeafNode } from '../tree';
import { throwUndefined } from './throw-undefined';

/**
 * Impute: what to do with gaps, as the policy of the criterion says, or else that of the recipe. A unit with a gap that the
 * policy finds nothing for is not ranked.
 * @throws RankingError for gaps without a policy, a criterion without any value, and fewer than two units left.
 */
export function impute(state: RankingState): RankingState {
  throwIfTooFew(state);
  throwIfEmpty(state);
  const gappy = state.tree.leaves.filter(({ index }) => state.raw[index]!.some(Number.isNaN));
  if (gappy.length === 0) return state;
  const policies = new Map(gappy.map((leaf) => [leaf, policyFor(state, leaf.path)]));
  const without = gappy.filter((leaf) => policies.get(leaf) === null);
  if (without.length > 0) throw new RankingError([policyRequired(state, without)]);
  const having = (action: MissingPolicy['action']): LeafNode[] =>
    gappy.filter((leaf) => policies.get(leaf)!.action === action);
  const skipped = having('LEAVE');
  const kept = dropUnits(state, unitsWithGaps(state, having('DROP')));
  const filled = fillGaps(
    kept,
    [...having('FILL'), ...having('REPICK')].map((leaf) => [leaf, policies.get(leaf) as FillingPolicy]),
  );
  if (filled.units.length < state.units.length) {
    throwIfTooFew(filled);
    throwIfEmpty(filled);
  }
  if (skipped.length === 0) return filled;
  return { ...filled, warnings: [...filled.warnings, ...warning(filled, skipped, 'their other criteria weigh more')] };
}

function throwIfTooFew(state: RankingState): void {
  const { units, unranked } = state;
  if (units.length >= 2) return;
  throwUndefined(state);
  const message = `a ranking needs at least 2 units; ${units.length} left after gaps took out ${unranked.length}`;
  throw new RankingError([{ path: 'units', code: 'TOO_FEW_UNITS', message }]);
}

function throwIfEmpty(state: RankingState): void {
  const count = state.reference.reduce((sum, flag) => sum + flag, 0);
  const problems: RankingProblem[] = [];
  for (const { path, indicator, index } of state.tree.leaves) {
    const units = `any of the ${count} units that scales are taken from`;
    if (!hasReference(state, state.raw[index]!)) {
      const first = state.undefinedValues.find(({ leaf }) => leaf === index)?.problem.message;
      const message = `${indicator} has no value for ${units}${first === undefined ? '' : `: ${first}`}`;
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

function policyRequired({ raw }: RankingState, leaves: readonly LeafNode[]): RankingProblem {
  const counts = leaves.map(({ indicator, index }) => `${indicator} ${raw[index]!.filter(Number.isNaN).length}`);
  const valid = missingPolicies.map(({ id }) => id).join(', ');
  const message = `there are gaps (${counts.join(', ')}) and no policy for them; valid: ${valid}; ${CHOOSING.missing}`;
  return { path: 'missing', code: 'MISSING_POLICY_REQUIRED', message };
}

function unitsWithGaps(state: RankingState, leaves: readonly LeafNode[]): UnrankedUnit[] {
  if (leaves.length === 0) return [];
  return state.units.flatMap((unit, place) => {
    const without = leaves.filter(({ index }) => Number.isNaN(state.raw[index]![place]!));
    if (without.length === 0) return [];
    return [{ unit, code: 'EXCLUDED_FOR_GAP', reason: `no value for ${namesOf(state, without, unit)}` }];
  });
}

/** Where a value is there and cannot be used, the reason stands beside the name. */
function namesOf({ undefinedValues }: RankingState, leaves: readonly LeafNode[], unit: string): string {
  const names = leaves.map(({ indicator, index }) => {
    const found = undefinedValues.find((each) => each.leaf === index && each.unit === unit);
    return found ? `${indicator} (${found.problem.message})` : indicator;
  });
  return names.join(', ');
}

function fillGaps(
  state: RankingState,
  filled: readonly (readonly [LeafNode, FillingPolicy | RepickingPolicy])[],
): RankingState {
  if (filled.length === 0) return state;
  const imputed = new Map<string, ImputedValue[]>();
  const unfilled = new Map<string, string[]>();
  const problems: RankingProblem[] = [];
  const values = [...state.values];
  for (const [leaf, policy] of filled) {
    const fill = fillColumn(state, leaf, policy, problems);
    values[leaf.index] = state.raw[leaf.index]!.map((value, unit) => {
      if (!Number.isNaN(value)) return value;
      const id = state.units[unit]!;
      const found = fill(unit);
      if (typeof found === 'string') {
        const reason = `no value for ${namesOf(state, [leaf], id)}, and none that ${policy.id} could fill in: ${found}`;
        append(unfilled, id, reason);
        return NaN;
      }
      append(imputed, id, { indicator: leaf.indicator, path: leaf.path, method: policy.id, ...found });
      return found.value;
    });
  }
  if (problems.length > 0) throw new RankingError(problems);
  const dropped = [...unfilled].map(([unit, reasons]): UnrankedUnit => ({
    unit,
    code: 'EXCLUDED_FOR_GAP',
    reason: reasons.join('; '),
  }));
  const left = dropUnits({ ...state, values, imputed }, dropped);
  if (imputed.size === 0) return left;
  const ids = [...new Set(filled.map(([, { id }]) => id))].join(' and ');
  const leaves = filled.map(([leaf]) => leaf);
  return { ...left, warnings: [...left.warnings, ...warning(left, leaves, `filled by ${ids}`)] };
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function warning(state: RankingState, leaves: readonly LeafNode[], what: string): RankingWarning[] {
  const units = unitsWithGaps(state, leaves).map(({ unit }) => unit);
  const gappy = leaves.filter(({ index }) => state.raw[index]!.some(Number.isNaN));
  return [
    {
      code: what.startsWith('filled') ? 'VALUES_IMPUTED' : 'VALUES_SKIPPED',
      message: `${units.length} units have gaps, ${what}`,
      indicators: [...new Set(gappy.map(({ indicator }) => indicator))],
      units,
    },
  ];
}
