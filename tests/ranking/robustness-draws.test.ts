import fc from 'fast-check';
import { completeRecipe } from '../../src/ranking/complete-recipe';
import type { MethodChoice, Recipe, RecipeNode } from '../../src/ranking/recipe.types';
import { openDrawSpace } from '../../src/ranking/robustness/run-uncertainty';
import { UNCERTAIN_FACTORS, type WeightNoise } from '../../src/ranking/robustness/uncertainty.types';
import { NoisyWeights } from '../../src/ranking/robustness/weight-noise';
import { runRanking } from '../../src/ranking/run-ranking';
import type { RankingTable } from '../../src/ranking/table.types';
import { placeTree } from '../../src/ranking/tree';
import { ranksByUnit } from './robustness-support';
import { aTable, branch, leaf } from './support';

const NAMES = ['a', 'b', 'c', 'd'] as const;

interface Sample {
  readonly table: RankingTable;
  readonly recipe: Recipe;
  readonly noise: WeightNoise;
  readonly chosen: number;
}

const NORMALISATIONS: readonly MethodChoice[] = [
  { method: 'MIN_MAX', lower: 1, upper: 100 },
  { method: 'GOALPOSTS', min: -30, max: 30, lower: 1, upper: 2 },
  'Z_SCORE',
  'RANK',
  'NONE',
];
const POSITIVE = NORMALISATIONS.slice(0, 2);
const MEANS: readonly MethodChoice[] = [
  'ARITHMETIC',
  'GEOMETRIC',
  'HARMONIC',
  { method: 'POWER', p: 2 },
  { method: 'POWER', p: 0.1 },
  'MEDIAN',
  'MIN',
  'SUM',
];
const TAKES_ANY = ['ARITHMETIC', 'SUM', 'MEDIAN', 'MIN'];

/** Few whole numbers, so that ties happen; gaps in some columns; trees with a reversed branch; every tie rule. */
const sample: fc.Arbitrary<Sample> = fc.integer({ min: 3, max: 12 }).chain((size) => {
  const column = fc
    .array(fc.option(fc.integer({ min: -9, max: 9 }), { freq: 6, nil: null }), { minLength: size, maxLength: size })
    .filter((values) => new Set(values.filter((value) => value !== null)).size > 1);
  return fc
    .record({
      columns: fc.record({ a: column, b: column, c: column, d: column }),
      means: fc.tuple(fc.constantFrom(...MEANS), fc.constantFrom(...MEANS)),
      signed: fc.constantFrom(...NORMALISATIONS),
      positive: fc.constantFrom(...POSITIVE),
      weights: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 6, maxLength: 6 }),
      isReversed: fc.boolean(),
      branchMinimumShare: fc.constantFrom(0, 0.5, 1),
      missing: fc.constantFrom('SKIP', 'MEAN', 'EXCLUDE'),
      ties: fc.constantFrom('COMPETITION', 'DENSE', 'AVERAGE', 'ORDINAL'),
      decimals: fc.constantFrom(null, null, 0, 2),
      noise: fc.constantFrom<WeightNoise>(
        { method: 'UNIFORM', spread: 0 },
        { method: 'UNIFORM', spread: 0.4 },
        { method: 'DIRICHLET', concentration: 5 },
      ),
      chosen: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    })
    .map(
      ({
        columns,
        means,
        signed,
        positive,
        weights,
        isReversed,
        branchMinimumShare,
        missing,
        ties,
        decimals,
        ...rest
      }) => {
        const takesAny = (mean: MethodChoice): boolean => TAKES_ANY.includes(mean as string);
        const normalisation = means.every(takesAny) ? signed : positive;
        const [a, b, c, d] = NAMES.map((name, place) => leaf(name, { normalisation, weight: weights[place]! }));
        const inner = branch([c!, { ...d!, weight: 1 }], { aggregation: means[1], weight: weights[4]! });
        const direction = takesAny(means[0]) && isReversed ? 'LOWER_IS_BETTER' : 'HIGHER_IS_BETTER';
        const tree = branch([{ ...a!, weight: 1 }, b!, { ...inner, direction }], { aggregation: means[0] });
        const screen = { minimumShare: 0.4, branchMinimumShare };
        return { table: aTable(columns), recipe: { tree, missing, screen, rank: { ties, decimals } }, ...rest };
      },
    );
});

/** The recipe with other weights, in the order of the nodes: parents first. */
function reweighed(node: RecipeNode, weights: readonly number[]): RecipeNode {
  let next = 0;
  const visit = (each: RecipeNode): RecipeNode => {
    const weight = weights[next++]!;
    return 'children' in each ? { ...each, weight, children: each.children.map(visit) } : { ...each, weight };
  };
  return visit(node);
}

function tryOrNull<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}

describe('a draw ranks as the engine does with the drawn weights', () => {
  it('for means of every kind, gaps, reversed branches, tie rules and decimals', () => {
    let compared = 0;
    fc.assert(
      fc.property(sample, ({ table, recipe, noise, chosen }) => {
        const space = tryOrNull(() => openDrawSpace(recipe, table, { weights: noise }));
        fc.pre(space !== null);
        const nodes = placeTree(completeRecipe(recipe, table.columns).tree);
        const weights = new NoisyWeights(nodes, [...nodes.nodes.keys()], noise).draw(chosen);
        const oracle = runRanking({ ...recipe, tree: reweighed(recipe.tree, [...weights]) }, table);
        const inputs = new Float64Array(UNCERTAIN_FACTORS.length);
        inputs[0] = chosen;
        space.draw(inputs);
        compared++;
        expect(ranksByUnit(space.units, space.ranks)).toEqual(
          Object.fromEntries(oracle.rows.map(({ unit, rank }) => [unit, rank])),
        );
      }),
      { numRuns: 600 },
    );
    expect(compared).toBeGreaterThan(500);
  });
});

describe('edges', () => {
  const firstDraw = (recipe: Recipe, table: RankingTable): Record<string, number> => {
    const space = openDrawSpace(recipe, table, { weights: { method: 'UNIFORM', spread: 0 } });
    space.draw(new Float64Array(UNCERTAIN_FACTORS.length));
    return ranksByUnit(space.units, space.ranks);
  };

  it.each([
    ['without gaps', [2, 1, 3]],
    ['with gaps', [2, null, 3]],
  ])('a value that a mean would refuse does not matter at weight 0, %s', (_, b) => {
    const table = aTable({ a: [0, -1, 5], b, c: [4, 2, 1] });
    const leaves = [leaf('a', { weight: 0 }), leaf('b', { weight: 1 }), leaf('c', { weight: 2 })];
    const tree = branch(
      leaves.map((node) => ({ ...node, normalisation: 'NONE' })),
      { aggregation: 'GEOMETRIC' },
    );
    expect(firstDraw({ tree, missing: 'SKIP' }, table)).toEqual({ u1: 1, u2: 2, u3: 3 });
  });

  it('terms that cancel out leave no noise behind: 0.1 + 0.2 - 0.3 is 0', () => {
    const table = aTable({ a: [0.1, 0, 1], b: [0.2, 0, 2], c: [0.3, 0, 2] }, { directions: { c: 'LOWER_IS_BETTER' } });
    const tree = branch(['a', 'b', 'c'].map((name) => leaf(name, { normalisation: 'NONE' })));
    expect(firstDraw({ tree }, table)).toEqual({ u1: 2, u2: 2, u3: 1 });
    const down = branch([leaf('c', { normalisation: 'NONE', direction: 'HIGHER_IS_BETTER' })], {
      direction: 'LOWER_IS_BETTER',
    });
    const reversed = branch([...['a', 'b'].map((name) => leaf(name, { normalisation: 'NONE' })), down]);
    expect(firstDraw({ tree: reversed }, table)).toEqual({ u1: 2, u2: 2, u3: 1 });
  });

  it('one far outlier and hundreds of near values are sorted all the same', () => {
    const values = Array.from({ length: 500 }, (_, index) => (index === 7 ? 1e12 : 1 + ((index * 173) % 500) / 1e6));
    const ranks = firstDraw({ tree: leaf('a', { normalisation: 'NONE' }) }, aTable({ a: values }));
    const oracle = runRanking({ tree: leaf('a', { normalisation: 'NONE' }) }, aTable({ a: values }));
    expect(ranks).toEqual(Object.fromEntries(oracle.rows.map(({ unit, rank }) => [unit, rank])));
  });
});
