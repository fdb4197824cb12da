import { stringify } from 'csv-stringify/sync';
import { LIST_SEPARATOR, type Cell } from './cell';

/** Tells a spreadsheet that the text is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/** Records of RFC 4180, each ended by CRLF. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => row.map(cellOf)),
    // The library quotes only what has its own line end in it; a lone CR or LF, and blanks at the edge, need quotes as well.
    { record_delimiter: '\r\n', quoted_match: /[\r\n]|^\s|\s$/, cast: { number: String } },
  );
}

function cellOf(cell: Cell): string | number | null {
  if (cell === null || typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return String(cell);
  return neutralised(typeof cell === 'string' ? cell : cell.join(LIST_SEPARATOR));
}

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe in front (CWE-1236); so does one that begins with apostrophes before
 * such a character, so that taking one away again gives every text back. Numbers, negative ones too, stay as they are.
 */
function neutralised(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/;
