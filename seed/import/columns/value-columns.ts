import { problemAt, type Problem } from '../../problem';
import { nearest } from '../../nearest';
import { type ImportOptions, listOf } from '../import-options';
import { headingPeriod } from '../periods/heading-period';
import type { Table } from '../table/table';
import { headingUnit, unreadMultiplier } from '../units/heading-unit';
import type { ColumnFacts } from './column-facts';
import type { ColumnRole, ColumnSetting, Roles } from './column-roles';
import { DESCRIBES } from './column-words';

/** A column of values, and what its heading says of them. */
export interface ValueColumn {
  readonly column: string;
  /** Name of the indicator; null where a column of the row or an option says it. */
  readonly indicator: string | null;
  readonly period: string | null;
  /** As printed in the heading, or as the plan says. */
  readonly unit: string | null;
  readonly times: string | null;
}

/** The columns that hold values: those that the person names, or the only ones that can. */
export function valueColumns(
  table: Table,
  options: ImportOptions,
  roles: Roles,
  facts: (column: string) => ColumnFacts,
  problems: Problem[],
): readonly ValueColumn[] {
  const free = table.columns.filter((column) => !roles.has(column) || roles.get(column)?.role === 'value');
  const hasIndicator = options.indicator !== undefined || has(roles, 'indicator');
  const hasPeriod = options.period !== undefined || has(roles, 'period');
  const chosen = chooseColumns(table, options, roles, free, facts, problems);
  const columns = chosen.map((column) => {
    const setting = options.columns?.[column];
    return setting?.role === 'value' ? fromPlan(column, setting, hasIndicator) : fromHeading(column, hasIndicator);
  });
  for (const [column, { role }] of roles)
    if (role === 'value' && !chosen.includes(column))
      roles.set(column, { role: 'ignored', why: 'other columns are named for the values' });
  for (const { column } of columns) if (!roles.has(column)) roles.set(column, { role: 'value', why: reason(options) });
  return hasPeriod ? withoutPeriods(table, columns, options, problems) : columns;
}

function has(roles: Roles, role: ColumnRole): boolean {
  return [...roles.values()].some((each) => each.role === role);
}

function reason({ valueColumns: wide, periodColumns: periods }: ImportOptions): string {
  if (wide !== undefined) return '--value-columns names it';
  return periods !== undefined ? '--period-columns names it' : 'the only columns that can hold values';
}

function chooseColumns(
  table: Table,
  options: ImportOptions,
  roles: Roles,
  free: readonly string[],
  facts: (column: string) => ColumnFacts,
  problems: Problem[],
): readonly string[] {
  // A year without any value is still a column of values.
  const numeric = free.filter(
    (column) => (facts(column).numbers ?? (headingPeriod(column)?.name === null ? 1 : 0)) >= 0.5,
  );
  const named = (option: string, list: string, all: readonly string[]): string[] =>
    list.trim() === 'all'
      ? [...all]
      : listOf(list).flatMap((name) => matching(name, free) ?? missing(table, option, name, problems));
  if (options.periodColumns !== undefined)
    return named(
      '--period-columns',
      options.periodColumns,
      free.filter((column) => headingPeriod(column) !== null),
    );
  if (options.valueColumns !== undefined) {
    const described = numeric.filter((column) => DESCRIBES.test(column.trim()));
    if (options.valueColumns.trim() === 'all')
      for (const column of described)
        roles.set(column, {
          role: 'describes',
          why: 'its heading names a code, a coordinate or a date of founding; --value-columns takes it by name',
        });
    return named(
      '--value-columns',
      options.valueColumns,
      numeric.filter((column) => !described.includes(column)),
    );
  }
  const told = [...roles].flatMap(([column, { role }]) => (role === 'value' ? [column] : []));
  if (told.length > 0 || options.columns !== undefined) return told;
  return onlyColumns(
    table,
    numeric.filter((column) => !DESCRIBES.test(column.trim())),
    problems,
  );
}

/** One column of numbers, or several that are all headed by a period. */
function onlyColumns(table: Table, numeric: readonly string[], problems: Problem[]): readonly string[] {
  const periods = numeric.filter((column) => headingPeriod(column)?.name === null);
  if (periods.length > 0 && periods.length === numeric.length) return periods;
  if (numeric.length === 1) return numeric;
  const message =
    numeric.length === 0
      ? `no column holds the values. Name it with --value-column, or the columns of a wide table with --value-columns; there are: ${table.columns.join(', ')}.`
      : `several columns hold numbers: ${numeric.join(', ')}. ${periods.length > 1 ? `${periods.join(', ')} are periods, which --period-columns all takes. ` : ''}Name one with --value-column, or several with --value-columns, all for every one.`;
  problems.push(problemAt(table.locateColumn(numeric[0] ?? ''), 'missing-column', message));
  return [];
}

function missing(table: Table, option: string, name: string, problems: Problem[]): string[] {
  const message = `the heading has no column \`${name}\`, which ${option} names; there are: ${table.columns.join(', ')}.`;
  problems.push(problemAt(table.locateColumn(''), 'missing-column', message, nearest(name, table.columns, 1)));
  return [];
}

/** The column of that name, or those that `le_*` stands for. */
function matching(name: string, columns: readonly string[]): string[] | null {
  if (columns.includes(name)) return [name];
  if (!name.includes('*')) return null;
  const parts = name.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`^${parts.join('.*')}$`, 'su');
  const found = columns.filter((column) => pattern.test(column));
  return found.length === 0 ? null : found;
}

function fromPlan(column: string, setting: ColumnSetting, hasIndicator: boolean): ValueColumn {
  const { indicator = null, period = null, unit = null, times = null } = setting;
  return { column, indicator: hasIndicator ? indicator : (indicator ?? column), period, unit, times };
}

function fromHeading(column: string, hasIndicator: boolean): ValueColumn {
  // `Jobs 2019 (thousands)` has its unit behind the period.
  const around = headingUnit(column);
  const dated = headingPeriod(column) ?? (around === null ? null : headingPeriod(around.name));
  const name = dated === null ? column : dated.name;
  const unit = (name === null ? null : headingUnit(name)) ?? (dated === null ? null : around && { ...around, name });
  const indicator = hasIndicator ? null : (unit?.name ?? name);
  return {
    column,
    indicator,
    period: dated?.period ?? null,
    unit: unit?.printed ?? unreadMultiplier(column),
    times: null,
  };
}

/**
 * A period that something else states goes before the years of headings, which are then part of the names; but not where the
 * headings differ in their years alone, for then these are periods.
 */
function withoutPeriods(
  table: Table,
  columns: readonly ValueColumn[],
  options: ImportOptions,
  problems: Problem[],
): readonly ValueColumn[] {
  const names = columns.filter(({ period }) => period !== null).map(({ indicator }) => indicator);
  const twice = columns.find(
    ({ period, indicator }) => period !== null && names.indexOf(indicator) !== names.lastIndexOf(indicator),
  );
  if (twice && options.columns === undefined) {
    const message = `the heading \`${twice.column}\` states a period, as others of its kind do, and so does ${options.period === undefined ? 'a column' : '--period'}. Leave out one of the two.`;
    problems.push(problemAt(table.locateColumn(twice.column), 'bad-period', message));
  }
  return columns.map((each) => (each.period === null || options.columns?.[each.column] ? each : renamed(each)));
}

function renamed(column: ValueColumn): ValueColumn {
  const unit = headingUnit(column.column);
  return { ...column, indicator: column.indicator === null ? null : (unit?.name ?? column.column), period: null };
}
