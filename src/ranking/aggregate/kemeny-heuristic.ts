/** Enough for orders of 2,000 units to settle; a pass that changes nothing ends the search earlier. */
const PASSES = 60;

/**
 * A good order of many members: starts by strength and moves one unit at a time to its best place, until no move helps.
 * @param profile what a unit is compared by; units with the same profile get the mean of their places.
 * @returns the place of each member, 0 = first, and how much more weight of comparisons (a share of 1 a pair) the order
 *   contradicts than a bound that no order can beat: the weaker side of every pair.
 */
export function goodOrder(
  leads: Float64Array,
  size: number,
  members: readonly number[],
  profile: (member: number) => string,
): { places: number[]; gap: number } {
  const strength = new Map(members.map((a) => [a, members.reduce((sum, b) => sum + leads[a * size + b]!, 0)]));
  const order = [...members].sort((a, b) => strength.get(b)! - strength.get(a)! || a - b);
  for (let pass = 0; pass < PASSES; pass++) if (!moveEach(leads, size, order)) break;
  const placeOf = new Map(order.map((member, place) => [member, place]));
  const alike = new Map<string, number[]>();
  for (const member of members)
    alike.set(profile(member), [...(alike.get(profile(member)) ?? []), placeOf.get(member)!]);
  const places = members.map((member) => {
    const shared = alike.get(profile(member))!;
    return shared.reduce((sum, place) => sum + place, 0) / shared.length;
  });
  return { places, gap: contradicted(leads, size, order) };
}

/** Moves each unit to the place where it agrees with most; true where any move helped. */
function moveEach(leads: Float64Array, size: number, order: number[]): boolean {
  let moved = false;
  for (let from = 0; from < order.length; from++) {
    const unit = order[from]!;
    let to = from;
    let best = 1e-12;
    let gain = 0;
    for (let place = from - 1; place >= 0; place--) {
      gain += leads[unit * size + order[place]!]!;
      if (gain <= best) continue;
      best = gain;
      to = place;
    }
    gain = 0;
    for (let place = from + 1; place < order.length; place++) {
      gain -= leads[unit * size + order[place]!]!;
      if (gain <= best) continue;
      best = gain;
      to = place;
    }
    if (to === from) continue;
    order.splice(from, 1);
    order.splice(to, 0, unit);
    moved = true;
  }
  return moved;
}

function contradicted(leads: Float64Array, size: number, order: readonly number[]): number {
  let sum = 0;
  for (let a = 0; a < order.length; a++) {
    for (let b = a + 1; b < order.length; b++) sum += Math.max(0, 0 - leads[order[a]! * size + order[b]!]!);
  }
  return sum;
}
