import type { CsvFile } from '../csv-file';
import { nearest } from '../nearest';
import { problemAt, type Problem } from '../problem';
import { type ImportOptions, listOf } from './import-options';

/** Which column is what. */
export interface TableLayout {
  readonly place: string;
  readonly status: string | null;
  /** Heading of the column with the period; null where the option or the heading of the value says it. */
  readonly periodColumn: string | null;
  /** One for each value of a row: its column, and what is already known from the heading. */
  readonly values: readonly ValueColumn[];
}

export interface ValueColumn {
  readonly column: string;
  /** Column that names the indicator, or the name itself. */
  readonly indicator: { readonly column: string } | { readonly name: string };
  readonly period: string | null;
}

const PLACE_HEADINGS =
  /^(city|cities|country|countries|economy|region|place|unit|ucode|code|name|area|ref_area|geo|城市|国家|地区)$/i;
const PERIOD_HEADINGS = /^(period|year|time|time_period|date|年份|年|时间)$/i;
const INDICATOR_HEADINGS = /^(indicator|indicator_name|series|variable|measure|icode|指标)$/i;
const VALUE_HEADINGS = /^(value|obs_value|score|figure|data|rank|数值|值)$/i;
const STATUS_HEADINGS = /^(status|obs_status|flag|flags|状态)$/i;

/** Finds the columns that the options name, or that their headings tell; every one that is not there is a problem. */
export function tableLayout(
  file: CsvFile,
  options: ImportOptions,
): { layout: TableLayout | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const named = (option: string, column: string | undefined): string | null => {
    if (column === undefined) return null;
    if (file.columns.includes(column)) return column;
    problems.push(missingColumn(file, option, column));
    return null;
  };
  const headed = (pattern: RegExp): string | null => file.columns.find((column) => pattern.test(column.trim())) ?? null;
  const place = named('--place-column', options.placeColumn) ?? headed(PLACE_HEADINGS) ?? file.columns[0] ?? '';
  const status = named('--status-column', options.statusColumn) ?? headed(STATUS_HEADINGS);
  const periodColumn =
    named('--period-column', options.periodColumn) ?? (options.period === undefined ? headed(PERIOD_HEADINGS) : null);
  const indicatorColumn =
    named('--indicator-column', options.indicatorColumn) ??
    (options.indicator === undefined && !isWide(options) ? headed(INDICATOR_HEADINGS) : null);
  const used = [place, status, periodColumn, indicatorColumn].filter((each) => each !== null);
  const values = valueColumns(file, options, indicatorColumn, used, named, headed);
  if (values.length === 0 && problems.length === 0) {
    const message = `no column holds the values. Name it with --value-column, or the columns of a wide table with --value-columns; there are: ${file.columns.join(', ')}.`;
    problems.push(problemAt(file.locateColumn(''), 'missing-column', message));
  }
  if (problems.length > 0) return { layout: null, problems };
  return { layout: { place, status, periodColumn, values }, problems };
}

function isWide(options: ImportOptions): boolean {
  return options.valueColumns !== undefined || options.periodColumns !== undefined;
}

function valueColumns(
  file: CsvFile,
  options: ImportOptions,
  indicatorColumn: string | null,
  used: readonly string[],
  named: (option: string, column: string | undefined) => string | null,
  headed: (pattern: RegExp) => string | null,
): ValueColumn[] {
  const free = file.columns.filter((column) => column !== '' && !used.includes(column));
  const chosen = (option: string, list: string, all: readonly string[]): string[] =>
    list === 'all' ? [...all] : listOf(list).flatMap((column) => named(option, column) ?? []);
  const one = indicatorColumn === null ? { name: options.indicator ?? '' } : { column: indicatorColumn };
  if (options.periodColumns !== undefined) {
    const years = free.filter((column) => yearIn(column) !== null);
    return chosen('--period-columns', options.periodColumns, years).map((column) => ({
      column,
      indicator: one,
      period: yearIn(column),
    }));
  }
  if (options.valueColumns !== undefined) {
    const list = chosen('--value-columns', options.valueColumns, free);
    return list.map((column) => ({ column, indicator: { name: column }, period: null }));
  }
  const column = named('--value-column', options.valueColumn) ?? headed(VALUE_HEADINGS);
  if (column === null) return [];
  const indicator = indicatorColumn === null && options.indicator === undefined ? { name: column } : one;
  return [{ column, indicator, period: null }];
}

/** The year of a heading such as `2005`, `2005 [YR2005]` or `pop_1950`; null for none or two. */
function yearIn(heading: string): string | null {
  const years = new Set(heading.match(/(?<!\d)[12]\d{3}(?!\d)/g) ?? []);
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

function missingColumn(file: CsvFile, option: string, column: string): Problem {
  const message = `the heading has no column \`${column}\`, which ${option} names; there are: ${file.columns.join(', ')}.`;
  return problemAt(file.locateColumn(''), 'missing-column', message, nearest(column, file.columns, 1));
}
