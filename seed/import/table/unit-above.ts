import { unreadMultiplier } from '../units/heading-unit';
import { parseUnit } from '../units/parse-unit';
import type { RawRow, Table } from './table';

/**
 * The unit that a line above the heading states for all columns: `单位：万人`, `Unit | Persons, Thousands`, `Population by city
 * (thousands)`, `in thousands`. A label goes before a title; brackets that seem to multiply and are not understood are kept, to be
 * asked for: to pass over them would be wrong by a thousand.
 */
export function unitAbove(rows: readonly RawRow[]): Table['tableUnit'] {
  for (const read of [labelled, inTitle]) {
    for (const row of rows) {
      for (const at of row.cells.keys()) {
        const printed = read(row.cells, at);
        if (printed !== null) return { printed, at: row.locate(at) };
      }
    }
  }
  return null;
}

/** A line of a label and its unit, which is no heading however narrow the table is. */
export function isUnitLine(cells: readonly string[]): boolean {
  const printed = cells.map((_, at) => labelled(cells, at)).find((each) => each !== null) ?? null;
  return printed !== null && cells.filter((cell) => cell !== '').length <= 2 && isUnit(printed);
}

function labelled(cells: readonly string[], at: number): string | null {
  const [, label, inCell = ''] = LABEL.exec(cells[at] ?? '') ?? [];
  if (label === undefined) return null;
  const beside = cells.slice(at + 1).find((cell) => cell !== '') ?? '';
  const printed = inCell.trim() === '' && ALONE.test(cells[at] ?? '') ? beside.trim() : inCell.trim();
  return printed === '' ? null : printed;
}

const LABEL = /(单位|计量单位|\bunits?(?: of measure)?)\s*(?:[:：]\s*([^()（）]*)|$)/i;
const ALONE = /^\s*(?:单位|计量单位|units?(?: of measure)?)\s*[:：]?\s*$/i;

function inTitle(cells: readonly string[], at: number): string | null {
  const text = (cells[at] ?? '').normalize('NFKC').trim();
  const brackets = [...text.matchAll(/[([]\s*(?:in\s+)?([^()[\]]+?)\s*[)\]]/gi)].map(([, inside = '']) => inside);
  const stated =
    brackets.find((inside) => isUnit(inside)) ?? (/\d/.test(text) ? undefined : MULTIPLIER.exec(text)?.[1]);
  return stated ?? unreadMultiplier(text);
}

/** A unit in words or signs; `(1)`, `(a)` and `(Rank)` in a title number or name something, and `(2019年)` says of when it is. */
function isUnit(text: string): boolean {
  if (/(?:18|19|20)\d\d/.test(text)) return false;
  const parsed = parseUnit(text);
  return parsed !== null && (parsed.power !== 0 || !['1', 'rank', 'a', 'd', 'm', 'g', 't', 's', 'h'].includes(text));
}

/** A title of nothing but the multiplier: `Thousands`, `In thousands of persons`, `万元`. */
const MULTIPLIER =
  /^(?:figures |values |all figures |all values )?(?:are )?(?:in )?((?:thousands?|millions?|billions?)(?: of [a-z$ ]+)?|[十百千]?[万亿][元人户]?)$/i;
