import type { RecipeNode } from '../../src/ranking/recipe.types';
import { randomStream } from '../../src/ranking/robustness/random-stream';
import { runRanking } from '../../src/ranking/run-ranking';
import { aTable, branch, leaf } from './support';

/** A fraction: exact, so that no noise, tie or border of rounding can be missed. */
interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

const of = (n: number | bigint, d: number | bigint = 1): Fraction => ({ n: BigInt(n), d: BigInt(d) });
const add = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
const times = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });
const less = (a: Fraction, b: Fraction): Fraction => add(a, { n: -b.n, d: b.d });
const over = (a: Fraction, b: Fraction): Fraction =>
  b.n < 0n ? times(a, { n: -b.d, d: -b.n }) : times(a, { n: b.d, d: b.n });
const isBelow = (a: Fraction, b: Fraction): boolean => a.n * b.d < b.n * a.d;
const isSame = (a: Fraction, b: Fraction): boolean => a.n * b.d === b.n * a.d;

/** Halves go away from zero, as a reader of decimals rounds. */
function rounded(a: Fraction, decimals: number): Fraction {
  const factor = 10n ** BigInt(decimals);
  const size = a.n < 0n ? -a.n : a.n;
  const whole = (2n * size * factor + a.d) / (2n * a.d);
  return { n: a.n < 0n ? -whole : whole, d: factor };
}

const SCALES = ['MIN_MAX', 'RANK', 'PERCENTILE_RANK', 'NONE'] as const;

interface Criterion {
  readonly values: readonly (Fraction | null)[];
  readonly isLower: boolean;
  readonly scale: (typeof SCALES)[number];
  readonly weight: number;
}

/** The normalised values by their definitions. */
function scaled({ values, isLower, scale }: Criterion): (Fraction | null)[] {
  const turned = values.map((value) => (value === null ? null : isLower ? times(value, of(-1)) : value));
  const there = turned.filter((value) => value !== null);
  const [least, most] = [
    there.reduce((a, b) => (isBelow(b, a) ? b : a)),
    there.reduce((a, b) => (isBelow(a, b) ? b : a)),
  ];
  const belowCount = (value: Fraction): number => there.filter((other) => isBelow(other, value)).length;
  return turned.map((value) => {
    if (value === null) return null;
    if (scale === 'NONE') return value;
    if (scale === 'MIN_MAX') return over(less(value, least), less(most, least));
    return scale === 'RANK' ? of(belowCount(value) + 1) : of(belowCount(value), there.length - 1);
  });
}

/** The weighted mean of what is there; null where nothing is. */
function mean(
  columns: readonly (readonly (Fraction | null)[])[],
  weights: readonly number[],
  unit: number,
): Fraction | null {
  const there = columns.flatMap((column, at) =>
    column[unit] == null ? [] : [{ value: column[unit], weight: weights[at]! }],
  );
  const total = there.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return null;
  return over(
    there.reduce((sum, { value, weight }) => add(sum, times(value, of(weight))), of(0)),
    of(total),
  );
}

interface Case {
  readonly criteria: readonly Criterion[];
  readonly round: number | null;
  readonly decimals: number | null;
  readonly noisy: readonly (readonly (number | null)[])[];
}

/** Few values, so that ties are frequent; gaps; floats that reach a value by a sum and so miss it by noise. */
function aCase(seed: number): Case {
  const next = randomStream(seed, 0);
  const whole = (most: number): number => Math.floor(next() * most);
  const units = 4 + whole(5);
  const step = [10, 8, 3, 40][whole(4)]!;
  const criteria = Array.from({ length: 3 }, (_, at): Criterion => {
    const values = Array.from({ length: units }, (__, unit) =>
      at > 0 && unit > 1 && whole(7) === 0 ? null : of(whole(9) - 2, step),
    );
    // Two values at least, so that there is a scale.
    const spread = values.map((value, unit) => (unit === 0 ? of(-3, step) : unit === 1 ? of(9, step) : value));
    return { values: spread, isLower: whole(2) === 1, scale: SCALES[whole(4)]!, weight: 1 + whole(3) };
  });
  const noisy = criteria.map(({ values }) =>
    values.map((value) => {
      if (value === null) return null;
      const exact = Number(value.n) / Number(value.d);
      return whole(3) === 0 ? Number(value.n - 1n) / Number(value.d) + 1 / Number(value.d) : exact;
    }),
  );
  return { criteria, round: whole(2) === 0 ? whole(3) : null, decimals: whole(3) === 0 ? whole(3) : null, noisy };
}

/** Ranks by the slow way; null = no score. */
function slowRanks({ criteria, round, decimals }: Case): (number | null)[] {
  const columns = criteria.map(scaled);
  const units = criteria[0]!.values.map((_, unit) => unit);
  const inner = units.map((unit) => {
    const value = mean(
      columns.slice(0, 2),
      criteria.slice(0, 2).map(({ weight }) => weight),
      unit,
    );
    return value === null || round === null ? value : rounded(value, round);
  });
  const scores = units.map((unit) => {
    const value = mean([inner, columns[2]!], [2, criteria[2]!.weight], unit);
    return value === null || decimals === null ? value : rounded(value, decimals);
  });
  return scores.map((score) =>
    score === null ? null : 1 + scores.filter((other) => other !== null && isBelow(score, other)).length,
  );
}

function recipeOf({ criteria, round, decimals }: Case) {
  const nodes = criteria.map(({ isLower, scale, weight }, at) =>
    leaf(`c${at}`, { weight, normalisation: scale, direction: isLower ? 'LOWER_IS_BETTER' : 'HIGHER_IS_BETTER' }),
  );
  const inner: RecipeNode = branch(nodes.slice(0, 2), { weight: 2, ...(round === null ? {} : { round }) });
  return { tree: branch([inner, nodes[2]!]), missing: 'SKIP', screen: { minimumShare: 0 }, rank: { decimals } };
}

describe('tricky inputs against exact fractions', () => {
  const seeds = Array.from({ length: 120 }, (_, at) => at + 1);

  it.each(seeds)('case %i: noise, ties, gaps, turned scales, rounding inside the tree and of the score', (seed) => {
    const given = aCase(seed);
    const table = aTable(Object.fromEntries(given.noisy.map((values, at) => [`c${at}`, [...values]])));
    const { rows } = runRanking(recipeOf(given), table);
    const found = new Map(rows.map(({ unit, rank }) => [unit, rank]));
    expect(given.noisy[0]!.map((_, unit) => found.get(`u${unit + 1}`) ?? null)).toEqual(slowRanks(given));
  });

  it('the cases reach what they are there for', () => {
    const all = seeds.map(aCase);
    const ties = all.filter((each) => new Set(slowRanks(each)).size < each.noisy[0]!.length);
    const noise = all.filter(({ noisy, criteria }) =>
      noisy.some((values, at) =>
        values.some(
          (value, unit) =>
            value !== null && value !== Number(criteria[at]!.values[unit]!.n) / Number(criteria[at]!.values[unit]!.d),
        ),
      ),
    );
    const gaps = all.filter(({ noisy }) => noisy.some((values) => values.includes(null)));
    const borders = all.filter(({ round }) => round !== null);
    for (const reached of [ties, noise, gaps, borders]) expect(reached.length).toBeGreaterThan(20);
    expect(isSame(rounded(of(-5, 10), 0), of(-1))).toBe(true);
  });
});
