import type { TieRule } from '../method.types';

export interface AssignedRank {
  readonly unit: string;
  readonly rank: number;
  readonly tied: boolean;
}

/**
 * Ranks units by key, highest first; inside a tie by id, compared by code unit so that no locale matters.
 * @param keys one finite number a unit, already rounded so that equal scores are equal.
 */
export function assignRanks(units: readonly string[], keys: ArrayLike<number>, ties: TieRule): AssignedRank[] {
  const order = Uint32Array.from(units, (_, index) => index);
  order.sort((a, b) => keys[b]! - keys[a]! || (units[a]! < units[b]! ? -1 : 1));
  const assigned: AssignedRank[] = [];
  for (let start = 0, group = 0; start < order.length; group++) {
    let end = start + 1;
    while (end < order.length && keys[order[end]!] === keys[order[start]!]) end++;
    const size = end - start;
    for (let place = 0; place < size; place++) {
      const unit = units[order[start + place]!]!;
      assigned.push({ unit, rank: ties.rank(start, place, size, group), tied: size > 1 });
    }
    start = end;
  }
  return assigned;
}
