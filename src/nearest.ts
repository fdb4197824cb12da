import { distance } from 'fastest-levenshtein';

/**
 * The candidates closest to what was typed, best first, at most `max`; empty when nothing is near enough to be a slip.
 * Case is ignored. A candidate that contains the value, or the other way round, counts as near. Ids are compared by what stands
 * behind the kind, so that what they have in common anyway makes none near: `seoul` finds `city:seoul`, `city:no` not `city:nara`.
 */
export function nearest(value: string, candidates: readonly string[], max = 3): string[] {
  const wanted = fold(value);
  if (wanted === '') return [];
  return candidates
    .map((candidate) => ({ candidate, slip: slipFrom(wanted, fold(candidate)) }))
    .filter(({ slip }) => slip <= MAX_SLIP)
    .sort((a, b) => a.slip - b.slip || compare(a.candidate, b.candidate))
    .slice(0, max)
    .map(({ candidate }) => candidate);
}

/** Share of characters that may differ. Above two fifths, suggestions look random. */
const MAX_SLIP = 0.4;

/** Longer inputs are not slips of the keyboard, and the distance costs length times length. */
const MAX_LENGTH = 80;

function slipFrom(wanted: string, candidate: string): number {
  const name = nameIn(candidate);
  if (name === candidate) return slipBetween(wanted, candidate);
  const ofAnotherKind = wanted.includes(':') && !candidate.startsWith(wanted.slice(0, wanted.indexOf(':') + 1));
  return slipBetween(nameIn(wanted), name) + (ofAnotherKind ? OTHER_KIND : 0);
}

/** An id without its kind. */
function nameIn(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** The same name of another kind is what was meant only where nothing of this kind is as near. */
const OTHER_KIND = 0.1;

function slipBetween(wanted: string, candidate: string): number {
  if (wanted === candidate) return 0;
  const longer = Math.max(wanted.length, candidate.length);
  const shorter = Math.min(wanted.length, candidate.length);
  if (longer > MAX_LENGTH) return 1;
  if (shorter >= 3 && (candidate.includes(wanted) || wanted.includes(candidate))) {
    return MAX_SLIP * (1 - shorter / longer);
  }
  return distance(wanted, candidate) / longer;
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
