import { type RankingProblem, RunProblem } from '../errors';
import { findMethod } from '../find-method';
import type { MethodCall } from '../recipe.types';
import type { IndicatorColumn } from '../table.types';
import { latestYear } from './latest-year';
import { orderedSeries } from './ordered-series';
import type { PickedValue } from './period-rule.types';
import { periodRules } from './period-rules';
import { named, sentence } from '../sentence';

/** One value a unit. */
export interface PickedColumn {
  /** In the order of the units of the run; NaN = missing. */
  readonly values: Float64Array;
  /** The periods that each value is made of; null where the table picked the values. */
  readonly periods: readonly (readonly string[])[] | null;
}

const TOO_LARGE = sentence('the values are too large to compute with', '数值过大，无法计算');

const NEWEST: MethodCall = { method: 'LATEST' };

/**
 * Reads one column by a period rule. Without a rule the table's own values go before its series.
 * @param source the place of each unit of the run in the table.
 * @param path of the rule in the recipe, for problems: a rule over a column without series.
 * @param undefinedValue is told of each unit whose value cannot be computed, and why.
 */
export function pickColumn(
  column: IndicatorColumn,
  rule: MethodCall | null,
  source: Int32Array,
  units: readonly string[],
  path: string,
  problems: RankingProblem[],
  undefinedValue: (unit: string, problem: RunProblem) => void = () => undefined,
): PickedColumn {
  if (rule === null && column.values) return { values: readValues(column.values, source), periods: null };
  if (!column.series) {
    const said = sentence(
      '{indicator} has one value a unit and no periods to take {rule} of',
      '{indicator}每个对象只有一个数值，没有可供{rule}取用的各期数据',
      { indicator: named(column.indicator), rule: rule?.method ?? NEWEST.method },
    );
    problems.push(new RunProblem(path, 'NO_SERIES', said));
    return { values: new Float64Array(source.length).fill(NaN), periods: null };
  }
  const method = findMethod(periodRules, (rule ?? NEWEST).method);
  const latest = latestYear(column);
  const values = new Float64Array(source.length).fill(NaN);
  const periods = units.map((unit, index): readonly string[] => {
    const series = orderedSeries(column.series![source[index]!]!);
    const picked: PickedValue | null = series.length === 0 ? null : method.pick(series, rule ?? NEWEST, latest);
    if (picked === null) return [];
    if (Number.isFinite(picked.value)) {
      values[index] = picked.value;
      return picked.periods;
    }
    const said = sentence(
      'the {method} of {indicator} of {unit} over {periods} cannot be computed: {why}',
      '{unit}的{indicator}在{periods}的{method}无法计算：{why}',
      {
        ...{ method: method.id, indicator: named(column.indicator), unit: named(unit), periods: picked.periods },
        why: method.undefinedBecause ?? TOO_LARGE,
      },
    );
    undefinedValue(unit, new RunProblem(path, 'UNDEFINED_VALUE', said));
    return [];
  });
  return { values, periods };
}

function readValues(values: readonly (number | null)[], source: Int32Array): Float64Array {
  const column = new Float64Array(source.length);
  for (let index = 0; index < column.length; index++) column[index] = values[source[index]!] ?? NaN;
  return column;
}
