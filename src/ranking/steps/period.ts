import { RankingError, type RankingProblem, RunProblem } from '../errors';
import { columnsByIndicator } from '../period/columns-by-indicator';
import { pickColumn, type PickedColumn } from '../period/pick-column';
import type { MethodCall } from '../recipe.types';
import type { RankingState } from '../state';
import type { LeafNode } from '../tree';
import type { UndefinedList } from '../undefined-value';
import { named, sentence } from '../sentence';

/**
 * Period: one value a unit and indicator, by the period rule of the criterion; of the denominators likewise.
 * @throws RankingError naming every rule over a column without periods.
 */
export function period(state: RankingState): RankingState {
  const problems: RankingProblem[] = [];
  const columns = columnsByIndicator(state.table);
  const found: UndefinedList = [];
  const pick = (indicator: string, rule: MethodCall | null, path: string, leaf: LeafNode): PickedColumn =>
    pickColumn(columns.get(indicator)!, rule, state.source, state.units, path, problems, (unit, problem) =>
      found.push({ unit, path: leaf.path, leaf: leaf.index, problem }),
    );
  const picked = state.tree.leaves.map((leaf) => {
    const criterion = state.criteria[leaf.index]!;
    return pick(leaf.indicator, criterion.period, `${leaf.path}.period`, leaf);
  });
  const denominators = state.tree.leaves.map((leaf) => {
    const { denominator } = state.criteria[leaf.index]!;
    return denominator && pick(denominator.indicator, denominator.period, `${leaf.path}.denominator.period`, leaf);
  });
  if (problems.length > 0) throw new RankingError(problems);
  if (found.length === 0) throwIfEmpty(state, picked);
  return { ...state, picked, denominators, found };
}

/** Screening would otherwise take every unit out for its gaps, which tells nobody that the period is the reason. */
function throwIfEmpty({ tree, criteria, table, units, source }: RankingState, picked: readonly PickedColumn[]): void {
  const columns = columnsByIndicator(table);
  const problems = tree.leaves.flatMap(({ path, indicator, index }): RankingProblem[] => {
    if (picked[index]!.values.some((value) => !Number.isNaN(value))) return [];
    const series = columns.get(indicator)!.series ?? [];
    const all = Array.from(source, (place) => series[place] ?? []).flat();
    const periods = [...new Set(all.map(({ period: each }) => each))].sort();
    const rule = criteria[index]!.period;
    const there =
      periods.length === 0
        ? sentence('it has none of any period', '任何时期都没有数值')
        : sentence('it has values of {periods}', '有数值的时期为{periods}', { periods: shortened(periods) });
    const values = { indicator: named(indicator), count: units.length, there };
    const said =
      rule === null || periods.length === 0
        ? sentence(
            '{indicator} has no value for any of the {count} units; {there}',
            '{count}个对象均没有{indicator}的数值；{there}',
            values,
          )
        : sentence(
            '{indicator} has no value by the period rule {rule} for any of the {count} units; {there}',
            '按时期规则{rule}，{count}个对象均没有{indicator}的数值；{there}',
            { ...values, rule: writtenRule(rule) },
          );
    return [new RunProblem(`${path}.indicator`, 'NO_VALUES', said)];
  });
  if (problems.length > 0) throw new RankingError(problems);
}

function writtenRule({ method, ...parameters }: MethodCall): string {
  const given = Object.values(parameters).filter((value) => value !== null && value !== undefined);
  return [method, ...given.map((value) => JSON.stringify(value))].join(' ');
}

function shortened(periods: readonly string[]): readonly string[] {
  return periods.length <= 8 ? periods : [...periods.slice(0, 4), '...', ...periods.slice(-3)];
}
