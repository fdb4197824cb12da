/** Neighbouring places whose units cannot be told apart: no pair of them is decided in nine of ten draws. */
export interface RankBracket {
  /** By nominal rank, at least two. */
  readonly units: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** A pair is told apart where one of it stands before the other in this share of the draws that have both. */
export const TOLD_APART = 0.9;

/** Units from the top of the ranking that brackets are looked for among, and draws that they are decided on. */
export const BRACKET_UNITS = 200;
export const BRACKET_DRAWS = 1_000;

/**
 * The maximal runs of neighbours by nominal rank in which every pair is undecided. Runs may overlap: the first and the second may
 * be undecided, and the second and the third, while the first stands clearly before the third.
 * @param isToldApart of two places in the order of the units.
 */
export function findBrackets(
  units: readonly string[],
  ranks: ArrayLike<number>,
  isToldApart: (a: number, b: number) => boolean,
): RankBracket[] {
  const brackets: RankBracket[] = [];
  let start = 0;
  let longest = 0;
  for (let end = 1; end <= units.length; end++) {
    let next = start;
    if (end < units.length) {
      for (let place = end - 1; place >= start && next === start; place--)
        if (isToldApart(place, end)) next = place + 1;
    } else next = end;
    if (next === start) continue;
    // A run that ends where an earlier one ended is part of it.
    if (end - start > 1 && end > longest) {
      brackets.push({ units: units.slice(start, end), from: ranks[start]!, to: ranks[end - 1]! });
      longest = end;
    }
    start = next;
  }
  return brackets;
}
