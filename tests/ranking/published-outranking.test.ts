import type { MethodChoice } from '../../src/ranking/recipe.types';
import { runRanking } from '../../src/ranking/run-ranking';
import { SITES as EXAMPLE } from './outranking-support';
import { aTable, branch, leaf, scores } from './support';

const { rows: SITES } = EXAMPLE;

function combined(
  rows: readonly (readonly number[])[],
  weights: readonly number[],
  aggregation: MethodChoice,
): number[] {
  const columns = Object.fromEntries(weights.map((_, column) => [`c${column}`, rows.map((row) => row[column]!)]));
  const leaves = weights.map((weight, column) => leaf(`c${column}`, { weight, normalisation: 'NONE' }));
  const found = scores(runRanking({ tree: branch(leaves, { aggregation }) }, aTable(columns)));
  return rows.map((_, unit) => found[`u${unit + 1}`]!);
}

const rounded = (values: readonly number[], decimals: number): number[] =>
  values.map((value) => Number(value.toFixed(decimals)) + 0);

describe('VIKOR', () => {
  it('Papathanasiou & Ploskas (2018), chapter 2: Q with v = 0.625', () => {
    const found = combined(SITES, [0.4, 0.3, 0.1, 0.2], { method: 'VIKOR', v: 0.625 });
    expect(
      rounded(
        found.map((score) => 1 - score),
        3,
      ),
    ).toEqual([0.64, 1, 0.693, 0.271, 0, 0.694]);
  });

  it('Opricovic & Tzeng: a plant site of eight criteria, as in the Julia package JMcDM', () => {
    const rows = [
      [100, 92, 10, 2, 80, 70, 95, 80],
      [80, 70, 8, 4, 100, 80, 80, 90],
      [90, 85, 5, 0, 75, 95, 70, 70],
      [70, 88, 20, 18, 60, 90, 95, 85],
    ];
    const weights = [0.11, 0.035, 0.379, 0.384, 0.002, 0.002, 0.01, 0.077];
    const found = combined(rows, weights, 'VIKOR').map((score) => 1 - score);
    [0.74, 0.73, 1, 0].forEach((q, unit) => expect(Math.abs(found[unit]! - q)).toBeLessThan(0.01));
  });
});

describe('VIKOR, further examples', () => {
  it('Yang & Wu (2020), IEEE Access 8: five alternatives, equal weights', () => {
    const rows = [
      [78, 56, 34, 6],
      [4, 45, 3, 97],
      [18, 2, 50, 63],
      [9, 14, 11, 92],
      [85, 9, 100, 29],
    ];
    const found = combined(rows, [1, 1, 1, 1], 'VIKOR').map((score) => 1 - score);
    expect(rounded(found, 4)).toEqual([0.5679, 0.7667, 1, 0.7493, 0]);
  });

  it('Opricovic & Tzeng (2004), Eur. J. Oper. Res. 156: the mountain climber, risk against altitude', () => {
    const rows = [
      [-1, 3000],
      [-2, 3750],
      [-5, 4500],
    ];
    expect(
      rounded(
        combined(rows, [1, 1], 'VIKOR').map((score) => 1 - score),
        12,
      ),
    ).toEqual([1, 0, 1]);
  });
});

describe('PROMETHEE II', () => {
  it('Zhao, Peng & Li (2013), Procedia Computer Science 17: usual preference', () => {
    const rows = [
      [4, 3, 2],
      [3, 2, 4],
      [5, 1, 3],
    ];
    expect(rounded(combined(rows, [0.5, 0.3, 0.2], 'PROMETHEE_II'), 2)).toEqual([0.1, -0.3, 0.2]);
  });

  it('the Julia package JMcDM 87bbb34: eight alternatives, linear preference with and without indifference', () => {
    const rows = [
      [42, 35, 43, 51],
      [89, 72, 92, 85],
      [14, 85, 17, 40],
      [57, 60, 45, 80],
      [48, 32, 43, 40],
      [71, 45, 60, 85],
      [69, 40, 72, 55],
      [64, 35, 70, 60],
    ];
    const aggregation = { method: 'PROMETHEE_II', indifference: [49, 0, 45, 30], strict: [100, 98, 95, 80] };
    const found = combined(rows, [0.25, 0.35, 0.22, 0.18], aggregation);
    // The package subtracts what a unit gives from what it gets, so that its flows have the other sign.
    expect(
      rounded(
        found.map((flow) => -flow),
        2,
      ),
    ).toEqual([0.07, -0.15, -0.06, -0.05, 0.1, 0, 0.03, 0.06]);
  });

  it('Papathanasiou & Ploskas (2018), chapter 3: net flows, linear with q = 1 and p = 2', () => {
    const found = combined(SITES, [0.4, 0.3, 0.1, 0.2], { method: 'PROMETHEE_II', indifference: [1], strict: [2] });
    expect(rounded(found, 2)).toEqual([-0.26, -0.52, -0.22, 0.36, 0.7, -0.06]);
  });

  it('flows add up to 0, and thresholds of 0 give the share of wins less losses', () => {
    const plain = combined(SITES, [1, 1, 1, 1], 'PROMETHEE_II');
    expect(plain.reduce((sum, flow) => sum + flow, 0)).toBeCloseTo(0, 12);
    const wins = SITES.map(
      (row, a) =>
        SITES.reduce(
          (sum, other, b) => (a === b ? sum : sum + row.reduce((s, x, k) => s + Math.sign(x - other[k]!), 0) / 4),
          0,
        ) / 5,
    );
    plain.forEach((flow, unit) => expect(flow).toBeCloseTo(wins[unit]!, 12));
  });
});

describe('benefit of the doubt', () => {
  it('Cooper, Seiford & Tone (2007), Data Envelopment Analysis, example 1.3: seven stores, two outputs, one employee', () => {
    const rows = [
      [1, 5],
      [2, 7],
      [3, 4],
      [4, 3],
      [4, 6],
      [5, 5],
      [6, 2],
    ];
    // A is 0.714 and D 0.75 in the book, and B, E, F, G span the frontier; C lies below the line from E to F: 7 / 10.
    expect(rounded(combined(rows, [1, 1], 'BENEFIT_OF_DOUBT'), 3)).toEqual([0.714, 1, 0.7, 0.75, 1, 1, 1]);
  });

  it('bounds on weights: a share of each between them, and all units by one rule where both are 1 over the children', () => {
    const rows = [
      [1, 8, 3],
      [5, 5, 2],
      [8, 2, 9],
    ];
    const third = 1 / 3;
    const found = combined(rows, [1, 1, 1], {
      method: 'BENEFIT_OF_DOUBT',
      bounds: 'WEIGHTS',
      least: third - 1e-9,
      most: third + 1e-9,
    });
    [12, 12, 19].forEach((sum, unit) => expect(found[unit]).toBeCloseTo(sum / 19, 6));
  });

  it('with two children: the best of all weights on a fine grid', () => {
    const rows = [
      [1, 8],
      [5, 5],
      [8, 2],
      [3, 4],
      [6, 1],
    ];
    const found = combined(rows, [1, 1], 'BENEFIT_OF_DOUBT');
    const best = rows.map(([x, y]) => {
      let most = 0;
      for (let angle = 0; angle <= 1000; angle++) {
        const [u, v] = [angle / 1000, 1 - angle / 1000];
        const top = Math.max(...rows.map(([a, b]) => u * a! + v * b!));
        most = Math.max(most, (u * x! + v * y!) / top);
      }
      return most;
    });
    found.forEach((score, unit) => expect(score).toBeCloseTo(best[unit]!, 3));
  });

  it('bounds on shares hold the score down', () => {
    const rows = [
      [1, 9],
      [9, 1],
      [5, 5],
    ];
    const free = combined(rows, [1, 1], 'BENEFIT_OF_DOUBT');
    const bound = combined(rows, [1, 1], { method: 'BENEFIT_OF_DOUBT', least: 0.4, most: 0.6 });
    expect(free.slice(0, 2)).toEqual([1, 1]);
    expect(bound[0]).toBeLessThan(0.6);
    expect(bound[2]).toBeCloseTo(1, 12);
  });
});
