import { problemAt, type Problem } from '../../problem';
import { unreadable } from '../../text-file';
import { findTable, type TableBounds } from './find-table';
import { type DelimitedOptions, readDelimited } from './read-delimited';
import { readWorkbook, type WorkbookOptions } from './read-workbook';
import type { Table } from './table';

export type ReadOptions = DelimitedOptions & WorkbookOptions & TableBounds;

/** Reads a published table from CSV, TSV or an Excel workbook. */
export function readTable(path: string, options: ReadOptions): { table: Table | null; problems: Problem[] } {
  try {
    const { raw, problems } = /\.xls[xmb]?$|\.ods$/i.test(path)
      ? readWorkbook(path, options)
      : readDelimited(path, options);
    if (!raw) return { table: null, problems };
    const found = findTable(raw, options);
    if (!found.table || found.table.rows.length > 0 || found.problems.length > 0) return found;
    const message = 'the table has no row below its heading.';
    return { table: null, problems: [problemAt(found.table.locateColumn(''), 'empty-file', message)] };
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    return { table: null, problems: [unreadable(path, error)] };
  }
}
