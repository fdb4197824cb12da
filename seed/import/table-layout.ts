import type { CsvFile } from '../csv-file';
import { nearest } from '../nearest';
import { problemAt, type Problem } from '../problem';
import { readsLikePeriods, readsLikePlaces, withoutYear, yearIn } from './headings';
import { type ImportOptions, listOf } from './import-options';

/** Which column is what. */
export interface TableLayout {
  readonly place: string;
  readonly status: string | null;
  readonly unit: string | null;
  /** Heading of the column with the period; null where the option or the heading of the value says it. */
  readonly periodColumn: string | null;
  /** One for each value of a row: its column, and what is already known from the heading. */
  readonly values: readonly ValueColumn[];
  /** Columns that `all` leaves out, since they hold no numbers. */
  readonly leftOut: readonly string[];
}

export interface ValueColumn {
  readonly column: string;
  /** Column that names the indicator, or the name itself. */
  readonly indicator: { readonly column: string } | { readonly name: string };
  readonly period: string | null;
}

type Chosen = Pick<TableLayout, 'values' | 'leftOut'>;

const INDICATOR_HEADINGS = /^(indicator|indicator[_ ]name|series|series[_ ]name|variable|measure|icode|指标)$/i;
const VALUE_HEADINGS = /^(value|values|obs_value|score|figure|data|rank|数值|值)$/i;
const STATUS_HEADINGS = /^(status|obs_status|flag|flags|flag[_ ]codes|状态)$/i;

/**
 * Finds the columns that the options name, or that their headings tell; every one that is not there is a problem.
 * @param numbers which share of the filled cells of a column are numbers; null = it has none
 */
export function tableLayout(
  file: CsvFile,
  options: ImportOptions,
  numbers: (column: string) => number | null,
): { layout: TableLayout | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const named = (option: string, column: string | undefined): string | null => {
    if (column === undefined) return null;
    if (file.columns.includes(column)) return column;
    problems.push(missingColumn(file, option, column));
    return null;
  };
  const headed = (pattern: RegExp): string | null => file.columns.find((column) => pattern.test(column.trim())) ?? null;
  const place = named('--place-column', options.placeColumn) ?? placeColumn(file, options, numbers);
  const status = named('--status-column', options.statusColumn) ?? headed(STATUS_HEADINGS);
  const unit = named('--unit-column', options.unitColumn);
  const periodColumn =
    named('--period-column', options.periodColumn) ??
    (options.period === undefined ? (file.columns.find(readsLikePeriods) ?? null) : null);
  const indicatorColumn =
    named('--indicator-column', options.indicatorColumn) ??
    (options.indicator === undefined && !isWide(options) ? headed(INDICATOR_HEADINGS) : null);
  const used = [place, status, unit, periodColumn, indicatorColumn].filter((each) => each !== null);
  const free = file.columns.filter((column) => column !== '' && !used.includes(column));
  const hasPeriod = options.period !== undefined || periodColumn !== null;
  const { values, leftOut } = valueColumns(file, options, { indicatorColumn, free, hasPeriod, named, headed, numbers });
  if (values.length === 0 && problems.length === 0) {
    const message = `no column holds the values. Name it with --value-column, or the columns of a wide table with --value-columns; there are: ${file.columns.join(', ')}.`;
    problems.push(problemAt(file.locateColumn(''), 'missing-column', message));
  }
  if (problems.length > 0) return { layout: null, problems };
  return { layout: { place, status, unit, periodColumn, values, leftOut }, problems };
}

/** The heading that reads most like places; else the first column of words, since the first may hold ranks. */
function placeColumn(file: CsvFile, options: ImportOptions, numbers: (column: string) => number | null): string {
  const taken = [
    options.indicatorColumn,
    options.valueColumn,
    options.periodColumn,
    options.statusColumn,
    options.unitColumn,
  ];
  const free = file.columns.filter((column) => !taken.includes(column));
  const likeness = (column: string): number => readsLikePlaces(column, options.placeKind);
  const best = free.reduce((most, column) => Math.max(most, likeness(column)), -Infinity);
  if (best > 0) return free.find((column) => likeness(column) === best) ?? '';
  return free.find((column) => (numbers(column) ?? 1) < 0.5) ?? free[0] ?? '';
}

function isWide(options: ImportOptions): boolean {
  return options.valueColumns !== undefined || options.periodColumns !== undefined;
}

interface Search {
  readonly indicatorColumn: string | null;
  readonly free: readonly string[];
  readonly hasPeriod: boolean;
  readonly named: (option: string, column: string | undefined) => string | null;
  readonly headed: (pattern: RegExp) => string | null;
  readonly numbers: (column: string) => number | null;
}

function valueColumns(file: CsvFile, options: ImportOptions, search: Search): Chosen {
  const { indicatorColumn, free, hasPeriod, named, headed, numbers } = search;
  const chosen = (option: string, list: string, all: readonly string[]): string[] =>
    list === 'all' ? [...all] : listOf(list).flatMap((column) => matching(column, free) ?? named(option, column) ?? []);
  const one = indicatorColumn === null ? { name: options.indicator ?? '' } : { column: indicatorColumn };
  if (options.periodColumns !== undefined) {
    const years = free.filter((column) => yearIn(column) !== null);
    const list = chosen('--period-columns', options.periodColumns, years);
    return { values: list.map((column) => ({ column, indicator: one, period: yearIn(column) })), leftOut: [] };
  }
  if (options.valueColumns !== undefined) {
    const numeric = free.filter((column) => (numbers(column) ?? 0) >= 0.5);
    const list = chosen('--value-columns', options.valueColumns, numeric);
    const leftOut = options.valueColumns === 'all' ? free.filter((column) => !numeric.includes(column)) : [];
    return { values: list.map((column) => ofHeading(column, hasPeriod)), leftOut };
  }
  const column = named('--value-column', options.valueColumn) ?? headed(VALUE_HEADINGS);
  if (column === null) return { values: [], leftOut: [] };
  const indicator = indicatorColumn === null && options.indicator === undefined ? { name: column } : one;
  return { values: [{ column, indicator, period: null }], leftOut: [] };
}

/** `le_2022` is the indicator `le` in 2022 where nothing else says of when the values are. */
function ofHeading(column: string, hasPeriod: boolean): ValueColumn {
  const name = hasPeriod || yearIn(column) === null ? null : withoutYear(column);
  return name === null
    ? { column, indicator: { name: column }, period: null }
    : { column, indicator: { name }, period: yearIn(column) };
}

/** The columns that `le_*` stands for; null where a name has no star, or is itself a heading. */
function matching(name: string, columns: readonly string[]): string[] | null {
  if (!name.includes('*') || columns.includes(name)) return null;
  const parts = name.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`^${parts.join('.*')}$`, 'su');
  const found = columns.filter((column) => pattern.test(column));
  return found.length === 0 ? null : found;
}

function missingColumn(file: CsvFile, option: string, column: string): Problem {
  const message = `the heading has no column \`${column}\`, which ${option} names; there are: ${file.columns.join(', ')}.`;
  return problemAt(file.locateColumn(''), 'missing-column', message, nearest(column, file.columns, 1));
}
