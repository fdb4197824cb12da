import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** The next number from 0 (included) to 1 (excluded), with 53 random bits. */
export type RandomStream = () => number;

/**
 * A stream of random numbers of its own for each pair of seed and index, so that draw 700 is the same whether the 699 before
 * it were made here, elsewhere or not at all.
 *
 * xoroshiro128+ (Blackman and Vigna 2018) started from 128 bits that a counter-based mix (the finaliser of MurmurHash3)
 * makes of seed, index and place; different indices never give the same state.
 */
export function randomStream(seed: number, index: number): RandomStream {
  const low = index | 0;
  const high = Math.floor(index / 0x1_0000_0000) | 0;
  const generator = xoroshiro128plusFromState([
    mixed(low ^ mixed(seed ^ 0x243f6a88)),
    mixed(high ^ mixed(seed ^ 0x13198a2e) ^ mixed(low ^ 0x03707344)),
    mixed(low + mixed(seed + 0x299f31d0)),
    // Never all zero, which is the one state that the generator cannot leave.
    mixed(seed + mixed(low ^ 0x082efa98)) | 1,
  ]);
  return () => ((generator.next() >>> 5) * 67_108_864 + (generator.next() >>> 6)) / 9_007_199_254_740_992;
}

/** A bijection of the 32-bit whole numbers in which every bit of the result depends on every bit given. */
function mixed(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
