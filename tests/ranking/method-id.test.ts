import { canonicalJson } from '../../src/ranking/canonical-json';
import { completeRecipe } from '../../src/ranking/complete-recipe';
import { methodId } from '../../src/ranking/method-id';
import type { Recipe } from '../../src/ranking/recipe.types';
import { aTable, branch, leaf } from './support';

const { columns } = aTable({ a: [1, 2], b: [2, 1] }, { directions: { b: 'LOWER_IS_BETTER' } });
const idOf = (recipe: Recipe): string => methodId(completeRecipe(recipe, columns));
const short: Recipe = { tree: branch([leaf('a'), leaf('b')]) };

describe('canonical JSON', () => {
  it('sorts keys, drops undefined, has no blanks', () => {
    expect(canonicalJson({ b: [1, null, 'ü"'], a: { d: -0, c: undefined } })).toBe('{"a":{"d":0},"b":[1,null,"ü\\""]}');
  });

  it.each([[NaN], [Infinity], [undefined], [() => 1]])('refuses %p', (value) => {
    expect(() => canonicalJson([value])).toThrow(TypeError);
  });
});

describe('method id', () => {
  it('is 64 hexadecimal digits', () => {
    expect(idOf(short)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is the same with every default written out, with labels, in another order of fields', () => {
    const long: Recipe = {
      rank: { decimals: null, ties: 'COMPETITION' },
      constantIs: null,
      missing: null,
      screen: { branchMinimumShare: 0, minimumNonZeroShare: 0, minimumShare: 2 / 3 },
      referenceSet: 'ALL',
      units: null,
      tree: {
        children: [
          { normalisation: { upper: 1, lower: 0, method: 'MIN_MAX' }, weight: 1, indicator: 'a', label: 'first' },
          { indicator: 'b', direction: 'LOWER_IS_BETTER', normalisation: { method: 'MIN_MAX' } },
        ],
        aggregation: { method: 'ARITHMETIC' },
        direction: 'HIGHER_IS_BETTER',
        label: 'all',
        weight: 5,
      },
    };
    expect(idOf(long)).toBe(idOf(short));
  });

  it('takes units as a set', () => {
    expect(idOf({ ...short, units: ['u2', 'u1'] })).toBe(idOf({ ...short, units: ['u1', 'u2'] }));
  });

  it.each<[string, Recipe]>([
    ['a weight', { tree: branch([leaf('a', { weight: 2 }), leaf('b')]) }],
    ['a direction', { tree: branch([leaf('a'), leaf('b', { direction: 'HIGHER_IS_BETTER' })]) }],
    ['a parameter', { tree: branch([leaf('a', { normalisation: { method: 'MIN_MAX', upper: 100 } }), leaf('b')]) }],
    ['an aggregation', { tree: branch([leaf('a'), leaf('b')], { aggregation: 'HARMONIC' }) }],
    ['a period', { tree: branch([leaf('a', { period: 'FIRST' }), leaf('b')]) }],
    ['a default period', { ...short, period: 'FIRST' }],
    ['a denominator', { tree: branch([leaf('a', { denominator: { indicator: 'b' } })]) }],
    ['a treatment', { tree: branch([leaf('a', { treatment: 'WINSORISE' }), leaf('b')]) }],
    ['a weight scheme', { tree: branch([leaf('a'), leaf('b')], { weighting: 'EQUAL' }) }],
    ['a missing-data policy', { ...short, missing: 'SKIP' }],
    ['a reference period', { ...short, referencePeriod: { method: 'EXACT', period: '2010' } }],
    ['a tie rule', { ...short, rank: { ties: 'DENSE' } }],
    ['the reference set', { ...short, referenceSet: 'VIEW' }],
  ])('differs with %s', (_, recipe) => {
    expect(idOf(recipe)).not.toBe(idOf(short));
  });

  it('does not move between versions unless the engine version does', () => {
    expect(idOf(short)).toMatchInlineSnapshot(`"d638c5c28433d33296bf9d93a70e48dba4241d0114ac1c225ca3ca2f8cb7a655"`);
  });
});
