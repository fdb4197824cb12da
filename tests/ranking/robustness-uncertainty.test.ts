import type { Recipe } from '../../src/ranking/recipe.types';
import { RankingCancelled } from '../../src/ranking/robustness/cancelled';
import { randomStream } from '../../src/ranking/robustness/random-stream';
import { openDrawSpace, runUncertainty } from '../../src/ranking/robustness/run-uncertainty';
import { uncertaintyRows } from '../../src/ranking/robustness/uncertainty-rows';
import { UNCERTAIN_FACTORS } from '../../src/ranking/robustness/uncertainty.types';
import { runRanking } from '../../src/ranking/run-ranking';
import { CRITERIA, EVERYTHING, INDEX, TAI } from './robustness-support';
import { aTable, meanOf, ranks } from './support';

describe('what a run of draws gives', () => {
  const result = runUncertainty(INDEX, TAI, { ...EVERYTHING, pairs: [['USA', 'SGP']] });
  const rows = uncertaintyRows(result);
  const drawn = new Map(TAI.units.map((unit) => [unit, [] as number[]]));
  const space = openDrawSpace(INDEX, TAI, EVERYTHING);
  const groups: Int32Array[] = [];
  for (let draw = 0; draw < 300; draw++) {
    const next = randomStream(7, draw);
    space.draw(UNCERTAIN_FACTORS.map(next));
    space.units.forEach((unit, place) => drawn.get(unit)!.push(space.ranks[place]!));
    groups.push(space.groups.slice());
  }

  it('the rows stand by the rank in the recipe itself', () => {
    const nominal = ranks(runRanking(INDEX, TAI));
    expect(Object.fromEntries(rows.map(({ unit, nominalRank }) => [unit, nominalRank]))).toEqual(nominal);
    expect(rows.map(({ nominalRank }) => nominalRank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('mean, quantiles of type 1, best, worst and shares are those of the list of all draws', () => {
    for (const row of rows) {
      const all = Float64Array.from(drawn.get(row.unit)!).sort();
      expect([row.scored, row.unscored]).toEqual([300, 0]);
      expect(row.mean).toBeCloseTo(all.reduce((sum, rank) => sum + rank, 0) / 300, 12);
      expect([row.best, row.worst, row.resolution]).toEqual([all[0], all[299], 1]);
      // R: quantile(x, p, type = 1), of 300 draws the 15th, 150th and 285th.
      expect([row.p05, row.median, row.p95]).toEqual([all[14], all[149], all[284]]);
      const counted = [...new Set(all)].map((rank) => ({ rank, draws: all.filter((each) => each === rank).length }));
      expect(row.shares).toEqual(counted.map(({ rank, draws }) => ({ rank, draws, share: draws / 300 })));
    }
    expect(rows.some(({ best, worst }) => worst! - best! > 3)).toBe(true);
  });

  it('pairs: all neighbours and the one asked for', () => {
    expect(result.pairs).toHaveLength(10);
    const { a, b, ...pair } = result.pairs.at(-1)!;
    const [usa, sgp] = [space.units.indexOf('USA'), space.units.indexOf('SGP')];
    const wins = groups.filter((group) => group[usa]! < group[sgp]!).length;
    const ties = groups.filter((group) => group[usa] === group[sgp]).length;
    expect([a, b]).toEqual(['USA', 'SGP']);
    expect(pair).toEqual({ draws: 300, aBeatsB: wins / 300, bBeatsA: (300 - wins - ties) / 300, tied: ties / 300 });
  });

  it('says what each alternative does, and all alternatives of a factor share the draws', () => {
    expect(result.alternatives.map(({ factor, alternative }) => `${factor} ${alternative}`)).toEqual([
      ...['OWN', 'Z_SCORE', 'RANK'].map((each) => `NORMALISATION ${each}`),
      ...['OWN', 'GEOMETRIC', 'HARMONIC'].map((each) => `AGGREGATION ${each}`),
      ...['OWN', ...CRITERIA].map((each) => `LEAVE_OUT ${each}`),
    ]);
    for (const factor of ['NORMALISATION', 'AGGREGATION', 'LEAVE_OUT']) {
      const draws = result.alternatives.filter((each) => each.factor === factor).map((each) => each.draws);
      expect(draws.reduce((sum, count) => sum + count, 0)).toBe(300);
      expect(Math.min(...draws)).toBeGreaterThan(30);
    }
    expect(result.meanAbsoluteShift).toBeGreaterThan(0);
  });

  it('all pairs, and nothing is NaN', () => {
    const all = runUncertainty(INDEX, TAI, { ...EVERYTHING, draws: 20, allPairs: true });
    expect(all.pairs).toHaveLength(45);
    for (const { aBeatsB, bBeatsA, tied } of all.pairs) expect(aBeatsB! + bBeatsA! + tied!).toBeCloseTo(1, 12);
    expect(JSON.stringify(uncertaintyRows(all))).not.toContain('null');
  });
});

describe('units that lose their score', () => {
  it('draws without a score are counted, and ranks are those of the others', () => {
    const table = aTable({ a: [1, 2, 3, 4], b: [null, 1, 5, 3] });
    const recipe: Recipe = { ...meanOf(['a', 'b']), missing: 'SKIP', screen: { minimumShare: 0.5 } };
    const rows = uncertaintyRows(runUncertainty(recipe, table, { draws: 400, leaveOneOut: true }));
    const first = rows.find(({ unit }) => unit === 'u1')!;
    // Nothing, a or b is left out, each once; without a nothing of u1 is there.
    expect([first.scored, first.unscored]).toEqual([2, 1]);
    expect(rows.filter(({ unit }) => unit !== 'u1').every(({ unscored }) => unscored === 0)).toBe(true);
  });

  it('a unit that never has one has no figures, and comes last', () => {
    const table = aTable({ a: [null, 2, 3], b: [null, 1, 5] });
    const recipe: Recipe = { ...meanOf(['a', 'b']), missing: 'SKIP' };
    const rows = uncertaintyRows(
      runUncertainty(recipe, table, { draws: 5, weights: { method: 'UNIFORM', spread: 1 } }),
    );
    expect(rows.at(-1)).toEqual({
      unit: 'u1',
      nominalRank: null,
      scored: 0,
      unscored: 5,
      mean: null,
      p05: null,
      median: null,
      p95: null,
      best: null,
      worst: null,
      resolution: 1,
      shares: [],
    });
  });
});

describe('hooks', () => {
  it('progress rises to the total', () => {
    const seen: [number, number][] = [];
    runUncertainty(INDEX, TAI, { ...EVERYTHING, draws: 20_000 }, { onProgress: (...at) => seen.push(at) });
    expect(seen.at(-1)).toEqual([20_000, 20_000]);
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.every(([done], index) => index === 0 || done >= seen[index - 1]![0])).toBe(true);
  });

  it('a stop signal ends the run', () => {
    const controller = new AbortController();
    const hooks = { signal: controller.signal, onProgress: () => controller.abort() };
    expect(() => runUncertainty(INDEX, TAI, { ...EVERYTHING, draws: 100_000 }, hooks)).toThrow(RankingCancelled);
  });
});
