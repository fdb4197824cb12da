import { decide } from '../../src/ranking/decide/decide';
import { runRanking } from '../../src/ranking/run-ranking';
import { recipeOf, SITES, tableOf } from './outranking-support';
import { scores, inEnglish } from './support';

describe('who beats whom', () => {
  it('PROMETHEE II: the mean of each row less that of its column is the net flow', () => {
    const recipe = recipeOf(SITES, { method: 'PROMETHEE_II', indifference: [1], strict: [2] });
    const { outranking } = decide(recipe, tableOf(SITES));
    const found = scores(runRanking(recipe, tableOf(SITES)));
    outranking!.units.forEach((unit, a) => {
      const flow = outranking!.units.reduce(
        (sum, _, b) => sum + outranking!.values[a]![b]! - outranking!.values[b]![a]!,
        0,
      );
      expect(flow / 5).toBeCloseTo(found[unit]!, 12);
    });
  });

  it('Copeland: wins less losses of a row are its score; a mean compares nobody, and says so', () => {
    const recipe = recipeOf(SITES, 'COPELAND');
    const { outranking } = decide(recipe, tableOf(SITES));
    const found = scores(runRanking(recipe, tableOf(SITES)));
    outranking!.units.forEach((unit, a) =>
      expect(outranking!.values[a]!.reduce((sum, value) => sum + Math.sign(value), 0)).toBe(found[unit]),
    );
    const mean = decide(recipeOf(SITES, 'ARITHMETIC'), tableOf(SITES));
    expect(inEnglish(mean)).toMatchObject({
      outranking: null,
      noOutrankingReason: 'NOT_PAIRWISE',
      outrankingMessage: expect.stringMatching(/^ARITHMETIC gives each unit a score/),
    });
  });
});
