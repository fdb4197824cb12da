import { nearest } from '../nearest';
import { problemAt, type Problem } from '../problem';
import type { Table, TableRow } from './table/table';

interface Condition {
  readonly column: string;
  readonly isNot: boolean;
  readonly value: string;
}

/**
 * The rows that `--where` keeps. Conditions on one column with `=` are alternatives, everything else holds together:
 * a long table of several breakdowns becomes one of them.
 */
export function keptRows(table: Table, where: readonly string[]): { rows: readonly TableRow[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const conditions = where.flatMap((each) => {
    const condition = conditionOf(table, each);
    if ('problem' in condition) problems.push(condition.problem);
    return 'problem' in condition ? [] : [condition];
  });
  const groups = new Map<string, Condition[]>();
  for (const each of conditions) {
    const key = each.isNot ? `${each.column} not ${each.value}` : each.column;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const rows = table.rows.filter((row) =>
    [...groups.values()].every((group) =>
      group.some(({ column, isNot, value }) => ((row.cells.get(column) ?? '') === value) !== isNot),
    ),
  );
  if (problems.length === 0 && rows.length === 0 && table.rows.length > 0) {
    const message = `--where keeps no row: ${where.join(' and ')}. ${valuesOf(table, conditions)}`;
    problems.push(problemAt(table.locateColumn(conditions[0]?.column ?? ''), 'missing-value', message));
  }
  return { rows, problems };
}

/** The heading may hold signs of its own, so that the longest one that fits counts. */
function conditionOf(table: Table, text: string): Condition | { problem: Problem } {
  const fits = table.columns
    .filter(
      (column) => column !== '' && new RegExp(/^\s*!?=/).test(text.slice(column.length)) && text.startsWith(column),
    )
    .sort((a, b) => b.length - a.length);
  const [column] = fits;
  if (column !== undefined) {
    const rest = text.slice(column.length).trimStart();
    return { column, isNot: rest.startsWith('!'), value: rest.slice(rest.indexOf('=') + 1).trim() };
  }
  const named = /^(.*?)\s*!?=/.exec(text)?.[1];
  const message =
    named === undefined
      ? `--where ${JSON.stringify(text)} is not of the form heading=value or heading!=value.`
      : `the heading has no column \`${named}\`, which --where names; there are: ${table.columns.join(', ')}.`;
  const suggestion = named === undefined ? null : nearest(named, table.columns, 1);
  return { problem: problemAt(table.locateColumn(''), 'missing-column', message, suggestion) };
}

function valuesOf(table: Table, conditions: readonly Condition[]): string {
  return [...new Set(conditions.map(({ column }) => column))]
    .map((column) => {
      const values = [...new Set(table.rows.map((row) => row.cells.get(column) ?? ''))];
      const more = values.length > 8 ? ` ... (${values.length} in all)` : '';
      return `\`${column}\` holds: ${values.slice(0, 8).join(', ')}${more}.`;
    })
    .join(' ');
}
