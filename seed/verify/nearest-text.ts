import { distance } from 'fastest-levenshtein';

/**
 * The words of a text that look most like `wanted`: stretches of its length, a fifth shorter or longer. Null where not even
 * a third of the characters agree, because a far-fetched suggestion misleads.
 */
export function nearestText(wanted: string, text: string): string | null {
  const slack = Math.max(1, Math.round(wanted.length / 5));
  let best: { words: string; far: number } | null = null;
  for (let start = 0; start < text.length; start += 1) {
    // Where neither of the first two characters agrees, a nearer stretch begins further on.
    if (!wanted.includes(text.charAt(start)) && !wanted.includes(text.charAt(start + 1))) continue;
    for (let length = Math.max(1, wanted.length - slack); length <= wanted.length + slack; length += 1) {
      const words = text.slice(start, start + length);
      // Of two that are equally far the one of the same length is more likely to be the whole phrase.
      const far = distance(wanted, words) + (length === wanted.length ? 0 : 0.5);
      if (!best || far < best.far) best = { words, far };
    }
  }
  return best && best.far <= (wanted.length * 2) / 3 ? best.words.trim() : null;
}
