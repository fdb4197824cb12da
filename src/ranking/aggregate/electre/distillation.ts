export interface Distilling {
  /** True: the best are taken out first; false: the worst. */
  readonly isDescending: boolean;
  /** Of the discrimination threshold s(c) = constant + slope x c. */
  readonly constant: number;
  readonly slope: number;
}

/**
 * The place of each unit, 1 for the best class: again and again the units that outrank most others, less those that outrank
 * them, are taken out (or the least, from the other end); those that are level are judged among themselves at a lower cut.
 * @param credibility by row and column
 */
export function distil(credibility: readonly Float64Array[], how: Distilling): number[] {
  const classes: number[][] = [];
  let left = credibility.map((_, unit) => unit);
  while (left.length > 0) {
    const taken = bestOf(credibility, left, how);
    classes.push(taken);
    left = left.filter((unit) => !taken.includes(unit));
  }
  const ordered = how.isDescending ? classes : classes.reverse();
  const places = credibility.map(() => 0);
  ordered.forEach((units, place) => units.forEach((unit) => (places[unit] = place + 1)));
  return places;
}

function bestOf(credibility: readonly Float64Array[], among: readonly number[], how: Distilling): number[] {
  const s = (credit: number): number => how.constant + how.slope * credit;
  let level = highest(credibility, among, Infinity);
  let left = [...among];
  while (left.length > 1 && level > 0) {
    const cut = highest(credibility, left, level - s(level));
    const scores = left.map((a) =>
      left.reduce((sum, b) => sum + beats(credibility, a, b, cut, s) - beats(credibility, b, a, cut, s), 0),
    );
    const wanted = how.isDescending ? Math.max(...scores) : Math.min(...scores);
    left = left.filter((_, at) => scores[at] === wanted);
    level = cut;
  }
  return left;
}

/** The highest credibility below a bound; 0 where there is none. */
function highest(credibility: readonly Float64Array[], among: readonly number[], bound: number): number {
  let found = 0;
  for (const a of among) {
    for (const b of among) {
      const credit = credibility[a]![b]!;
      if (credit < bound && credit > found) found = credit;
    }
  }
  return found;
}

function beats(
  credibility: readonly Float64Array[],
  a: number,
  b: number,
  cut: number,
  s: (credit: number) => number,
): 0 | 1 {
  const [there, back] = [credibility[a]![b]!, credibility[b]![a]!];
  return a !== b && there > cut && there - back > s(there) ? 1 : 0;
}
