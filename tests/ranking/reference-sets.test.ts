import type { Recipe } from '../../src/ranking/recipe.types';
import { runRanking } from '../../src/ranking/run-ranking';
import type { RankingTable } from '../../src/ranking/table.types';
import { aSeries, aTable, codesAndPaths, leaf, meanOf, problemsOf, scores } from './support';

describe('PEERS', () => {
  const table = { ...aTable({ x: [0, 10, 20, 40] }), peers: ['u2', 'u3'] };
  const recipe: Recipe = { tree: leaf('x'), referenceSet: 'PEERS' };

  it('scales come from the peers; all others are ranked on them, beyond the ends where they are', () => {
    const result = runRanking(recipe, table);
    expect(scores(result)).toEqual({ u4: 3, u3: 1, u2: 0, u1: -1 });
    expect(result.counts).toEqual({ ranked: 4, reference: 2, rankedInView: 4, unrankedInView: 0 });
  });

  it('a view changes no score of it', () => {
    expect(scores(runRanking(recipe, { ...table, view: ['u1', 'u3'] }))).toEqual({ u3: 1, u1: -1 });
  });

  it('the peers are part of the method, in any order', () => {
    const idOf = (peers: string[]): string => runRanking(recipe, { ...table, peers }).methodId;
    expect(idOf(['u3', 'u2'])).toBe(idOf(['u2', 'u3']));
    expect(idOf(['u2', 'u4'])).not.toBe(idOf(['u2', 'u3']));
    const all = { ...recipe, referenceSet: 'ALL' } as const;
    expect(runRanking(all, { ...table, peers: ['u1', 'u2'] }).methodId).toBe(runRanking(all, table).methodId);
  });

  it.each([
    ['no peers', undefined],
    ['one peer', ['u1']],
    ['peers that the recipe does not rank', ['u1', 'u4']],
  ])('%s is an error', (_, peers) => {
    const given = peers ? { ...table, peers } : aTable({ x: [0, 10, 20, 40] });
    const problems = problemsOf(() => runRanking({ ...recipe, units: ['u2', 'u3', 'u4'] }, given));
    expect(codesAndPaths(problems)).toEqual([['TOO_FEW_UNITS', 'referenceSet']]);
  });

  it('a stranger among the peers is an error of the table', () => {
    const problems = problemsOf(() => runRanking(recipe, { ...table, peers: ['u2', 'u9'] }));
    expect(codesAndPaths(problems)).toEqual([['UNKNOWN_UNIT', 'peers[1]']]);
  });

  it('a criterion without a value among the peers is an error', () => {
    const gaps = { ...aTable({ x: [0, 10, 20, 40], y: [1, null, null, 2] }), peers: ['u2', 'u3'] };
    const skip: Recipe = { ...meanOf(['x', 'y']), referenceSet: 'PEERS', missing: 'SKIP', screen: { minimumShare: 0 } };
    const problems = problemsOf(() => runRanking(skip, gaps));
    expect(codesAndPaths(problems)).toEqual([['NO_VALUES', 'root.children[1].indicator']]);
    expect(problems[0]!.message).toBe('y has no value for any of the 2 units that scales are taken from');
  });
});

describe('a reference period', () => {
  const table: RankingTable = {
    units: ['u1', 'u2', 'u3'],
    columns: [
      {
        indicator: 'x',
        direction: 'HIGHER_IS_BETTER',
        series: [aSeries({ 2010: 0, 2020: 5 }), aSeries({ 2010: 10, 2020: 20 }), aSeries({ 2020: 8 })],
      },
      {
        indicator: 'n',
        direction: 'NONE',
        series: [aSeries({ 2010: 1, 2020: 5 }), aSeries({ 2010: 2, 2020: 5 }), aSeries({ 2020: 4 })],
      },
    ],
  };
  const of2010 = { method: 'EXACT', period: '2010' };

  it('gives the scale, so that scores of two years can be compared', () => {
    const recipe: Recipe = { tree: leaf('x', { period: 'LATEST' }), referencePeriod: of2010 };
    expect(scores(runRanking(recipe, table))).toEqual({ u2: 2, u3: 0.8, u1: 0.5 });
    const then: Recipe = {
      ...recipe,
      tree: leaf('x', { period: of2010 }),
      missing: 'EXCLUDE',
      screen: { minimumShare: 0 },
    };
    expect(scores(runRanking(then, table))).toEqual({ u2: 1, u1: 0 });
  });

  it('turns and divides the scale as it does the values', () => {
    const divided = leaf('x', { denominator: { indicator: 'n' }, direction: 'LOWER_IS_BETTER' });
    // 2010: 0 and 5; 2020: 1, 4 and 2.
    expect(scores(runRanking({ tree: divided, referencePeriod: of2010 }, table))).toEqual({
      u1: 0.8,
      u3: 0.6,
      u2: 0.2,
    });
  });

  it('treats the scale as it does the values', () => {
    const capped = leaf('x', { treatment: { method: 'CAP', lowerPercentile: 0, upperPercentile: 50 } });
    expect(scores(runRanking({ tree: capped, referencePeriod: of2010 }, table))).toEqual({ u1: 1, u2: 1, u3: 1 });
  });

  it('without any value in it is an error', () => {
    const recipe: Recipe = { tree: leaf('x'), referencePeriod: { method: 'EXACT', period: '1999' } };
    expect(codesAndPaths(problemsOf(() => runRanking(recipe, table)))).toEqual([['NO_VALUES', 'referencePeriod']]);
  });
});
