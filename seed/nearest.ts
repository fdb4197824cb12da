import { distance } from 'fastest-levenshtein';

/** The valid values nearest to a wrong one, nearest first, for a suggestion; null where there is none. */
export function nearest(wrong: string, valid: Iterable<string>, count = 3): string | null {
  const wanted = wrong.toLowerCase();
  const ranked = [...valid]
    .map((value) => ({ value, far: distance(wanted, value.toLowerCase()) }))
    .sort((a, b) => a.far - b.far || (a.value < b.value ? -1 : 1));
  // Several may be looked through; a single one that has little in common with what was written would mislead.
  const near = count > 1 ? ranked : ranked.filter(({ far }) => far <= Math.max(2, wrong.length / 2));
  const found = near.slice(0, count).map(({ value }) => value);
  return found.length === 0 ? null : found.join(', ');
}
