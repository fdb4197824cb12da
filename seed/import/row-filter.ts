import type { CsvFile, CsvRow } from '../csv-file';
import { nearest } from '../nearest';
import { problemAt, type Problem } from '../problem';

interface Condition {
  readonly column: string;
  readonly isNot: boolean;
  readonly value: string;
}

/**
 * The rows that `--where` keeps. Conditions on one column with `=` are alternatives, everything else holds together:
 * a long table of several breakdowns becomes one of them.
 */
export function keptRows(file: CsvFile, where: readonly string[]): { rows: readonly CsvRow[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const conditions = where.flatMap((each) => {
    const condition = conditionOf(file, each);
    if ('problem' in condition) problems.push(condition.problem);
    return 'problem' in condition ? [] : [condition];
  });
  const groups = new Map<string, Condition[]>();
  for (const each of conditions) {
    const key = each.isNot ? `${each.column} not ${each.value}` : each.column;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const rows = file.rows.filter((row) =>
    [...groups.values()].every((group) =>
      group.some(({ column, isNot, value }) => ((row.cells.get(column) ?? '') === value) !== isNot),
    ),
  );
  if (problems.length === 0 && rows.length === 0 && file.rows.length > 0) {
    const message = `--where keeps no row: ${where.join(' and ')}. ${valuesOf(file, conditions)}`;
    problems.push(problemAt(file.locateColumn(conditions[0]?.column ?? ''), 'missing-value', message));
  }
  return { rows, problems };
}

/** The heading may hold signs of its own, so that the longest one that fits counts. */
function conditionOf(file: CsvFile, text: string): Condition | { problem: Problem } {
  const fits = file.columns
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
      : `the heading has no column \`${named}\`, which --where names; there are: ${file.columns.join(', ')}.`;
  const suggestion = named === undefined ? null : nearest(named, file.columns, 1);
  return { problem: problemAt(file.locateColumn(''), 'missing-column', message, suggestion) };
}

function valuesOf(file: CsvFile, conditions: readonly Condition[]): string {
  return [...new Set(conditions.map(({ column }) => column))]
    .map((column) => {
      const values = [...new Set(file.rows.map((row) => row.cells.get(column) ?? ''))];
      const more = values.length > 8 ? ` ... (${values.length} in all)` : '';
      return `\`${column}\` holds: ${values.slice(0, 8).join(', ')}${more}.`;
    })
    .join(' ');
}
