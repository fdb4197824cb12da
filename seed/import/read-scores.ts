import { OBSERVATION_STATUSES } from '../../src/entities/vocabulary';
import { append } from '../append';
import { type CsvFile, type CsvRow, readCsvFile } from '../csv-file';
import { endsBeforeItStarts, parsePeriod } from '../period';
import { problemAt, type Problem } from '../problem';
import { type ImportOptions, listOf } from './import-options';
import { MISSING_SIGNS, type NumberFormat, readPrintedValue, readStatus } from './printed-value';
import { keptRows } from './row-filter';
import type { PrintedScore } from './score';
import { type TableLayout, tableLayout, type ValueColumn } from './table-layout';

export interface ReadScores {
  readonly scores: readonly PrintedScore[];
  /** Cells of a wide table without a value. */
  readonly empty: number;
  /** Lines of rows with a single filled cell: notes and sources below the table. */
  readonly notes: readonly number[];
  /** Columns that `--value-columns all` leaves out. */
  readonly leftOut: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads every value of a published table; what cannot be read is a problem with its place, and the rest is read on. */
export function readScores(path: string, options: ImportOptions): ReadScores {
  const skipLines = Number(options.skipLines ?? 0);
  const { file, problems } = readCsvFile(path, { delimiter: options.delimiter, skipLines, notes: true });
  const none = { scores: [], empty: 0, notes: [], leftOut: [], problems };
  if (!file) return none;
  const format: NumberFormat = {
    decimal: options.decimal,
    scale: Number(options.scale),
    missing: new Set([...MISSING_SIGNS, ...listOf(options.missing).map((sign) => sign.toLowerCase())]),
    footnotes: options.footnotes ?? false,
  };
  const { rows, problems: wrong } = keptRows(file, options.where ?? []);
  const found = tableLayout(file, options, (column) => shareOfNumbers(rows, column, format));
  append(problems, [...wrong, ...found.problems]);
  if (!found.layout || wrong.length > 0) return none;
  if (file.rows.length === 0)
    problems.push(problemAt(file.locateColumn(''), 'empty-file', 'the table has no row below its heading.'));
  const reader = new RowReader(file, found.layout, options, format, problems);
  const notes = rows.filter((row) => isNote(row, file.columns));
  const scores = rows.filter((row) => !notes.includes(row)).flatMap((row) => reader.read(row));
  const lines = notes.map((row) => row.locate('').line);
  return { scores, empty: reader.empty, notes: lines, leftOut: found.layout.leftOut, problems };
}

/** A row of one cell that is too short for the table, or says itself that it is a note. A place without values is neither. */
function isNote({ cells, width }: CsvRow, columns: readonly string[]): boolean {
  const [text = ''] = cells.values();
  return cells.size === 1 && (width < columns.length || NOTE.test(text));
}

const NOTE =
  /^(?:sources?|notes?|data (?:from|source)|last updated|©|\(c\)|\*|\[?\d\]|注|说明|资料来源|数据来源|来源)(?:[\s:：.。\d]|$)/i;

/** Of the filled cells that are no sign of a missing value; null = there is none. */
function shareOfNumbers(rows: readonly CsvRow[], column: string, format: NumberFormat): number | null {
  let filled = 0;
  let numbers = 0;
  for (const row of rows) {
    const printed = readPrintedValue(row.cells.get(column) ?? '', format);
    if ('missing' in printed) continue;
    filled += 1;
    if (!('wrong' in printed)) numbers += 1;
  }
  return filled === 0 ? null : numbers / filled;
}

class RowReader {
  empty = 0;
  private isPeriodMissing = false;

  constructor(
    private readonly file: CsvFile,
    private readonly layout: TableLayout,
    private readonly options: ImportOptions,
    private readonly format: NumberFormat,
    private readonly problems: Problem[],
  ) {}

  read(row: CsvRow): PrintedScore[] {
    const printed = row.cells.get(this.layout.place);
    if (printed === undefined) {
      // A row of nothing but notes or sums has no place, and no value either.
      if (this.layout.values.some(({ column }) => row.cells.has(column))) {
        const message = `the row has a value and names no place in the column \`${this.layout.place}\`.`;
        this.problems.push(problemAt(row.locate(this.layout.place), 'missing-key', message));
      }
      return [];
    }
    const place = this.options.footnotes === true ? printed.replace(PLACE_FOOTNOTE, '') : printed;
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
      const message = `${JSON.stringify(printed.wrong)} is no number, and no sign of a missing value. --decimal, --missing, --footnotes and --scale say how the table writes them.`;
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
    const unit = this.layout.unit === null ? null : (row.cells.get(this.layout.unit) ?? null);
    const common = { place, indicator, period, unit, at };
    if ('missing' in printed) return { ...common, value: null, asPrinted: null, status: 'M' };
    return { ...common, ...printed, status: status === 'M' ? null : status };
  }

  private period(row: CsvRow, column: ValueColumn): string | null {
    const { periodColumn } = this.layout;
    const written = column.period ?? (periodColumn === null ? undefined : row.cells.get(periodColumn));
    const text = (written ?? this.options.period)?.trim().replace(/\.0$/, '');
    const period = text === undefined ? null : parsePeriod(text);
    if (text !== undefined && period?.periodStart && period.periodEnd && !endsBeforeItStarts(period)) return text;
    const place = row.locate(periodColumn ?? column.column);
    if (text !== undefined) {
      const message = `${JSON.stringify(text)} is no period: 2013, 2016-10 or 2012..2016.`;
      this.problems.push(problemAt(place, 'bad-period', message));
    } else if (periodColumn !== null || !this.isPeriodMissing) {
      // Where no column says it, every cell would say the same again.
      this.isPeriodMissing = true;
      const message = `nothing says of when the value is. Name the column with --period-column, or give --period.`;
      this.problems.push(problemAt(place, 'missing-period', message));
    }
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

/** `Japan*`, `France [2]`, `China¹`. */
const PLACE_FOOTNOTE = /\s*(?:\[[^\]]*\]|[*†‡§#¹²³⁰-⁹]+)+$/u;
