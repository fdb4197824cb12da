import { OBSERVATION_STATUSES } from '../../src/entities/vocabulary';
import { type CsvFile, type CsvRow, readCsvFile } from '../csv-file';
import { endsBeforeItStarts, parsePeriod } from '../period';
import { problemAt, type Problem } from '../problem';
import { type ImportOptions, listOf } from './import-options';
import { MISSING_SIGNS, type NumberFormat, readPrintedValue, readStatus } from './printed-value';
import type { PrintedScore } from './score';
import { type TableLayout, tableLayout, type ValueColumn } from './table-layout';

export interface ReadScores {
  readonly scores: readonly PrintedScore[];
  /** Cells of a wide table without a value. */
  readonly empty: number;
  readonly problems: readonly Problem[];
}

/** Reads every value of a published table; what cannot be read is a problem with its place, and the rest is read on. */
export function readScores(path: string, options: ImportOptions): ReadScores {
  const { file, problems } = readCsvFile(path, options.delimiter);
  if (!file) return { scores: [], empty: 0, problems };
  const found = tableLayout(file, options);
  problems.push(...found.problems);
  if (!found.layout) return { scores: [], empty: 0, problems };
  if (file.rows.length === 0)
    problems.push(problemAt(file.locateColumn(''), 'empty-file', 'the table has no row below its heading.'));
  const format: NumberFormat = {
    decimal: options.decimal,
    scale: Number(options.scale),
    missing: new Set([...MISSING_SIGNS, ...listOf(options.missing).map((sign) => sign.toLowerCase())]),
  };
  const reader = new RowReader(file, found.layout, options, format, problems);
  const scores = file.rows.flatMap((row) => reader.read(row));
  return { scores, empty: reader.empty, problems };
}

class RowReader {
  empty = 0;

  constructor(
    private readonly file: CsvFile,
    private readonly layout: TableLayout,
    private readonly options: ImportOptions,
    private readonly format: NumberFormat,
    private readonly problems: Problem[],
  ) {}

  read(row: CsvRow): PrintedScore[] {
    const place = row.cells.get(this.layout.place);
    if (place === undefined) {
      // A row of nothing but notes or sums has no place, and no value either.
      if (this.layout.values.some(({ column }) => row.cells.has(column))) {
        const message = `the row has a value and names no place in the column \`${this.layout.place}\`.`;
        this.problems.push(problemAt(row.locate(this.layout.place), 'missing-key', message));
      }
      return [];
    }
    return this.layout.values.flatMap((value) => this.score(row, place, value) ?? []);
  }

  private score(row: CsvRow, place: string, column: ValueColumn): PrintedScore | null {
    const cell = row.cells.get(column.column) ?? '';
    const at = {
      place: row.locate(this.layout.place),
      indicator:
        'column' in column.indicator ? row.locate(column.indicator.column) : this.file.locateColumn(column.column),
      value: row.locate(column.column),
    };
    const printed = readPrintedValue(cell, this.format);
    if ('wrong' in printed) {
      const message = `${JSON.stringify(printed.wrong)} is no number, and no sign of a missing value. --decimal, --missing and --scale say how the table writes them.`;
      this.problems.push(problemAt(at.value, 'bad-number', message));
      return null;
    }
    if ('missing' in printed && this.layout.values.length > 1) {
      this.empty += 1;
      return null;
    }
    const indicator = 'name' in column.indicator ? column.indicator.name : row.cells.get(column.indicator.column);
    if (indicator === undefined || indicator === '') {
      this.problems.push(problemAt(at.indicator, 'missing-key', 'the row names no indicator.'));
      return null;
    }
    const period = this.period(row, column);
    const status = this.status(row);
    if (period === null || status === undefined) return null;
    if ('missing' in printed) return { place, indicator, period, value: null, asPrinted: null, status: 'M', at };
    return { place, indicator, period, ...printed, status: status === 'M' ? null : status, at };
  }

  private period(row: CsvRow, column: ValueColumn): string | null {
    const { periodColumn } = this.layout;
    const written = column.period ?? (periodColumn === null ? undefined : row.cells.get(periodColumn));
    const text = (written ?? this.options.period)?.trim().replace(/\.0$/, '');
    const period = text === undefined ? null : parsePeriod(text);
    if (text !== undefined && period?.periodStart && period.periodEnd && !endsBeforeItStarts(period)) return text;
    const place = row.locate(periodColumn ?? column.column);
    const message =
      text === undefined
        ? 'nothing says of when the value is. Name the column with --period-column, or give --period.'
        : `${JSON.stringify(text)} is no period: 2013, 2016-10 or 2012..2016.`;
    this.problems.push(problemAt(place, text === undefined ? 'missing-period' : 'bad-period', message));
    return null;
  }

  /** Null = normal; undefined after a problem. */
  private status(row: CsvRow): string | null | undefined {
    const { status: column } = this.layout;
    const cell = column === null ? undefined : row.cells.get(column);
    if (column === null || cell === undefined) return null;
    const read = readStatus(cell, OBSERVATION_STATUSES);
    if ('status' in read) return read.status === 'A' ? null : read.status;
    const message = `${JSON.stringify(cell)} is no observation status of SDMX: ${OBSERVATION_STATUSES.join(', ')}.`;
    this.problems.push(problemAt(row.locate(column), 'unknown-word', message, read.nearest));
    return undefined;
  }
}
