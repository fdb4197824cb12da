import type { RankingProblem } from '../errors';
import type { IndicatorColumn, PeriodValue, RankingTable, UnitGrouping } from '../table.types';
import { quote, report, reportUnknown, type ProblemList } from './problem-list';

const SHOWN_IDS = 50;

/**
 * Everything that is wrong with a table, at once; paths read `units[3]`, `columns[0].values[7]`, `peers[1]`. A table that was right is not
 * looked through again: a page that tries other weights asks for the same one with each, and nothing changes a table.
 */
export function validateTable(table: RankingTable): readonly RankingProblem[] {
  if (RIGHT.has(table)) return [];
  const problems = problemsOf(table);
  if (problems.length === 0) RIGHT.add(table);
  return problems;
}

const RIGHT = new WeakSet<RankingTable>();

function problemsOf(table: RankingTable): RankingProblem[] {
  const problems: ProblemList = [];
  reportRepeats(problems, table.units, (index) => `units[${index}]`, 'DUPLICATE_UNIT');
  const indicators = table.columns.map((column) => column.indicator);
  reportRepeats(problems, indicators, (index) => `columns[${index}].indicator`, 'DUPLICATE_COLUMN');
  table.columns.forEach((column, index) => validateColumn(problems, column, `columns[${index}]`, table.units));
  validateIds(problems, 'view', table.view, table.units);
  validateIds(problems, 'peers', table.peers, table.units);
  validateGroups(problems, table.groups ?? [], table.units);
  return problems;
}

function validateIds(
  problems: ProblemList,
  path: string,
  ids: readonly string[] | undefined,
  units: readonly string[],
): void {
  if (!ids) return;
  const known = new Set(units);
  const strangers = [...ids.entries()].filter(([, unit]) => !known.has(unit));
  // To look for the nearest name of each of thousands would take minutes.
  for (const [index, unit] of strangers.slice(0, SHOWN_IDS)) {
    reportUnknown(problems, `${path}[${index}]`, 'UNKNOWN_UNIT', 'a unit of the table', unit, units);
  }
}

function reportRepeats(
  problems: ProblemList,
  names: readonly string[],
  path: (index: number) => string,
  code: 'DUPLICATE_UNIT' | 'DUPLICATE_COLUMN' | 'DUPLICATE_GROUPING',
): void {
  const seen = new Set<string>();
  names.forEach((name, index) => {
    if (seen.has(name)) report(problems, path(index), code, `${quote(name)} stands in the table twice`);
    seen.add(name);
  });
}

function validateColumn(problems: ProblemList, column: IndicatorColumn, path: string, units: readonly string[]): void {
  const { values, series, indicator } = column;
  if (!values && !series) report(problems, `${path}.values`, 'REQUIRED', `${indicator} has neither values nor series`);
  if (values) validateValues(problems, indicator, values, `${path}.values`, units);
  if (series) validateSeries(problems, indicator, series, `${path}.series`, units);
}

function validateValues(
  problems: ProblemList,
  indicator: string,
  values: readonly (number | null)[],
  path: string,
  units: readonly string[],
): void {
  if (values.length !== units.length) return reportLength(problems, path, indicator, 'values', values.length, units);
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (value === null || Number.isFinite(value)) continue;
    const message = `${indicator} of ${units[index]} is ${quote(value)}; a missing value is null`;
    report(problems, `${path}[${index}]`, 'VALUE_NOT_FINITE', message);
  }
}

function validateSeries(
  problems: ProblemList,
  indicator: string,
  series: readonly (readonly PeriodValue[])[],
  path: string,
  units: readonly string[],
): void {
  if (series.length !== units.length) return reportLength(problems, path, indicator, 'series', series.length, units);
  series.forEach((ofUnit, index) => {
    const seen = new Set<string>();
    ofUnit.forEach(({ period, year, value }, place) => {
      const at = `${path}[${index}][${place}]`;
      const what = `${indicator} of ${units[index]} in ${quote(period)}`;
      if (seen.has(period)) report(problems, `${at}.period`, 'DUPLICATE_PERIOD', `${what} stands there twice`);
      if (!Number.isInteger(year)) report(problems, `${at}.year`, 'WRONG_TYPE', `${what}: ${quote(year)} is no year`);
      if (!Number.isFinite(value)) {
        report(problems, `${at}.value`, 'VALUE_NOT_FINITE', `${what} is ${quote(value)}; leave a missing value out`);
      }
      seen.add(period);
    });
  });
}

function validateGroups(problems: ProblemList, groups: readonly UnitGrouping[], units: readonly string[]): void {
  const names = groups.map(({ name }) => name);
  reportRepeats(problems, names, (index) => `groups[${index}].name`, 'DUPLICATE_GROUPING');
  groups.forEach(({ name, of }, index) => {
    if (of.length !== units.length) reportLength(problems, `groups[${index}].of`, name, 'groups', of.length, units);
  });
}

function reportLength(
  problems: ProblemList,
  path: string,
  name: string,
  what: string,
  length: number,
  units: readonly string[],
): void {
  report(problems, path, 'COLUMN_LENGTH', `${name} has ${length} ${what} for ${units.length} units`);
}
