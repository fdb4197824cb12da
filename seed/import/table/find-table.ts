import { problemAt, type Problem } from '../../problem';
import { flagListOf } from '../values/read-status';
import { parseUnit } from '../units/parse-unit';
import { isUnitLine, unitAbove } from './unit-above';
import { splitEurostat } from './eurostat-heading';
import type { RawRow, RawTable, Table, TableRow } from './table';

export interface TableBounds {
  /** Lines above the heading; found where it is not said. */
  readonly skipLines?: number;
  /** The last line of the table; what is below is notes. */
  readonly lastLine?: number;
}

/** Tells heading, rows, and the notes above and below apart. A row that fits neither is a problem. */
export function findTable(
  { rows: all, reading }: RawTable,
  bounds: TableBounds,
): { table: Table | null; problems: Problem[] } {
  const within = all.filter(({ line }) => line > (bounds.skipLines ?? 0) && line <= (bounds.lastLine ?? Infinity));
  const start = bounds.skipLines === undefined ? headingIndex(within) : 0;
  const heading = within[start];
  const [first] = all;
  if (!heading) {
    const place = first?.locate() ?? { file: '', line: 1, column: 1, length: 1, excerpt: '' };
    return { table: null, problems: [problemAt(place, 'empty-file', 'the file has no heading row.')] };
  }
  const { names, problems } = readHeading(heading, within.slice(start + 1));
  if (problems.length > 0) return { table: null, problems };
  const { body, notes } = splitNotes(within.slice(start + 1), names.length, problems);
  const [second] = body;
  const unitCells = second && unitsBelow(second);
  const data = unitCells ? body.slice(1) : body;
  const below = all.filter(({ line }) => line > (bounds.lastLine ?? Infinity)).map(({ line }) => line);
  const outside = new Set([...notes, ...below]);
  const table: Table = {
    columns: names.filter((name) => name !== ''),
    rows: data.map((row) => toRow(row, names)),
    reading,
    skipLines: bounds.skipLines ?? heading.line - 1,
    around: all.filter(({ line }) => line < heading.line || outside.has(line)).flatMap(textOf),
    notes: [...outside],
    unitRow: new Map((unitCells ?? []).flatMap((text, at) => (text === '' ? [] : [[names[at] ?? '', text]]))),
    tableUnit: unitAbove(all.filter(({ line }) => line < heading.line)),
    isEurostat: false,
    flagList: flagListOf(names),
    locateColumn: (column) => heading.locate(indexOf(names, column)),
  };
  return { table: splitEurostat(table), problems };
}

/** The first row that is as wide and nearly as full as most rows: titles above a table have one or two cells. */
function headingIndex(rows: readonly RawRow[]): number {
  const width = mode(rows.map(({ cells }) => cells.length));
  const wide = rows.filter(({ cells }) => cells.length === width);
  const filled = mode(wide.map(filledCells));
  const at = rows.findIndex(
    (row) => row.cells.length === width && !isUnitLine(row.cells) && filledCells(row) >= Math.max(2, filled * 0.6),
  );
  return Math.max(at, 0);
}

function mode(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

function filledCells({ cells }: RawRow): number {
  return cells.filter((cell) => cell !== '').length;
}

/** Empty headings of empty columns stay empty; one with cells below is called by its number. */
function readHeading(heading: RawRow, below: readonly RawRow[]): { names: string[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const names = heading.cells.map((cell, at) => {
    const name = cell
      .normalize('NFC')
      .replace(/\p{Cf}/gu, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (name !== '') return name;
    return below.some(({ cells }) => (cells[at] ?? '') !== '' && cells.length >= heading.cells.length)
      ? `column ${at + 1}`
      : '';
  });
  names.forEach((name, at) => {
    if (name === '' || names.indexOf(name) === at) return;
    const message = `the column \`${name}\` stands twice in the heading. Keep one of them, or give each its own name.`;
    problems.push(problemAt(heading.locate(at), 'duplicate-column', message));
  });
  return { names, problems };
}

/** A row with one cell that says itself that it is a note, or is too short for the table; and what a list of footnotes holds. */
function splitNotes(
  rows: readonly RawRow[],
  width: number,
  problems: Problem[],
): { body: readonly RawRow[]; notes: readonly number[] } {
  const body: RawRow[] = [];
  const notes: number[] = [];
  let inFootnotes = false;
  for (const row of rows) {
    const [text = ''] = row.cells.filter((cell) => cell !== '');
    const isShort = row.cells.length < width;
    inFootnotes ||= isShort && /^foot ?note/i.test(text);
    const isNote =
      filledCells(row) === 1 && (isShort || NOTE.test(text) || (text.length > 40 && /\s|[，。]/.test(text)));
    if (isNote || (inFootnotes && isShort)) {
      notes.push(row.line);
      continue;
    }
    const excess = row.cells.slice(width).some((cell) => cell !== '');
    if (isShort || excess) {
      const message = `this row has ${row.cells.length} cells and the heading has ${width}. Where the table ends above it: --last-line ${row.line - 1}.`;
      problems.push(problemAt(row.locate(), 'csv-syntax', message));
      continue;
    }
    if (filledCells(row) > 0) body.push(row);
  }
  return { body, notes };
}

const NOTE =
  /^(?:sources?|notes?|data (?:from|source)|last updated|©|\(c\)|\*|\[?\d\]|注|说明|资料来源|数据来源|来源)(?:[\s:：.。\d]|$)/i;

/** A row of nothing but units right below the heading; null where it holds anything else. */
function unitsBelow({ cells }: RawRow): readonly string[] | null {
  const filled = cells.filter((cell) => cell !== '' && !/^(?:units?|单位)$/i.test(cell));
  const areUnits = filled.length > 0 && filled.every((cell) => /\D/.test(cell) && parseUnit(cell) !== null);
  if (!areUnits || filled.length === cells.length) return null;
  return cells.map((cell) => (parseUnit(cell) === null ? '' : cell));
}

function textOf(row: RawRow): Table['around'] {
  const text = row.cells.filter((cell) => cell !== '').join(' ');
  return text === '' ? [] : [{ text, at: row.locate() }];
}

function toRow(row: RawRow, names: readonly string[]): TableRow {
  const cells = row.cells.map((text, at) => [names[at] ?? '', text] as const);
  return {
    cells: new Map(cells.filter(([name, text]) => name !== '' && text !== '')),
    line: row.line,
    locate: (column) => row.locate(indexOf(names, column)),
  };
}

function indexOf(names: readonly string[], column: string): number | undefined {
  const at = names.indexOf(column);
  return at === -1 ? undefined : at;
}
