import porter from 'wink-porter2-stemmer';
import { oneSpelling } from './spelling';

/** The stem of an English word by Porter's second algorithm, British as American; other words, and the shortest, stay as they are. */
export function stem(word: string): string {
  if (!/^[a-z]{3,}$/.test(word)) return word;
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = porter(oneSpelling(word));
  if (stems.size >= MAX_KEPT) stems.clear();
  stems.set(word, found);
  return found;
}

/** Texts repeat their words, and the algorithm is a chain of regular expressions. */
const stems = new Map<string, string>();
const MAX_KEPT = 20_000;
