/** Sums of at most 190 leads that differ by less than this are equal: the leads carry rounding in the 16th digit. */
const SAME = 1e-10;

/**
 * The place of each member, 0 = first, as the mean over all best orders, found by dynamic programming over all subsets: a
 * best order of a set ends in some member, and what stands before it is a best order of the rest.
 * @param leads by how much a leads b, at a * size + b.
 * @param members at most about 20; time and memory double with each.
 */
export function bestOrders(leads: Float64Array, size: number, members: readonly number[]): number[] {
  const n = members.length;
  if (n === 1) return [0];
  const full = 2 ** n - 1;
  const gain = gains(leads, size, members);
  const [best, ways] = [new Float64Array(full + 1).fill(-Infinity), new Float64Array(full + 1)];
  best[0] = 0;
  ways[0] = 1;
  for (let set = 0; set < full; set++) {
    for (let member = 0; member < n; member++) {
      if ((set >> member) & 1) continue;
      improve(best, ways, set | (1 << member), best[set]! + gain(set, member), ways[set]!);
    }
  }
  const [rest, endings] = [new Float64Array(full + 1).fill(-Infinity), new Float64Array(full + 1)];
  rest[full] = 0;
  endings[full] = 1;
  const places = new Array<number>(n).fill(0);
  for (let set = full - 1; set >= 0; set--) {
    const placed = sizeOf(set);
    for (let member = 0; member < n; member++) {
      if ((set >> member) & 1) continue;
      const next = set | (1 << member);
      const brings = gain(set, member) + rest[next]!;
      improve(rest, endings, set, brings, endings[next]!);
      if (best[set]! + brings < best[full]! - SAME) continue;
      places[member] = places[member]! + ((ways[set]! * endings[next]!) / ways[full]!) * placed;
    }
  }
  return places;
}

/**
 * What it brings to place a member after those of a set: the sum of their leads over it. Sums over the lower and the upper
 * half of the members are kept, so that each question costs two look-ups.
 */
function gains(leads: Float64Array, size: number, members: readonly number[]): (set: number, member: number) => number {
  const n = members.length;
  const half = n >> 1;
  const mask = (1 << half) - 1;
  const lower = halfSums(leads, size, members, members.slice(0, half));
  const upper = halfSums(leads, size, members, members.slice(half));
  return (set, member) => lower[(set & mask) * n + member]! + upper[(set >> half) * n + member]!;
}

function halfSums(
  leads: Float64Array,
  size: number,
  members: readonly number[],
  half: readonly number[],
): Float64Array {
  const n = members.length;
  const sums = new Float64Array(2 ** half.length * n);
  for (let set = 1; set < 2 ** half.length; set++) {
    const last = 31 - Math.clz32(set);
    const without = set ^ (1 << last);
    for (let member = 0; member < n; member++) {
      sums[set * n + member] = sums[without * n + member]! + leads[half[last]! * size + members[member]!]!;
    }
  }
  return sums;
}

/** Takes the better of two sums; of equal ones the ways to reach them add up. */
function improve(sums: Float64Array, ways: Float64Array, set: number, sum: number, count: number): void {
  if (sum > sums[set]! + SAME) {
    sums[set] = sum;
    ways[set] = count;
  } else if (sum >= sums[set]! - SAME) {
    ways[set] = ways[set]! + count;
  }
}

function sizeOf(set: number): number {
  let size = 0;
  for (let left = set; left > 0; left &= left - 1) size++;
  return size;
}
