import { distance } from 'fastest-levenshtein';
import { problemAt, type Problem } from '../../problem';
import { readTable, type ReadOptions } from '../table/read-table';
import type { Table } from '../table/table';
import { FRAMEWORK_COLUMNS, type FrameworkColumn, type FrameworkRow } from './framework';
import { readFrameworkRow } from './read-framework-row';

export interface ReadFramework {
  readonly rows: readonly FrameworkRow[];
  /** Headings that say nothing about the method. */
  readonly unread: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads the framework file of an index (iMeta): one row an indicator, aggregate, grouping or denominator. */
export function readFramework(path: string, options: ReadOptions): ReadFramework {
  const { table, problems } = readTable(path, options);
  if (!table) return { rows: [], unread: [], problems };
  const { headings, unread, problems: wrong } = headingsOf(table);
  const read = table.rows.map((row) => readFrameworkRow(row, headings));
  return {
    rows: read.flatMap(({ row }) => row ?? []),
    unread,
    problems: [...problems, ...wrong, ...read.flatMap((each) => each.problems)],
  };
}

/** What the file says -> the heading that it stands under. */
export type Headings = ReadonlyMap<FrameworkColumn, string>;

const REQUIRED: readonly FrameworkColumn[] = ['code', 'parent', 'type'];

function headingsOf(table: Table): { headings: Headings; unread: string[]; problems: Problem[] } {
  const found = new Map<FrameworkColumn, string>();
  const problems: Problem[] = [];
  const say = (heading: string, message: string, suggestion: string | null = null): void => {
    problems.push(problemAt(table.locateColumn(heading), 'missing-column', message, suggestion));
  };
  const unread = table.columns.filter((heading) => {
    const column = COLUMNS.find((each) => FRAMEWORK_COLUMNS[each].some((name) => folded(name) === folded(heading)));
    if (column === undefined) return true;
    const before = found.get(column);
    if (before === undefined) found.set(column, heading);
    else
      say(heading, `the columns \`${before}\` and \`${heading}\` both say the ${column} of a row. Keep one of them.`);
    return false;
  });
  const absent = COLUMNS.filter((column) => !found.has(column));
  for (const column of absent.filter((each) => REQUIRED.includes(each))) {
    const [name] = FRAMEWORK_COLUMNS[column];
    say(
      '',
      `the framework has no column \`${name}\`; it needs iCode, Parent and Type. There are: ${table.columns.join(', ')}.`,
      slipOf(name, unread),
    );
  }
  for (const heading of unread) {
    const near = absent.flatMap((column) => FRAMEWORK_COLUMNS[column]).find((name) => isSlip(name, heading));
    if (near !== undefined)
      say(
        heading,
        `\`${heading}\` is no column of a framework, and is very near to one. Write it right, or give it another name.`,
        near,
      );
  }
  return { headings: found, unread, problems };
}

const COLUMNS = Object.keys(FRAMEWORK_COLUMNS) as FrameworkColumn[];

function folded(name: string): string {
  return name.toLowerCase().replace(/[\s_.-]/g, '');
}

function slipOf(name: string, headings: readonly string[]): string | null {
  return headings.find((heading) => isSlip(name, heading)) ?? null;
}

/** A heading that is passed over because of a slip would change every score. */
function isSlip(name: string, heading: string): boolean {
  const [a, b] = [folded(name), folded(heading)];
  return a !== b && Math.min(a.length, b.length) >= 4 && distance(a, b) <= 2;
}
