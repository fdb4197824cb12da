import { cellSpans } from './cell-spans';
import { CsvError, parse } from 'csv-parse/sync';
import { problemAt, type Place, type Problem } from './problem';
import { readTextFile, type TextFile } from './text-file';

export interface CsvRow {
  /** By the heading of the column; empty cells are left out. */
  readonly cells: ReadonlyMap<string, string>;
  /** How many cells it has, empty ones included. */
  readonly width: number;
  /** The place of a cell, or of the row where it has no such cell. */
  locate(column: string): Place;
}

export interface CsvFile {
  readonly source: TextFile;
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
  locateColumn(column: string): Place;
}

export interface CsvOptions {
  /** What separates the cells; seed files have a comma. */
  readonly delimiter?: string;
  /** Lines above the heading that are no part of the table. */
  readonly skipLines?: number;
  /** A row with one filled cell may be shorter than the heading: published tables have notes below. */
  readonly notes?: boolean;
}

/** Reads a table with a heading row. */
export function readCsvFile(
  path: string,
  { delimiter = ',', skipLines = 0, notes = false }: CsvOptions = {},
): { file: CsvFile | null; source: TextFile; problems: Problem[] } {
  const { file: source, broken, problems } = readTextFile(path, true);
  if (broken) return { file: null, source, problems };
  const from = endOfLines(source.text, skipLines);
  const separator = delimiter === ',' ? foreignSeparator(source, from) : null;
  if (separator) return { file: null, source, problems: [separator] };
  const records = parseRecords(source, delimiter, from, problems);
  const heading = records?.[0];
  if (!records || !heading) {
    if (records) problems.push(problemAt(source.place(0, 0), 'empty-file', 'the file has no heading row.'));
    return { file: null, source, problems };
  }
  const columns = heading.cells.map(({ text }) => text);
  heading.cells.forEach(({ text, start, end }, index) => {
    if (text === '' || columns.indexOf(text) === index) return;
    const message = `the column \`${text}\` stands twice in the heading. Keep one of them.`;
    problems.push(problemAt(source.place(start, end), 'duplicate-column', message));
  });
  // Which of the two a cell belongs to would be a guess.
  if (problems.length > 0) return { file: null, source, problems };
  const placeOf = (record: CsvRecord, column: string): Place => {
    const cell = record.cells[columns.indexOf(column)];
    return cell ? source.place(cell.start, cell.end) : source.place(record.start, record.end);
  };
  const rows = records.slice(1).map((record): CsvRow => {
    const isNote = notes && record.cells.filter(({ text }) => text !== '').length === 1;
    if (record.cells.length !== columns.length && !isNote) {
      const message = `this row has ${record.cells.length} cells and the heading has ${columns.length}.`;
      problems.push(problemAt(source.place(record.start, record.end), 'csv-syntax', message));
    }
    const filled = record.cells.map(({ text }, index) => [columns[index] ?? '', text] as const);
    return {
      cells: new Map(filled.filter(([, text]) => text !== '')),
      width: record.cells.length,
      locate: (column) => placeOf(record, column),
    };
  });
  return { file: { source, columns, rows, locateColumn: (column) => placeOf(heading, column) }, source, problems };
}

interface CsvCell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface CsvRecord {
  readonly cells: readonly CsvCell[];
  readonly start: number;
  readonly end: number;
}

/** Excel writes semicolons where the comma is the decimal sign, and tabs as "text". */
function foreignSeparator(source: TextFile, from: number): Problem | null {
  const start = from + source.text.slice(from).search(/\S/);
  if (start < from) return null;
  const place = source.place(start, source.text.length);
  const sign = place.excerpt.includes(',') ? undefined : /[;\t]/.exec(place.excerpt)?.[0];
  if (sign === undefined) return null;
  const message = `the cells are separated by ${sign === ';' ? 'semicolons' : 'tabs'}. Separate them by commas: save the file as CSV UTF-8, comma delimited.`;
  return problemAt(place, 'csv-syntax', message);
}

/** Where the line after the first `count` begins. */
function endOfLines(text: string, count: number): number {
  let end = 0;
  for (let line = 0; line < count; line++) {
    const length = /\r?\n|\r/.exec(text.slice(end));
    if (!length) return text.length;
    end += length.index + length[0].length;
  }
  return end;
}

function parseRecords(source: TextFile, delimiter: string, from: number, problems: Problem[]): CsvRecord[] | null {
  try {
    const options = { delimiter, raw: true, relax_column_count: true, skip_empty_lines: true, trim: true } as const;
    const parsed = parse(source.text.slice(from), options) as unknown as { raw: string; record: string[] }[];
    let offset = from;
    return parsed.map(({ raw, record }) => {
      const content = raw.trim();
      // Empty lines are skipped, so a record is looked for from where the last one ended.
      const start = source.text.indexOf(content, offset);
      offset = start + content.length;
      const spans = cellSpans(content, delimiter);
      const cells = record.map((text, index) => {
        const [from, to] = spans[index] ?? [0, content.length];
        return { text, start: start + from, end: start + to };
      });
      return { cells, start, end: offset };
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    problems.push(problemAt(source.line(line), 'csv-syntax', `this is no CSV: ${error.message}.`));
    return null;
  }
}
