import { simplified } from './simplified';
import { stem } from './stem';

/** One searchable piece of a text: an English stem, a number, or a single Chinese character. */
export interface Token {
  /** What is compared. */
  readonly unit: string;
  /** The word as it stands there, folded; equal to the unit for Chinese. */
  readonly word: string;
  readonly isHan: boolean;
  /** Where it stands in the text as given, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text into its units, in their order: the only way in which texts and queries are cut, whatever the database. Case, width,
 * accents and apostrophes do not matter (`Xi’an` is `xian`), nor whether characters are traditional, 1,300 is 1300, and everything that
 * is no letter or digit only separates.
 * Chinese is cut into characters, not words: an index of words would depend on the dictionary of the Node that wrote it.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const plain = simplified(text);
  RUN.lastIndex = 0;
  for (let found = RUN.exec(plain); found !== null; found = RUN.exec(plain)) {
    const [run] = found;
    let start = found.index;
    if (!beginsWithHan(run)) {
      put(tokens, foldedPiece(run), start, start + run.length);
      continue;
    }
    for (const character of run) {
      put(tokens, foldedPiece(character), start, start + character.length);
      start += character.length;
    }
  }
  return tokens;
}

/** Written out property by property: copying an object for each token takes ten times as long as all the rest. */
function put(tokens: Token[], { unit, word, isHan }: Folded, start: number, end: number): void {
  if (word !== '') tokens.push({ unit, word, isHan, start, end });
}

function beginsWithHan(run: string): boolean {
  return run.charCodeAt(0) >= FIRST_HAN && isHanUnit(String.fromCodePoint(run.codePointAt(0) ?? 0));
}

export function isHanUnit(unit: string): boolean {
  // No letter before the first radical is one: most units are told by their first sign.
  return unit.charCodeAt(0) >= FIRST_HAN && HAN.test(unit);
}

type Folded = Pick<Token, 'unit' | 'word' | 'isHan'>;

/** Texts repeat their words, and folding one is a chain of regular expressions. */
function foldedPiece(piece: string): Folded {
  const known = folded.get(piece);
  if (known !== undefined) return known;
  const word = fold(piece);
  const isHan = isHanUnit(piece);
  const found = { unit: isHan ? word : stem(word), word, isHan };
  if (folded.size >= MAX_KEPT) folded.clear();
  folded.set(piece, found);
  return found;
}

const folded = new Map<string, Folded>();
const MAX_KEPT = 20_000;
const FIRST_HAN = 0x2e80;

/** Whether a name of no given language is taken for a Chinese one. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** Lower case, one width, no accents, no apostrophes, no marks for thousands. */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’ʼ]s$/u, '')
    .replace(/,(?=\p{Nd}{3}(?!\p{Nd}))/gu, '')
    .replaceAll(',', '.')
    .replace(/[^\p{L}\p{N}.]/gu, '')
    .slice(0, MAX_UNIT_LENGTH);
}

/** PostgreSQL takes no lexeme over 2,046 bytes, and nobody types one. */
const MAX_UNIT_LENGTH = 64;

const HAN_CLASS = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
const LETTER = '[[\\p{L}\\p{M}\\p{N}]--[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]]';
const HAN = new RegExp(`^${HAN_CLASS}$`, 'u');
/** Chinese characters; or a word, inside of which an apostrophe may stand between letters, a point or comma between digits. */
const RUN = new RegExp(`${HAN_CLASS}+|${LETTER}+(?:(?:['’ʼ](?=\\p{L})|(?<=\\p{Nd})[.,](?=\\p{Nd}))${LETTER}+)*`, 'gv');
