import { generator } from '../lib/generated-graph.mjs';

/** Draws of its own for each thing, so that one more of a kind moves no other. */
export function drawsFor(seed) {
  const random = generator(seed);
  return {
    random,
    whole: (from, to) => from + Math.floor(random() * (to - from + 1)),
    /** The first are picked most often, as in the real content: a skew of 1 is none, 3 makes hubs. */
    pick: (pool, skew = 1) => pool[Math.floor(pool.length * random() ** skew)],
    some(pool, count, skew = 1) {
      const found = new Set();
      for (let draw = 0; draw < count * 3 && found.size < count; draw += 1) found.add(this.pick(pool, skew));
      return [...found];
    },
    chance: (share) => random() < share,
  };
}
