import type { MethodChoice, RecipeBranch } from '../../src/ranking/recipe.types';
import { runRanking } from '../../src/ranking/run-ranking';
import { aTable, branch, leaf, ranks, scores } from './support';

const none = { normalisation: 'NONE' } as const;

/** A branch over a and b with a normalisation of its own. */
function scaled(normalisation: MethodChoice, more: Partial<RecipeBranch> = {}): RecipeBranch {
  return { ...branch([leaf('a', none), leaf('b', none)], { aggregation: 'SUM' }), normalisation, ...more };
}

describe('a branch with a normalisation of its own', () => {
  const table = aTable({ a: [10, 20, 60], b: [10, 10, 20], c: [3, 2, 1] });

  it('gives its best unit 100 at the root, as university rankings do', () => {
    const tree = scaled({ method: 'RATIO_TO_REFERENCE', referenceValue: 'BEST' });
    expect(scores(runRanking({ tree }, table))).toEqual({ u1: 0.25, u2: 0.375, u3: 1 });
    expect(ranks(runRanking({ tree, rank: { decimals: 0 } }, table))).toEqual({ u1: 2, u2: 2, u3: 1 });
  });

  it('enters the branch above on that scale', () => {
    const tree = branch([scaled('MIN_MAX'), leaf('c', { normalisation: 'MIN_MAX' })], { aggregation: 'ARITHMETIC' });
    expect(scores(runRanking({ tree }, table))).toEqual({ u1: 0.5, u2: (1 / 6 + 0.5) / 2, u3: 0.5 });
  });

  it('is turned by it where lower is better, and gives one over itself', () => {
    const direction = 'LOWER_IS_BETTER';
    const given = { method: 'RATIO_TO_REFERENCE', referenceValue: 'GIVEN', value: 1 };
    const quotient = branch([leaf('c', none), scaled(given, { direction })], { aggregation: 'PRODUCT' });
    expect(scores(runRanking({ tree: quotient }, table))).toEqual({ u1: 3 * (1 / 20), u2: 2 * (1 / 30), u3: 1 / 80 });
    const turned = runRanking({ tree: scaled('MIN_MAX', { direction }) }, table);
    expect([scores(turned), ranks(turned)]).toEqual([
      { u1: 1, u2: 5 / 6, u3: 0 },
      { u1: 1, u2: 2, u3: 3 },
    ]);
  });

  it('takes the scale from the reference set', () => {
    const tree = scaled('MIN_MAX');
    const view = runRanking({ tree, referenceSet: 'VIEW' }, { ...table, view: ['u1', 'u2'] });
    expect(scores(view)).toEqual({ u1: 0, u2: 1 });
  });

  it('has no points below it, since they would not add up', () => {
    const [row] = runRanking({ tree: scaled('Z_SCORE') }, table).rows;
    expect(row!.contributions.map(({ points, noPointsReason }) => [points, noPointsReason])).toEqual([
      [null, 'NOT_ADDITIVE'],
      [null, 'NOT_ADDITIVE'],
    ]);
  });

  it.each([
    ['results that are all the same', aTable({ a: [1, 2], b: [2, 1] }), 'MIN_MAX'],
    ['a result of 0 under a ratio', aTable({ a: [0, 0], b: [0, 0] }), 'FRACTION_OF_MAX'],
  ])('refuses %s, naming the branch', (_, same, method) => {
    expect(() => runRanking({ tree: scaled(method) }, same)).toThrow(
      /^root: the value of u1 cannot be computed: (MIN_MAX|FRACTION_OF_MAX) has no scale for the results of this branch/,
    );
  });

  it('refuses what no scale can be taken from, with its path', () => {
    const problems = (choice: MethodChoice): unknown => {
      try {
        return runRanking({ tree: scaled(choice) }, table);
      } catch (error) {
        return (error as { problems: { code: string; path: string }[] }).problems.map(({ code, path }) => [code, path]);
      }
    };
    expect(problems('MIN_MX')).toEqual([['UNKNOWN_METHOD', 'root.normalisation']]);
    expect(problems({ method: 'DISTANCE_TO_REFERENCE', unit: 'u9' })).toEqual([
      ['UNKNOWN_UNIT', 'root.normalisation.unit'],
    ]);
  });
});

/** HDR 2023/24, table 5 (2022): maternal deaths, adolescent births, women and men in parliament, school and work; the index. */
const GENDER: readonly (readonly [country: string, values: readonly number[], printed: string])[] = [
  ['Denmark', [4.65771671, 1.814, 43.57541899, 56.42458101, 95.06726074, 95.23809814, 59.42, 67.42], '0.009'],
  ['Germany', [4.428440323, 7.186, 34.82032218, 65.17967782, 95.4335022, 95.93977356, 56.13, 66.59], '0.071'],
  ['China', [23.04763188, 11.146, 24.94117647, 75.05882353, 79.70198229, 86.36580148, 53.76, 74.54], '0.186'],
  ['Niger', [441.0725479, 168.04, 25.90361446, 74.09638554, 2.578340428, 4.483989669, 64.56, 96.49], '0.609'],
];

it('expresses the Gender Inequality Index as a recipe (UNDP, HDR 2023/24, technical note 4)', () => {
  const names = ['mmr', 'abr', 'prF', 'prM', 'seF', 'seM', 'lfprF', 'lfprM'] as const;
  const units = GENDER.map(([country]) => country);
  const columns = names.map((name, at) => [name, GENDER.map(([, values]) => values[at]!)] as const);
  const table = aTable(Object.fromEntries(columns), { units });
  const over = (value: number) => ({ method: 'RATIO_TO_REFERENCE', referenceValue: 'GIVEN', value });
  const lower = 'LOWER_IS_BETTER' as const;
  const share = (name: string) => leaf(name, { normalisation: { method: 'GOALPOSTS', min: 0, max: 100 } });
  // Every share of people at work is beyond a goalpost of -1: the constant 1.
  const one = leaf('lfprF', { normalisation: { method: 'GOALPOSTS', min: -2, max: -1 } });
  const geometric = { aggregation: 'GEOMETRIC' } as const;
  const arithmetic = { aggregation: 'ARITHMETIC' } as const;
  const deaths = branch([leaf('mmr', { normalisation: over(10), direction: lower }), one], { aggregation: 'MIN' });
  const health = branch([deaths, leaf('abr', { normalisation: over(1), direction: lower })], geometric);
  const power = (who: 'F' | 'M') => branch([share(`pr${who}`), share(`se${who}`)], geometric);
  const women = branch([health, power('F'), share('lfprF')], geometric);
  const men = branch([one, power('M'), share('lfprM')], geometric);
  const both = branch(
    [
      branch([health, one], arithmetic),
      branch([power('F'), power('M')], arithmetic),
      branch([share('lfprF'), share('lfprM')], arithmetic),
    ],
    geometric,
  );
  const tree = branch(
    [branch([women, men], { aggregation: 'HARMONIC' }), { ...both, direction: lower, normalisation: over(1) }],
    { aggregation: 'PRODUCT' },
  );
  const found = runRanking({ tree }, table).rows.map(({ unit, score }) => [unit, (1 - score).toFixed(3)]);
  expect(found).toEqual(GENDER.map(([country, , printed]) => [country, printed]));
});
