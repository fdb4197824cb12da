/** A table of pseudo-random values, and a recipe over it: groups of four criteria, arithmetic means, min-max. */
export function sampleRanking(units, criteria) {
  let state = 12345;
  const random = () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state / 2 ** 32;
  };
  const columns = Array.from({ length: criteria }, (_, index) => ({
    indicator: `i${index}`,
    direction: 'HIGHER_IS_BETTER',
    values: Array.from({ length: units }, () => Math.round(random() * 1e6) / 100),
  }));
  const leaves = columns.map(({ indicator }) => ({ indicator, normalisation: 'MIN_MAX' }));
  const groups = leaves.flatMap((_, index) => (index % 4 === 0 ? [leaves.slice(index, index + 4)] : []));
  const children = groups.map((group) => ({ aggregation: 'ARITHMETIC', children: group }));
  return {
    table: { units: Array.from({ length: units }, (_, index) => `u${String(index).padStart(6, '0')}`), columns },
    recipe: { tree: { aggregation: 'ARITHMETIC', children } },
  };
}
