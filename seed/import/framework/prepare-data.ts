import { problemAt, type Problem } from '../../problem';
import type { Table, TableRow } from '../table/table';
import type { DataColumns } from './data-columns';
import type { FrameworkRow } from './framework';

/** Grouping -> its groups in the order of their numbers, from 1; absent where the groups are numbers already. */
export type GroupNames = ReadonlyMap<string, readonly string[]>;

export interface PreparedData {
  readonly table: Table;
  readonly groups: GroupNames;
  readonly problems: readonly Problem[];
}

/** Numbers the groups of each grouping, and finds units that stand twice in one period: they are told once, not value by value. */
export function prepareData(table: Table, rows: readonly FrameworkRow[], { unit, period }: DataColumns): PreparedData {
  const { kept, problems } = withoutTwins(table, unit, period);
  const groups = new Map<string, readonly string[]>();
  for (const { code, type } of rows) {
    if (type !== 'Group' || !table.columns.includes(code)) continue;
    const names = [...new Set(kept.flatMap(({ cells }) => cells.get(code) ?? []))]
      .filter((name) => name !== 'NA')
      .sort();
    if (!names.every((name) => /^\d{1,9}$/.test(name))) groups.set(code, names);
  }
  const numbered = groups.size === 0 ? kept : kept.map((row) => withNumbers(row, groups));
  return { table: { ...table, rows: numbered }, groups, problems };
}

function withoutTwins(
  table: Table,
  unit: string | null,
  period: string | null,
): { kept: TableRow[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const seen = new Map<string, TableRow>();
  const kept = table.rows.filter((row) => {
    const name = unit === null ? undefined : row.cells.get(unit);
    if (name === undefined) return true;
    const of = period === null ? '' : (row.cells.get(period) ?? '');
    const before = seen.get(JSON.stringify([name, of]));
    if (before === undefined) {
      seen.set(JSON.stringify([name, of]), row);
      return true;
    }
    const when = of === '' ? '' : ` for ${of}`;
    const message = `${JSON.stringify(name)} stands in line ${before.line} already${when}; a unit has one row.`;
    problems.push(problemAt(row.locate(unit ?? ''), 'duplicate-observation', message));
    return false;
  });
  return { kept, problems };
}

function withNumbers(row: TableRow, groups: GroupNames): TableRow {
  const cells = new Map(row.cells);
  for (const [code, names] of groups) {
    const place = names.indexOf(cells.get(code) ?? '');
    if (place >= 0) cells.set(code, String(place + 1));
  }
  return { ...row, cells };
}
