import type { Clause } from './clause';
import { tokenise, type Token } from './tokenise';

/** A part of a text, `start` inclusive, `end` exclusive, in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Where a text has what was looked for. */
export interface Marks {
  readonly ranges: readonly TextRange[];
  /** Which clauses it has, by their place in the query. */
  readonly clauses: readonly number[];
  /** How many of them it has as they were typed. */
  readonly typed: number;
}

export interface Fragment {
  readonly text: string;
  readonly ranges: readonly TextRange[];
}

/** Marks every place where a clause stands in a text; ranges that touch or overlap become one. */
export function marksIn(text: string, clauses: readonly Clause[]): Marks {
  const tokens = tokenise(text);
  const ranges: TextRange[] = [];
  const found: number[] = [];
  let typed = 0;
  for (const [index, { alternatives }] of clauses.entries()) {
    for (const [place, { sequences }] of alternatives.entries()) {
      if (sequences.length === 0) continue;
      const places = sequences.map((units) => placesOf(tokens, units));
      if (places.some(({ length }) => length === 0)) continue;
      ranges.push(...places.flat());
      found.push(index);
      if (place === 0) typed += 1;
      break;
    }
  }
  return { ranges: merged(ranges), clauses: found, typed };
}

/** The text, or of a long one the part around its first mark, with an ellipsis where it was cut. */
export function fragmentOf(text: string, ranges: readonly TextRange[]): Fragment {
  if (text.length <= MAX_FRAGMENT) return { text, ranges };
  const first = ranges[0]?.start ?? 0;
  const start = wholeCharacter(text, Math.max(0, Math.min(first - LEAD, text.length - MAX_FRAGMENT)));
  const end = wholeCharacter(text, start + MAX_FRAGMENT);
  const before = start > 0 ? '…' : '';
  const shown = ranges
    .filter((range) => range.start >= start && range.end <= end)
    .map((range) => ({ start: range.start - start + before.length, end: range.end - start + before.length }));
  return { text: `${before}${text.slice(start, end)}${end < text.length ? '…' : ''}`, ranges: shown };
}

/** In UTF-16 code units: two lines on a screen. */
const MAX_FRAGMENT = 240;
const LEAD = 60;

function placesOf(tokens: readonly Token[], units: readonly string[]): TextRange[] {
  const places: TextRange[] = [];
  for (const [at, first] of tokens.entries()) {
    if (!units.every((unit, index) => tokens[at + index]?.unit === unit)) continue;
    places.push({ start: first.start, end: tokens[at + units.length - 1]?.end ?? first.end });
  }
  return places;
}

/** Chinese words that touch are one mark; English ones stay apart by their space. */
function merged(ranges: readonly TextRange[]): TextRange[] {
  const result: TextRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const before = result.at(-1);
    if (before && range.start <= before.end) {
      result[result.length - 1] = { start: before.start, end: Math.max(before.end, range.end) };
    } else result.push(range);
  }
  return result;
}

/** Never between the two halves of a character outside the basic plane. */
function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}
