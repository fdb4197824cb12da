import { distance } from 'fastest-levenshtein';

export interface VocabularyRows {
  /** How many documents there are. */
  readonly documents: number;
  /** Terms of the full-text index, each with the number of documents that have it. */
  readonly terms: readonly (readonly [term: string, documents: number])[];
  /** Words as they stand in the texts, likewise. */
  readonly words: readonly (readonly [word: string, documents: number])[];
}

/** The words of one state of the content: how rare each is, and which are near to what was typed. */
export class Vocabulary {
  readonly documents: number;
  private readonly terms: ReadonlyMap<string, number>;
  private readonly words: ReadonlyMap<string, number>;
  private readonly sorted: readonly string[];

  constructor({ documents, terms, words }: VocabularyRows) {
    this.documents = documents;
    this.terms = new Map(terms);
    this.words = new Map(words);
    this.sorted = [...this.words.keys()].sort();
  }

  /** How many documents have the term. */
  frequency(term: string): number {
    return this.terms.get(term) ?? 0;
  }

  /** The same with more terms, for one query: there are too many of Chinese to keep them all. */
  with(terms: ReadonlyMap<string, number>): Vocabulary {
    const known = this.terms;
    return Object.create(this, {
      frequency: { value: (term: string) => terms.get(term) ?? known.get(term) ?? 0 },
    }) as Vocabulary;
  }

  hasWord(word: string): boolean {
    return this.words.has(word);
  }

  /** Words that begin so, most frequent first. */
  beginningWith(start: string, max: number): string[] {
    const found: string[] = [];
    for (let at = this.placeOf(start); this.sorted[at]?.startsWith(start); at += 1) found.push(this.sorted[at] ?? '');
    return found.sort((a, b) => this.compare(a, b)).slice(0, max);
  }

  /**
   * The words fewest slips away, most frequent first: one slip, or two in words of eight letters and more. A slip is a letter too
   * many, too few, wrong, or two that changed places. Shorter words than four letters and numbers are left alone: all are near all.
   */
  near(word: string, max: number): string[] {
    if (word.length < 4 || /\p{N}/u.test(word)) return [];
    const allowed = word.length >= 8 ? 2 : 1;
    let least = allowed;
    let found: string[] = [];
    for (const each of this.sorted) {
      if (Math.abs(each.length - word.length) > least || each.length < 3) continue;
      const slips = slipsBetween(word, each, least);
      if (slips > least) continue;
      if (slips < least) found = [];
      least = slips;
      found.push(each);
    }
    return found.sort((a, b) => this.compare(a, b)).slice(0, max);
  }

  /** Where a word would stand among the sorted. */
  private placeOf(word: string): number {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.sorted[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private compare(a: string, b: string): number {
    return (this.words.get(b) ?? 0) - (this.words.get(a) ?? 0) || (a < b ? -1 : 1);
  }
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
