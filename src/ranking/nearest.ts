/**
 * The candidate within a third of the name's length in edits (at least 2), ignoring case; undefined if none is near. One that
 * only lacks its kind, or has another, is the nearest: `smart-city-rank` is `indicator:smart-city-rank`.
 */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  const slug = slugOf(name);
  const same = candidates.filter((candidate) => candidate !== name && slugOf(candidate) === slug);
  if (same.length === 1) return same[0];
  const limit = Math.max(2, Math.floor(name.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= bestDistance) continue;
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

function slugOf(id: string): string {
  return id.slice(id.indexOf(':') + 1).toLowerCase();
}

/** Levenshtein distance: fewest insertions, deletions and substitutions. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const substitution = previous[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(substitution, previous[column]! + 1, current[column - 1]! + 1));
    }
    previous = current;
  }
  return previous[b.length]!;
}
