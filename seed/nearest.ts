import { distance } from 'fastest-levenshtein';

/** A valid value that people also know by other names. */
export interface Named {
  readonly value: string;
  readonly names: readonly string[];
}

/**
 * The valid values nearest to a wrong one, nearest first, for a suggestion; null where none is near. A value is found by its
 * names too, and by a name that is written in full it is the only one.
 */
export function nearest(wrong: string, valid: Iterable<string | Named>, count = 3): string | null {
  const wanted = wrong.trim().toLowerCase();
  const known = [...valid].map((each) => (typeof each === 'string' ? { value: each, names: [] } : each));
  const exact = known.filter(({ names }) => names.some((name) => name.toLowerCase() === wanted));
  if (exact.length > 0) return join(exact.slice(0, count));
  const ranked = known
    .map(({ value, names }) => ({
      value,
      far: [value, ...names].reduce((far, each) => Math.min(far, howFar(wanted, each)), Infinity),
    }))
    .filter(({ far }) => Number.isFinite(far))
    .sort((a, b) => a.far - b.far || (a.value < b.value ? -1 : 1));
  return join(ranked.slice(0, count));
}

/** Slips of the keyboard; what begins alike is nearer. Infinite for words that have little in common and would mislead. */
function howFar(wanted: string, each: string): number {
  const valid = each.toLowerCase();
  const length = Math.max(wanted.length, valid.length);
  const slips = distance(wanted, valid);
  const prefix = commonPrefix(wanted, valid);
  const holds = Math.min(wanted.length, valid.length) >= 2 && (valid.includes(wanted) || wanted.includes(valid));
  const near = holds || prefix >= 3 || (slips < length && slips <= Math.max(2, length * 0.4));
  return near ? slips - prefix - (holds ? 2 : 0) : Infinity;
}

function commonPrefix(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

function join(found: readonly { value: string }[]): string | null {
  return found.length === 0 ? null : found.map(({ value }) => value).join(', ');
}
