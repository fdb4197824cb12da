import { runRanking } from '../../src/ranking/run-ranking';
import { aTable, branch, leaf, ranks, scores } from './support';

describe('directions', () => {
  const table = aTable({ x: [1, 2, 3], y: [5, 3, 1] });

  it('RANK counts from the worst, so that the higher composite is better whichever way the criterion points', () => {
    const higher = runRanking({ tree: leaf('x', { normalisation: 'RANK' }) }, table);
    expect(scores(higher)).toEqual({ u3: 3, u2: 2, u1: 1 });
    const lower = runRanking({ tree: leaf('x', { normalisation: 'RANK', direction: 'LOWER_IS_BETTER' }) }, table);
    expect(scores(lower)).toEqual({ u1: 3, u2: 2, u3: 1 });
    expect(ranks(lower)).toEqual({ u1: 1, u2: 2, u3: 3 });
  });

  it('GOALPOSTS swap their ends', () => {
    const normalisation = { method: 'GOALPOSTS', min: 0, max: 4 };
    const result = runRanking({ tree: leaf('x', { normalisation, direction: 'LOWER_IS_BETTER' }) }, table);
    expect(scores(result)).toEqual({ u1: 0.75, u2: 0.5, u3: 0.25 });
  });

  it('a reversed branch enters its parent times -1, and its points with it', () => {
    const costs = branch([leaf('y')], { direction: 'LOWER_IS_BETTER', weight: 3 });
    const result = runRanking({ tree: branch([leaf('x'), costs]) }, table);
    expect(scores(result)).toEqual({ u3: 0.25, u2: -0.25, u1: -0.75 });
    expect(result.rows[2]!.contributions.map(({ points, maximumPoints }) => [points, maximumPoints])).toEqual([
      [0, 0.25],
      [-0.75, 0],
    ]);
    expect(result.rows[2]!.weaknesses.map(({ indicator }) => indicator)).toEqual(['y', 'x']);
  });

  it('a reversed root ranks the lowest score first and leaves the score alone', () => {
    const tree = branch([leaf('y', { normalisation: 'NONE' })], { direction: 'LOWER_IS_BETTER' });
    const result = runRanking({ tree }, table);
    expect(result.rows.map(({ unit, score }) => [unit, score])).toEqual([
      ['u3', 1],
      ['u2', 3],
      ['u1', 5],
    ]);
    expect(result.rows[0]!.strengths).toHaveLength(1);
  });
});
