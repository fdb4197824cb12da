import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import type { CellObject, WorkSheet } from '@e965/xlsx';
import { nearest } from '../../nearest';
import { type Place, problemAt, type Problem } from '../../problem';
import { shiftPoint } from '../decimal';
import type { RawRow, RawTable } from './table';

export interface WorkbookOptions {
  readonly sheet?: string;
  readonly range?: string;
}

/** Reads one sheet of an Excel workbook. Cells are texts as they are shown, but with every digit that is stored. */
export function readWorkbook(path: string, options: WorkbookOptions): { raw: RawTable | null; problems: Problem[] } {
  const file = relative(process.cwd(), path) || path;
  const wrong = (
    code: 'unreadable-file' | 'unknown-word' | 'empty-file',
    message: string,
    near: string | null = null,
  ) => ({
    raw: null,
    problems: [problemAt({ file, line: 1, column: 1, length: 1, excerpt: '' }, code, message, near)],
  });
  const bytes = readFileSync(path);
  // The reader would take any other text for a table and guess at its numbers.
  if (!SIGNATURES.includes(bytes.subarray(0, 4).toString('hex')))
    return wrong(
      'unreadable-file',
      'this is no workbook, whatever its name says. A text with separated cells is named .csv.',
    );
  let book;
  try {
    book = xlsx().read(bytes, { cellNF: true, cellText: true, cellFormula: false, cellHTML: false });
  } catch (error) {
    return wrong(
      'unreadable-file',
      `this is no workbook that can be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
  const filled = book.SheetNames.filter((name) => book.Sheets[name]?.['!ref'] !== undefined);
  const [first] = filled;
  if (options.sheet !== undefined && !book.SheetNames.includes(options.sheet)) {
    const message = `the workbook has no sheet \`${options.sheet}\`, which --sheet names; there are: ${book.SheetNames.join(', ')}.`;
    return wrong('unknown-word', message, nearest(options.sheet, book.SheetNames, 1));
  }
  if (options.sheet === undefined && filled.length > 1)
    return wrong('unknown-word', `the workbook has several sheets: ${filled.join(', ')}. Say which with --sheet.`);
  const sheet = options.sheet ?? first;
  const content = sheet === undefined ? undefined : book.Sheets[sheet];
  if (sheet === undefined || content?.['!ref'] === undefined) return wrong('empty-file', 'the sheet is empty.');
  const range = options.range ?? content['!ref'];
  if (!/^[A-Z]{1,3}[1-9]\d*:[A-Z]{1,3}[1-9]\d*$/i.test(range.trim()))
    return wrong('unknown-word', `--range ${JSON.stringify(range)} is no range of cells, such as A3:F40.`);
  return { raw: { rows: rowsOf(content, range, file), reading: { sheet, range } }, problems: [] };
}

/** Of a ZIP archive, and of the files of Excel before 2007. */
const SIGNATURES = ['504b0304', 'd0cf11e0'];

function rowsOf(sheet: WorkSheet, range: string, file: string): RawRow[] {
  const { s, e } = xlsx().utils.decode_range(range.trim().toUpperCase());
  const rows: RawRow[] = [];
  for (let r = s.r; r <= e.r; r += 1) {
    const cells = Array.from({ length: e.c - s.c + 1 }, (_, at) =>
      cellText(sheet[xlsx().utils.encode_cell({ r, c: s.c + at })] as CellObject | undefined),
    );
    const excerpt = cells.join(' | ').trimEnd();
    const locate = (index = 0): Place => {
      const column = cells.slice(0, index).join(' | ').length + (index === 0 ? 1 : 4);
      return { file, line: r + 1, column, length: Math.max(1, cells[index]?.length ?? 1), excerpt };
    };
    if (cells.some((cell) => cell !== '')) rows.push({ cells, line: r + 1, locate });
  }
  return rows;
}

/** A number keeps what its format shows beside it: `45%`, `¥1200`, a date; but never a digit that is only not shown. */
function cellText(cell: CellObject | undefined): string {
  if (cell?.v === undefined) return '';
  if (cell.t !== 'n') return (cell.t === 'e' ? String(cell.w ?? cell.v) : String(cell.v)).trim();
  const number = Number(cell.v);
  const format = typeof cell.z === 'string' ? cell.z : 'General';
  if (xlsx().SSF.is_date(format)) return dateText(number);
  const shown = (cell.w ?? '').trim();
  const digits = String(number);
  if (shown.includes('%')) return `${shiftPoint(digits, 2) ?? digits}%`;
  // What is neither digit nor sign of a number is a unit or a currency of the format.
  const around = /^([^\d\s.,'()+-]{0,6})[\d\s.,'()+-]+([^\d.,()+-]{0,12})$/.exec(shown);
  const [, before = '', after = ''] = around ?? [];
  return `${before}${digits}${/^e$/i.test(after) ? '' : after}`.trim();
}

function dateText(serial: number): string {
  const date = xlsx().SSF.parse_date_code(serial) as { y: number; m: number; d: number };
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.y}-${two(date.m)}-${two(date.d)}`;
}

/** Loaded when the first workbook is read: it takes most of a second, for which no other command waits. */
function xlsx(): Xlsx {
  return (loaded ??= createRequire(__filename)('@e965/xlsx') as Xlsx);
}

type Xlsx = typeof import('@e965/xlsx');

let loaded: Xlsx | null = null;
