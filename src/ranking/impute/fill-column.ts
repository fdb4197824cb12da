import { NOT_ABOVE_ZERO } from '../denominate/divide';
import { RankingError, type RankingProblem, RunProblem } from '../errors';
import { findMethod } from '../find-method';
import { latestYear } from '../period/latest-year';
import { orderedSeries } from '../period/ordered-series';
import type { PickedColumn } from '../period/pick-column';
import { periodRules } from '../period/period-rules';
import type { PickedValue } from '../period/period-rule.types';
import type { MethodCall } from '../recipe.types';
import { referenceValues, type RankingState } from '../state';
import type { IndicatorColumn } from '../table.types';
import type { LeafNode } from '../tree';
import { unitFrame } from '../unit-frame';
import type { FillingPolicy, RepickingPolicy } from './missing-policy.types';
import { named, sentence, type Sentence } from '../sentence';

export interface FilledValue {
  readonly value: number;
  /** Of the unit's own values that it was made of; empty where it was made of other units'. */
  readonly periods: readonly string[];
}

/** A function from a unit with a gap to its value, or to the reason why the policy finds none. Problems: no series to look in. */
export function fillColumn(
  state: RankingState,
  leaf: LeafNode,
  policy: FillingPolicy | RepickingPolicy,
  problems: RankingProblem[],
): (unit: number) => FilledValue | Sentence {
  return policy.action === 'FILL' ? fromOthers(state, leaf, policy) : fromOwnPast(state, leaf, policy, problems);
}

function fromOthers(
  state: RankingState,
  leaf: LeafNode,
  policy: FillingPolicy,
): (unit: number) => FilledValue | Sentence {
  const column = state.raw[leaf.index]!;
  const criterion = {
    column,
    reference: state.reference,
    present: referenceValues(state, column),
    groupOf: unitFrame(state).groupOf,
  };
  const fill = policy.filler(criterion, parametersOf(state, leaf));
  return (unit) => {
    const value = fill(unit);
    if (Number.isNaN(value) && policy.notFound) return policy.notFound;
    if (Number.isFinite(value)) return { value, periods: [] };
    const said = sentence(
      'the {policy} of {indicator} is too large to compute',
      '{indicator}的{policy}过大，无法计算',
      {
        ...{ policy: policy.id, indicator: named(leaf.indicator) },
      },
    );
    throw new RankingError([new RunProblem('missing', 'UNDEFINED_VALUE', said)]);
  };
}

function parametersOf({ policies, recipe }: RankingState, leaf: LeafNode): MethodCall {
  return policies.get(leaf.path) ?? recipe.missing!;
}

/** The indicator and its denominator each from their own past, then divided as given values are. */
function fromOwnPast(
  state: RankingState,
  leaf: LeafNode,
  policy: RepickingPolicy,
  problems: RankingProblem[],
): (unit: number) => FilledValue | Sentence {
  const { indicator, period, denominator } = state.criteria[leaf.index]!;
  const sources = denominator ? [indicator, denominator.indicator] : [indicator];
  if (!sources.some((name) => columnOf(state, name).series)) {
    const said = sentence(
      '{indicator} has one value a unit and no other periods to fill its gaps from',
      '{indicator}每个对象只有一个数值，没有其他时期可用于填补缺值',
      { indicator: named(indicator) },
    );
    problems.push(new RunProblem('missing', 'NO_SERIES', said));
  }
  const repick = (
    name: string,
    rule: MethodCall | null,
    picked: PickedColumn,
  ): ((unit: number) => PickedValue | null) =>
    repicker(state, columnOf(state, name), rule, picked, policy, parametersOf(state, leaf));
  const above = repick(indicator, period, state.picked[leaf.index]!);
  const below = denominator && repick(denominator.indicator, denominator.period, state.denominators[leaf.index]!);
  return (unit) => {
    const numerator = above(unit);
    if (numerator === null) return policy.notFound;
    if (!below || !denominator) return numerator;
    const divisor = below(unit);
    if (!divisor) return policy.notFound;
    const value = (numerator.value / divisor.value) * denominator.multiplier;
    const periods = [...numerator.periods, ...divisor.periods];
    if (divisor.value > 0 && Number.isFinite(value)) return { value, periods };
    return sentence('{denominator} of {unit} is {divisor}; {why}', '{unit}的{denominator}为{divisor}；{why}', {
      ...{ denominator: named(denominator.indicator), unit: named(state.units[unit]!), divisor: divisor.value },
      why: NOT_ABOVE_ZERO,
    });
  };
}

function repicker(
  state: RankingState,
  column: IndicatorColumn,
  rule: MethodCall | null,
  picked: PickedColumn,
  policy: RepickingPolicy,
  parameters: MethodCall,
): (unit: number) => PickedValue | null {
  const newest = latestYear(column);
  const year = rule ? findMethod(periodRules, rule.method).year(rule, newest) : newest;
  return (unit) => {
    const value = picked.values[unit]!;
    if (!Number.isNaN(value)) return { value, periods: picked.periods?.[unit] ?? [] };
    const series = orderedSeries(column.series?.[state.source[unit]!] ?? []);
    return series.length === 0 || year === null ? null : policy.repick(series, year, parameters);
  };
}

function columnOf({ table }: RankingState, indicator: string): IndicatorColumn {
  return table.columns.find((column) => column.indicator === indicator)!;
}
