import { isHanUnit, type Token, tokenise } from '../../search/tokenise';
import { type FieldNumber, isNameField } from './text-fields';
import { MAX_POSITION } from './postings';

/**
 * A term is a word as it stands there, two neighbouring Chinese characters, the last of a run of them, or a whole name behind `=`. So each
 * character begins exactly one term, and whatever begins with a character is found by the range of terms that begin so.
 */
export type Terms = ReadonlyMap<string, readonly number[]>;

export interface CutTexts {
  readonly terms: Terms;
  /** Words that are not Chinese, with their stems. */
  readonly stems: ReadonlyMap<string, string>;
  /** In characters, with a space between words: what a word counts is measured against it. */
  readonly length: number;
}

/** The terms of the texts of one field, each with its positions. No phrase reaches from one text into the next. */
export function cutTexts(number: FieldNumber, texts: readonly string[]): CutTexts {
  const terms = new Map<string, number[]>();
  const stems = new Map<string, string>();
  const areNames = isNameField(number);
  let length = 0;
  let start = 0;
  texts.forEach((text, index) => {
    const tokens = tokenise(text);
    if (areNames) start = index * NAME_SPAN;
    tokens.forEach((token, place) => {
      const offset = areNames ? Math.min(place, NAME_SPAN - 1) : place;
      put(terms, termAt(tokens, place, token), Math.min(start + offset, MAX_POSITION - 1));
      if (!token.isHan) stems.set(token.word, token.unit);
      length += token.word.length + 1;
    });
    if (areNames) put(terms, wholeName(tokens.map(({ unit }) => unit)), Math.min(start, MAX_POSITION - 1));
    start += tokens.length + 1;
  });
  return { terms, stems, length };
}

/** Positions that each name has to itself, so that a position says which name it is and how far into it. */
export const NAME_SPAN = 256;

/** The term that a name has as a whole. */
export function wholeName(units: readonly string[]): string {
  return `${WHOLE}${units.join(' ')}`;
}

/** No word has it. */
export const WHOLE = '=';

function termAt(tokens: readonly Token[], place: number, token: Token): string {
  if (!token.isHan) return token.word;
  const next = tokens[place + 1];
  return next?.isHan ? token.unit + next.unit : token.unit;
}

/** Whether a term stands for a word of its own and not for Chinese characters or a whole name. */
export function isWord(term: string): boolean {
  return !term.startsWith(WHOLE) && !isHanUnit(String.fromCodePoint(term.codePointAt(0) ?? 0));
}

function put(terms: Map<string, number[]>, term: string, position: number): void {
  const known = terms.get(term);
  if (known) known.push(position);
  else terms.set(term, [position]);
}
