import { nearest } from '../../nearest';
import { problemAt, type Problem } from '../../problem';
import type { ColumnRole, ColumnSetting } from '../columns/column-roles';
import { type ImportOptions, listOf } from '../import-options';
import type { Table } from '../table/table';
import { parseUnit } from '../units/parse-unit';
import type { FrameworkRow } from './framework';

export interface DataColumns {
  readonly columns: Readonly<Record<string, ColumnSetting>>;
  /** Column that names a unit for good: its code, else its name. */
  readonly unit: string | null;
  readonly period: string | null;
  readonly problems: readonly Problem[];
}

/** What each column of the data file (iData) is, by the codes of the framework; a code without a column is a problem, and so is a column without a code. */
export function dataColumns(
  table: Table,
  rows: readonly FrameworkRow[],
  printed: ReadonlyMap<string, string>,
  options: ImportOptions,
): DataColumns {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const find = (option: string | undefined, pattern: RegExp): string | null =>
    option ?? table.columns.find((column) => pattern.test(column) && !byCode.has(column)) ?? null;
  const [code, name] = [find(options.codeColumn, /^u_?code$/i), find(options.placeColumn, /^u_?name$|^unit name$/i)];
  const period = find(options.periodColumn, /^(?:time|year|period)$/i);
  const settings = new Map<string, ColumnSetting>();
  const own: [string | null, ColumnRole][] = [
    [name ?? code, 'place'],
    [name === null ? null : code, 'code'],
    [period, 'period'],
  ];
  for (const [column, role] of own) if (column !== null) settings.set(column, { role });
  for (const column of listOf(options.ignoreColumns)) settings.set(column, { role: 'ignored' });
  const problems: Problem[] = [];
  const unknown: string[] = [];
  for (const column of table.columns) {
    if (settings.has(column)) continue;
    const row = byCode.get(column);
    if (row !== undefined) settings.set(column, settingOf(row, printed));
    if (row?.type === 'Aggregate') {
      const message = `${column} is an aggregate, which is computed. If the column holds its published scores, give it a code and a row of its own, of the type Score with the parent ${column}.`;
      problems.push(problemAt(table.locateColumn(column), 'unknown-column', message));
    }
    if (row !== undefined) continue;
    // The rest of the table is read on.
    settings.set(column, { role: 'ignored' });
    unknown.push(column);
    const message = `the framework has no row with the code \`${column}\`. If the column belongs to no part of the index: --ignore-columns "${column}".`;
    problems.push(problemAt(table.locateColumn(column), 'unknown-column', message, nearest(column, byCode.keys(), 1)));
  }
  for (const row of rows.filter(({ type }) => NEED_DATA.includes(type ?? ''))) {
    if (table.columns.includes(row.code)) continue;
    const message = `${row.code} is of the type ${row.type}, and the data have no column of that name.`;
    problems.push(problemAt(row.locate('code'), 'missing-column', message, nearest(row.code, unknown, 1)));
  }
  return { columns: Object.fromEntries(settings), unit: code ?? name, period, problems };
}

const NEED_DATA = ['Indicator', 'Group', 'Denominator', 'Score', 'Rank'];

function settingOf(row: FrameworkRow, printed: ReadonlyMap<string, string>): ColumnSetting {
  const { code, type, unit } = row;
  if (!NEED_DATA.includes(type ?? '')) return { role: 'ignored' };
  const stated = type === 'Rank' ? 'rank' : type === 'Group' ? '1' : unit;
  return { role: 'value', indicator: printed.get(code) ?? code, ...(stated === null ? {} : { unit: stated }) };
}

/** Units of a framework that multiply values, or that nobody knows: figures stay as they are printed, and goalposts hold. */
export function unitsAsPrinted(rows: readonly FrameworkRow[]): string[] {
  const units = rows.flatMap(({ unit }) => unit ?? []);
  return [...new Set(units)].filter((unit) => {
    const parsed = parseUnit(unit);
    return parsed?.unit == null || parsed.power !== 0;
  });
}
