import { RankingError, type RankingProblem, RunProblem } from '../errors';
import { CHOOSING } from '../choosing';
import { fillColumn } from '../impute/fill-column';
import type { FillingPolicy, MissingPolicy, RepickingPolicy } from '../impute/missing-policy.types';
import { missingPolicies } from '../impute/missing-policies';
import type { ImputedValue, RankingWarning, UnrankedUnit, WarningCode } from '../result.types';
import { policyFor } from '../policy-for';
import { dropUnits, type RankingState } from '../state';
import type { LeafNode } from '../tree';
import { throwUndefined } from './throw-undefined';
import { clauses, named, sentence, type Sentence, type SentenceValue, unitCount } from '../sentence';

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
  return { ...filled, warnings: [...filled.warnings, ...warning('VALUES_SKIPPED', filled, skipped, SHARED)] };
}

const SHARED = sentence('their other criteria weigh more', '其余指标的权重相应增加');

function throwIfTooFew(state: RankingState): void {
  const { units, unranked } = state;
  if (units.length >= 2) return;
  throwUndefined(state);
  const said = sentence(
    'a ranking needs at least 2 units; {left} left after gaps took out {out}',
    '排名至少需要2个对象；因缺值排除{out}个后余{left}个',
    { left: units.length, out: unranked.length },
  );
  throw new RankingError([new RunProblem('units', 'TOO_FEW_UNITS', said)]);
}

function throwIfEmpty(state: RankingState): void {
  const count = state.reference.reduce((sum, flag) => sum + flag, 0);
  const problems: RankingProblem[] = [];
  for (const { path, indicator, index } of state.tree.leaves) {
    const of = { indicator: named(indicator), count };
    if (!hasReference(state, state.raw[index]!)) {
      const first = state.undefinedValues.find(({ leaf }) => leaf === index)?.problem.said;
      const none = sentence(
        '{indicator} has no value for any of the {count} units that scales are taken from',
        '作为标度依据的{count}个对象均没有{indicator}的数值',
        of,
      );
      const said = first === undefined ? none : sentence('{none}: {first}', '{none}：{first}', { none, first });
      problems.push(new RunProblem(`${path}.indicator`, 'NO_VALUES', said));
    } else if (state.basis && !hasReference(state, state.basis[index]!)) {
      const said = sentence(
        '{indicator} has no value in the reference period for any of the {count} units that scales are taken from',
        '作为标度依据的{count}个对象在基准期均没有{indicator}的数值',
        of,
      );
      problems.push(new RunProblem('referencePeriod', 'NO_VALUES', said));
    }
  }
  if (problems.length > 0) throw new RankingError(problems);
}

function hasReference({ reference }: RankingState, column: Float64Array): boolean {
  return column.some((value, unit) => reference[unit] === 1 && !Number.isNaN(value));
}

function policyRequired({ raw }: RankingState, leaves: readonly LeafNode[]): RankingProblem {
  const counts = leaves.map(({ indicator, index }) =>
    sentence('{indicator} {count}', '{indicator} {count}', {
      ...{ indicator: named(indicator), count: raw[index]!.filter(Number.isNaN).length },
    }),
  );
  const valid = missingPolicies.map(({ id }) => id).join(', ');
  const said = sentence(
    'there are gaps ({counts}) and no policy for them; valid: {valid}; {choosing}',
    '存在缺值（{counts}），而未规定如何处理；可选：{valid}；{choosing}',
    { counts, valid, choosing: CHOOSING.missing },
  );
  return new RunProblem('missing', 'MISSING_POLICY_REQUIRED', said);
}

function unitsWithGaps(state: RankingState, leaves: readonly LeafNode[]): UnrankedUnit[] {
  if (leaves.length === 0) return [];
  return state.units.flatMap((unit, place) => {
    const without = leaves.filter(({ index }) => Number.isNaN(state.raw[index]![place]!));
    if (without.length === 0) return [];
    const message = sentence('no value for {names}', '缺少{names}的数值', { names: namesOf(state, without, unit) });
    return [{ unit, reason: 'EXCLUDED_FOR_GAP', message }];
  });
}

/** Where a value is there and cannot be used, the reason stands beside the name. */
function namesOf({ undefinedValues }: RankingState, leaves: readonly LeafNode[], unit: string): SentenceValue[] {
  return leaves.map(({ indicator, index }) => {
    const found = undefinedValues.find((each) => each.leaf === index && each.unit === unit);
    const name = named(indicator);
    return found ? sentence('{name} ({why})', '{name}（{why}）', { name, why: found.problem.said }) : name;
  });
}

function fillGaps(
  state: RankingState,
  filled: readonly (readonly [LeafNode, FillingPolicy | RepickingPolicy])[],
): RankingState {
  if (filled.length === 0) return state;
  const imputed = new Map<string, ImputedValue[]>();
  const unfilled = new Map<string, Sentence[]>();
  const problems: RankingProblem[] = [];
  const values = [...state.values];
  for (const [leaf, policy] of filled) {
    const fill = fillColumn(state, leaf, policy, problems);
    values[leaf.index] = state.raw[leaf.index]!.map((value, unit) => {
      if (!Number.isNaN(value)) return value;
      const id = state.units[unit]!;
      const found = fill(unit);
      if (!('periods' in found)) {
        const said = sentence(
          'no value for {names}, and none that {policy} could fill in: {found}',
          '缺少{names}的数值，{policy}也无法填补：{found}',
          { names: namesOf(state, [leaf], id), policy: policy.id, found },
        );
        append(unfilled, id, said);
        return NaN;
      }
      append(imputed, id, { indicator: leaf.indicator, path: leaf.path, method: policy.id, ...found });
      return found.value;
    });
  }
  if (problems.length > 0) throw new RankingError(problems);
  const dropped = [...unfilled].map(([unit, reasons]): UnrankedUnit => ({
    unit,
    reason: 'EXCLUDED_FOR_GAP',
    message: clauses(reasons),
  }));
  const left = dropUnits({ ...state, values, imputed }, dropped);
  if (imputed.size === 0) return left;
  const policies = [...new Set(filled.map(([, { id }]) => id))];
  const what = sentence('filled by {policies}', '已由{policies}填补', { policies });
  const leaves = filled.map(([leaf]) => leaf);
  return { ...left, warnings: [...left.warnings, ...warning('VALUES_IMPUTED', left, leaves, what)] };
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function warning(
  code: WarningCode,
  state: RankingState,
  leaves: readonly LeafNode[],
  what: Sentence,
): RankingWarning[] {
  const units = unitsWithGaps(state, leaves).map(({ unit }) => unit);
  const gappy = leaves.filter(({ index }) => state.raw[index]!.some(Number.isNaN));
  return [
    {
      code,
      message: sentence('{units} with gaps, {what}', '{units}有缺值，{what}', { units: unitCount(units.length), what }),
      indicators: [...new Set(gappy.map(({ indicator }) => indicator))],
      units,
    },
  ];
}
