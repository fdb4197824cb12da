/** A graph as large as asked for, always the same: cases with places, fields, challenges, approaches, technologies and organisations, few of them popular. */
export function generatedGraph({ cases, links: wanted }) {
  const random = generator(20260101);
  const nodes = [];
  const links = [];
  const add = (kind, count) =>
    Array.from({ length: count }, (_, index) => {
      const id = `${kind}:${kind}-${index}`;
      nodes.push({ id, kind, subkind: null, name: { en: `${kind} ${index}`, zh: `${kind}${index}` } });
      return id;
    });
  const link = (type, from, to) => {
    const id = `link:${links.length}`;
    const namesChallenge = type === 'ADDRESSES' && random() < 0.5;
    links.push({ id, type, role: '', from, to, statements: 1, evidence: 'C', editorial: false, namesChallenge });
  };
  const pools = {
    country: add('country', 40),
    domain: add('domain', 12),
    city: add('city', Math.ceil(cases / 40)),
    challenge: add('challenge', Math.ceil(cases / 30)),
    solution: add('solution', Math.ceil(cases / 5)),
    technology: add('technology', Math.ceil(cases / 50)),
    organisation: add('organisation', Math.ceil(cases / 4)),
  };
  // The first are picked most often, as in the real content.
  const pick = (pool, skew) => pool[Math.floor(pool.length * random() ** skew)];
  for (const city of pools.city) link('IN_COUNTRY', city, pick(pools.country, 2));
  for (const kind of ['challenge', 'solution']) {
    const parents = pools[kind].slice(0, Math.ceil(pools[kind].length / 15));
    for (const node of pools[kind].slice(parents.length)) link('PART_OF', node, pick(parents, 1));
  }
  const all = add('case', cases);
  const kinds = [
    ['TAKES_PLACE_IN', 'city', 1.5],
    ['IN_DOMAIN', 'domain', 1.5],
    ['ADDRESSES', 'challenge', 2],
    ['APPLIES', 'solution', 2],
    ['USES', 'technology', 3],
    ['INVOLVES', 'organisation', 2],
    ['APPLIES', 'solution', 2],
    ['ADDRESSES', 'challenge', 2],
    ['USES', 'technology', 3],
  ];
  for (let index = 0; links.length < wanted; index += 1) {
    const [type, kind, skew] = kinds[Math.floor(index / all.length) % kinds.length];
    link(type, all[index % all.length], pick(pools[kind], skew));
  }
  return { nodes, links };
}

/** Numbers from 0 to 1, always the same ones (mulberry32). */
export function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
