import { RankingError, type RankingProblem } from '../errors';
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
import type { FillingPolicy, RepickingPolicy } from './missing-policy.types';

export interface FilledValue {
  readonly value: number;
  /** Of the unit's own values that it was made of; empty where it was made of other units'. */
  readonly periods: readonly string[];
}

/** A function from a unit with a gap to its value; null where the policy finds none. Problems: values too large. */
export function fillColumn(
  state: RankingState,
  leaf: LeafNode,
  policy: FillingPolicy | RepickingPolicy,
  problems: RankingProblem[],
): (unit: number) => FilledValue | null {
  return policy.action === 'FILL' ? fromOthers(state, leaf, policy) : fromOwnPast(state, leaf, policy, problems);
}

function fromOthers(state: RankingState, leaf: LeafNode, policy: FillingPolicy): (unit: number) => FilledValue | null {
  const column = state.raw[leaf.index]!;
  const criterion = {
    column,
    reference: state.reference,
    present: referenceValues(state, column),
    groupOf: (name: string) => groupsOf(state, name),
  };
  const fill = policy.filler(criterion, state.recipe.missing!);
  return (unit) => {
    const value = fill(unit);
    if (Number.isNaN(value) && policy.notFound) return null;
    if (Number.isFinite(value)) return { value, periods: [] };
    const message = `the ${policy.id} of ${leaf.indicator} is too large to compute`;
    throw new RankingError([{ path: 'missing', code: 'UNDEFINED_VALUE', message }]);
  };
}

function groupsOf({ table, source }: RankingState, name: string): readonly (string | null)[] {
  const grouping = table.groups?.find((each) => each.name === name);
  if (!grouping) {
    const valid = table.groups?.map((each) => each.name).join(', ') ?? '';
    const message = `"${name}" is not a grouping of the table; valid: ${valid || 'none'}`;
    throw new RankingError([{ path: 'missing.by', code: 'UNKNOWN_VALUE', message }]);
  }
  return Array.from(source, (place) => grouping.of[place] ?? null);
}

/** The indicator and its denominator each from their own past, then divided as given values are. */
function fromOwnPast(
  state: RankingState,
  leaf: LeafNode,
  policy: RepickingPolicy,
  problems: RankingProblem[],
): (unit: number) => FilledValue | null {
  const { indicator, period, denominator } = state.criteria[leaf.index]!;
  const sources = denominator ? [indicator, denominator.indicator] : [indicator];
  if (!sources.some((name) => columnOf(state, name).series)) {
    const message = `${indicator} has one value a unit and no other periods to fill its gaps from`;
    problems.push({ path: 'missing', code: 'NO_SERIES', message });
  }
  const repick = (
    name: string,
    rule: MethodCall | null,
    picked: PickedColumn,
  ): ((unit: number) => PickedValue | null) => repicker(state, columnOf(state, name), rule, picked, policy);
  const above = repick(indicator, period, state.picked[leaf.index]!);
  const below = denominator && repick(denominator.indicator, denominator.period, state.denominators[leaf.index]!);
  return (unit) => {
    const numerator = above(unit);
    if (!below || !denominator || !numerator) return numerator;
    const divisor = below(unit);
    if (!divisor) return null;
    const value = (numerator.value / divisor.value) * denominator.multiplier;
    const periods = [...numerator.periods, ...divisor.periods];
    if (divisor.value > 0 && Number.isFinite(value)) return { value, periods };
    const message = `${denominator.indicator} of ${state.units[unit]} is ${divisor.value}; a denominator must be above 0`;
    problems.push({ path: `${leaf.path}.denominator`, code: 'NON_POSITIVE_VALUE', message });
    return null;
  };
}

function repicker(
  state: RankingState,
  column: IndicatorColumn,
  rule: MethodCall | null,
  picked: PickedColumn,
  policy: RepickingPolicy,
): (unit: number) => PickedValue | null {
  const newest = latestYear(column);
  const year = rule ? findMethod(periodRules, rule.method).year(rule, newest) : newest;
  return (unit) => {
    const value = picked.values[unit]!;
    if (!Number.isNaN(value)) return { value, periods: picked.periods?.[unit] ?? [] };
    const series = orderedSeries(column.series?.[state.source[unit]!] ?? []);
    return series.length === 0 || year === null ? null : policy.repick(series, year, state.recipe.missing!);
  };
}

function columnOf({ table }: RankingState, indicator: string): IndicatorColumn {
  return table.columns.find((column) => column.indicator === indicator)!;
}
