import { isHanUnit, tokenise } from './tokenise';

/** The fields of a document, in the order of the lines of its indexed text. */
export const SEARCH_FIELDS = ['NAME', 'ALIAS', 'LINKED', 'SUMMARY', 'STATEMENT'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** The fields that say what a thing is called; their terms are kept apart, so that a wide query can be asked of them alone. */
export const NAME_FIELDS: readonly SearchField[] = ['NAME', 'ALIAS'];

/** Texts by field, in one language. */
export type FieldTexts = Readonly<Record<SearchField, readonly string[]>>;

/**
 * The units of a document in one language: a line for each field, its texts between bars. `| citi data brain |` holds phrases, whole
 * names and frequencies, so that everything a query asks can be answered by looking for a piece of text between spaces.
 */
export function indexedText(texts: FieldTexts): string {
  return SEARCH_FIELDS.map((field) => indexedLine(texts[field])).join('\n');
}

/** What the full-text index holds of an indexed text: each unit, and each pair of neighbouring Chinese characters. */
export function termsOf(indexed: string): { readonly names: Set<string>; readonly texts: Set<string> } {
  const names = new Set<string>();
  const texts = new Set<string>();
  for (const [index, line] of indexed.split('\n').entries()) {
    const field = SEARCH_FIELDS[index];
    const into = field && NAME_FIELDS.includes(field) ? names : texts;
    let before = BAR;
    for (const unit of line === '' ? [] : line.split(' ')) {
      if (unit !== BAR) into.add(unit);
      if (isHanUnit(before) && isHanUnit(unit)) into.add(before + unit);
      before = unit;
    }
  }
  return { names, texts };
}

/** The terms that any text with these units, side by side, has in the full-text index. */
export function termsOfUnits(units: readonly string[]): string[] {
  const terms: string[] = [];
  for (const [index, unit] of units.entries()) {
    const next = units[index + 1];
    const before = units[index - 1];
    const isHan = isHanUnit(unit);
    if (isHan && next !== undefined && isHanUnit(next)) terms.push(unit + next);
    else if (!isHan || before === undefined || !isHanUnit(before)) terms.push(unit);
  }
  return terms;
}

/** The words that are not Chinese, as they stand in the texts: what a misspelt or half-typed word is compared with. */
export function wordsOf(texts: FieldTexts): Set<string> {
  return new Set(SEARCH_FIELDS.flatMap((field) => texts[field].flatMap((text) => cutText(text).words)));
}

function indexedLine(texts: readonly string[]): string {
  const segments = texts.map((text) => cutText(text).units).filter((units) => units !== '');
  return segments.length === 0 ? '' : `${BAR} ${segments.join(` ${BAR} `)} ${BAR}`;
}

interface CutText {
  /** With a space between them. */
  readonly units: string;
  /** Those that are not Chinese, each once. */
  readonly words: readonly string[];
}

/** A sentence is part of the document of its statement, of its owner and of every node that it is about. */
function cutText(text: string): CutText {
  const known = cuts.get(text);
  if (known !== undefined) return known;
  const tokens = tokenise(text);
  const words = new Set(tokens.filter(({ isHan }) => !isHan).map(({ word }) => word));
  const cut = { units: tokens.map(({ unit }) => unit).join(' '), words: [...words] };
  if (cuts.size >= MAX_CUTS) cuts.clear();
  cuts.set(text, cut);
  return cut;
}

const cuts = new Map<string, CutText>();
const MAX_CUTS = 10_000;

/** No unit is a bar, so a phrase never reaches from one text into the next. */
export const BAR = '|';
