import { distance } from 'fastest-levenshtein';

/** The words of one state of the content. */
export interface Vocabulary {
  /** Words that are not Chinese, as they stand in the texts: lists in the order of their characters, each word in one of them. */
  readonly words: readonly (readonly string[])[];
  /** In how many texts a word is; 0 where it is in none. */
  countOf(word: string): number;
  /** Whether any text has units side by side. */
  has(units: readonly string[]): boolean;
}

export function hasWord({ countOf }: Vocabulary, word: string): boolean {
  return countOf(word) > 0;
}

/** Words that begin so, most frequent first. */
export function wordsBeginning(vocabulary: Vocabulary, start: string, max: number): string[] {
  const found: string[] = [];
  for (const words of vocabulary.words) {
    for (let at = placeOf(words, start); words[at]?.startsWith(start); at += 1) found.push(words[at] ?? '');
  }
  return mostFrequent(vocabulary, found, max);
}

/**
 * The words fewest slips away, most frequent first: one slip, or two in words of eight letters and more. A slip is a letter too
 * many, too few, wrong, or two that changed places; the first letter stays. Shorter words than four letters and numbers are left alone: all are near all.
 */
export function wordsNear(vocabulary: Vocabulary, word: string, max: number): string[] {
  if (word.length < 4 || /\p{N}/u.test(word)) return [];
  let least = word.length >= 8 ? 2 : 1;
  let found: string[] = [];
  for (const each of vocabulary.words.flat()) {
    if (Math.abs(each.length - word.length) > least || each.length < 3 || !beginAlike(word, each)) continue;
    const slips = slipsBetween(word, each, least);
    if (slips > least || vocabulary.countOf(each) === 0) continue;
    if (slips < least) found = [];
    least = slips;
    found.push(each);
  }
  return mostFrequent(vocabulary, found, max);
}

function mostFrequent({ countOf }: Vocabulary, words: readonly string[], max: number): string[] {
  return words
    .map((word) => ({ word, count: countOf(word) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, max)
    .map(({ word }) => word);
}

/** Where a word would stand among the sorted. */
function placeOf(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Slips are rare in the first letter, and words that differ in it are mostly others: `rush` is not `push`. */
function beginAlike(a: string, b: string): boolean {
  return a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);
}

/** Levenshtein's distance, but two letters that changed places count once; exact up to `limit`, more above it. */
function slipsBetween(a: string, b: string, limit: number): number {
  const plain = distance(a, b);
  if (plain <= 1 || plain > limit + 1) return plain;
  for (let at = 0; at + 1 < a.length; at += 1) {
    if (a[at] === a[at + 1]) continue;
    const swapped = a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2);
    const rest = distance(swapped, b);
    if (rest + 1 < plain) return rest + 1;
  }
  return plain;
}
