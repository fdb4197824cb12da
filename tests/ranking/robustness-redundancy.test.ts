import fc from 'fast-check';
import { compareRankings } from '../../src/ranking/compare-rankings';
import { redundancy } from '../../src/ranking/robustness/redundancy';
import { averageRanks } from '../../src/ranking/statistics/average-ranks';
import { cronbachAlpha } from '../../src/ranking/statistics/cronbach-alpha';
import { kendallTauB } from '../../src/ranking/statistics/kendall-tau-b';
import { pairCounts } from '../../src/ranking/statistics/pair-counts';
import { varianceInflation } from '../../src/ranking/statistics/variance-inflation';
import { aTable, branch, itWithReference, leaf, meanOf, readReference } from './support';

/** Columns cyl, disp and hp of R's mtcars. */
const CYL = [6, 6, 4, 6, 8, 6, 8, 4, 4, 6, 6, 8, 8, 8, 8, 8, 8, 4, 4, 4, 4, 8, 8, 8, 8, 4, 4, 4, 8, 6, 8, 4];
const DISP = [
  160, 160, 108, 258, 360, 225, 360, 146.7, 140.8, 167.6, 167.6, 275.8, 275.8, 275.8, 472, 460, 440, 78.7, 75.7, 71.1,
  120.1, 318, 304, 350, 400, 79, 120.3, 95.1, 351, 145, 301, 121,
];
const HP = [
  110, 110, 93, 110, 175, 105, 245, 62, 95, 123, 123, 180, 180, 180, 205, 215, 230, 66, 52, 65, 97, 150, 150, 245, 175,
  66, 91, 113, 264, 175, 335, 109,
];

describe('pairs of two columns', () => {
  const column = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 0, maxLength: 40 });

  it('are counted as comparing every two would', () => {
    fc.assert(
      fc.property(column, column, (a, b) => {
        const length = Math.min(a.length, b.length);
        const [x, y] = [a.slice(0, length), b.slice(0, length)];
        const slow = { concordant: 0, discordant: 0, onlyX: 0, onlyY: 0, both: 0 };
        for (let i = 0; i < length; i++) {
          for (let j = 0; j < i; j++) {
            const [inX, inY] = [Math.sign(x[i]! - x[j]!), Math.sign(y[i]! - y[j]!)];
            if (inX === 0 && inY === 0) slow.both++;
            else if (inX === 0) slow.onlyX++;
            else if (inY === 0) slow.onlyY++;
            else if (inX === inY) slow.concordant++;
            else slow.discordant++;
          }
        }
        expect(pairCounts(x, y)).toEqual(slow);
      }),
    );
  });

  it('of 100,000 values take a moment, and stay whole numbers', () => {
    const x = Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 100_003);
    const y = x.map((value, index) => (index % 3 === 0 ? -value : value));
    const { concordant, discordant, both } = pairCounts(x, y);
    expect([concordant + discordant, both]).toEqual([(100_000 * 99_999) / 2, 0]);
    expect(averageRanks(x).reduce((sum, rank) => sum + rank, 0)).toBe((100_000 * 100_001) / 2);
    const ranking = new Map(x.slice(0, 20_000).map((value, index) => [`u${index}`, value]));
    const compared = compareRankings(ranking, new Map([...ranking].map(([unit, rank]) => [unit, 100_003 - rank])));
    expect(compared.kendallTauB.value).toBe(-1);
    expect(compared.kemenyDistance.value).toBe(20_000 * 19_999);
    expect(compared.spearman.value).toBe(-1);
  });
});

describe("Cronbach's alpha, OECD/JRC Handbook 2008, Table 11", () => {
  itWithReference('vectors/tai-oecd-2008.json', 'of the eight indicators of technology achievement', (text) => {
    const { inputs, table11_cronbach } = JSON.parse(text) as {
      inputs: { codes: string[]; values: number[][] };
      table11_cronbach: {
        all: number;
        if_deleted: Record<string, number>;
        corr_with_total_of_rest: Record<string, number>;
      };
    };
    const columns = inputs.codes.map((_, index) => inputs.values.map((row) => row[index]!));
    const alpha = cronbachAlpha(columns);
    expect(Math.abs(alpha.standardised! - table11_cronbach.all)).toBeLessThan(0.005);
    inputs.codes.forEach((code, index) => {
      const { alphaIfDeleted, correlationWithRest } = alpha.items[index]!;
      expect(Math.abs(alphaIfDeleted! - table11_cronbach.if_deleted[code]!)).toBeLessThan(0.0025);
      expect(Math.abs(correlationWithRest! - table11_cronbach.corr_with_total_of_rest[code]!)).toBeLessThan(0.0075);
    });
  });
});

describe("Cronbach's alpha", () => {
  it('by hand: two items with r = 0.5 have 2/3 standardised', () => {
    // Variances 1 and 4, covariance 1: raw 2 (1 - 5/7) = 4/7.
    const x = [-1, 0, 1];
    const y = [-2, 2, 0];
    const { standardised, raw, cases, noAlphaReason } = cronbachAlpha([x, y]);
    expect([cases, noAlphaReason]).toEqual([3, null]);
    expect(standardised).toBeCloseTo(2 / 3, 12);
    expect(raw).toBeCloseTo(4 / 7, 12);
  });

  it('of equal items is 1, and does not depend on scale when standardised', () => {
    const x = [1, 4, 2, 8];
    expect(cronbachAlpha([x, x, x])).toMatchObject({ raw: expect.closeTo(1, 12) as number });
    const scaled = x.map((value) => 1000 * value - 3);
    expect(cronbachAlpha([x, scaled]).standardised).toBeCloseTo(1, 12);
  });

  it('says why there is none', () => {
    expect(cronbachAlpha([[1, 2]])).toMatchObject({ standardised: null, noAlphaReason: 'TOO_FEW_CRITERIA' });
    expect(
      cronbachAlpha([
        [1, null, 3],
        [null, 2, 3],
      ]),
    ).toMatchObject({ cases: 1, noAlphaReason: 'TOO_FEW_CASES' });
    expect(
      cronbachAlpha([
        [1, 1, 1],
        [1, 2, 3],
      ]),
    ).toMatchObject({ standardised: null, noAlphaReason: 'CONSTANT' });
  });
});

describe('variance inflation', () => {
  const published = [6.732984040663838, 5.521459898227855, 3.3509639225991315];

  it('R 4.2.2: diag(solve(cor(mtcars[2:4])))', () => {
    const { values, cases } = varianceInflation([CYL, DISP, HP]);
    values.forEach((value, index) => expect(value).toBeCloseTo(published[index]!, 10));
    expect(cases).toBe(32);
  });

  itWithReference('vectors/r-base.json', 'is what R printed', (text) => {
    const { cases } = JSON.parse(text) as { cases: { call: string; value: number[] }[] };
    const { value } = cases.find(({ call }) => call === 'diag(solve(cor(mtcars[2:4])))')!;
    expect(value).toEqual(published);
    const wide = (JSON.parse(readReference('vectors/r-base.json')) as { data: { mtcars4: number[][] } }).data.mtcars4;
    const { values } = varianceInflation([1, 2, 3].map((column) => wide.map((row) => row[column]!)));
    values.forEach((each, index) => expect(each).toBeCloseTo(value[index]!, 10));
  });

  it('says why there is none', () => {
    expect(varianceInflation([[1, 2, 3]])).toMatchObject({ values: [null], noFactorReason: 'TOO_FEW_CRITERIA' });
    expect(
      varianceInflation([
        [1, 2],
        [2, 1],
      ]),
    ).toMatchObject({ noFactorReason: 'TOO_FEW_CASES' });
    expect(
      varianceInflation([
        [1, 1, 1, 1],
        [2, 1, 3, 4],
      ]),
    ).toMatchObject({ noFactorReason: 'CONSTANT' });
    expect(
      varianceInflation([
        [1, 2, 3, 5],
        [2, 4, 6, 10],
      ]),
    ).toMatchObject({ values: [null, null], noFactorReason: 'COLLINEAR' });
    const sum = CYL.map((value, index) => value + DISP[index]!);
    expect(varianceInflation([CYL, DISP, sum])).toMatchObject({ noFactorReason: 'COLLINEAR' });
  });
});

describe('redundancy of the criteria of a recipe', () => {
  // c is a turned round with noise, d the same as a.
  const table = aTable(
    { a: [1, 2, 3, 4, 5, 6], b: [2, 1, 4, 3, 6, null], c: [6, 5, 3, 4, 2, 1], d: [2, 4, 6, 8, 10, 12] },
    { directions: { c: 'HIGHER_IS_BETTER' } },
  );
  const tree = branch([branch([leaf('a'), leaf('c'), leaf('d')]), leaf('b')]);
  const found = redundancy({ tree, missing: 'SKIP' }, table);

  it('flags what says the same and what contradicts, inside a group only', () => {
    const flags = Object.fromEntries(
      found.pairs.map(({ indicators, flag, group }) => [indicators.join(), [flag, group]]),
    );
    expect(flags).toEqual({
      'a,c': ['CONFLICTING', 'root.children[0]'],
      'a,d': ['REDUNDANT', 'root.children[0]'],
      'c,d': ['CONFLICTING', 'root.children[0]'],
      'a,b': [null, null],
      'c,b': [null, null],
      'd,b': [null, null],
    });
  });

  it('values enter turned: with the direction of c reversed nothing contradicts', () => {
    const turned = branch([branch([leaf('a'), leaf('c', { direction: 'LOWER_IS_BETTER' }), leaf('d')]), leaf('b')]);
    const { pairs } = redundancy({ tree: turned, missing: 'SKIP' }, table);
    expect(pairs.filter(({ flag }) => flag === 'CONFLICTING')).toEqual([]);
  });

  it('three correlations over the pairs without a gap', () => {
    const { pearson, spearman, kendallTauB: tau } = found.pairs.find(({ indicators }) => indicators.join() === 'a,b')!;
    expect([pearson.pairs, spearman.pairs, tau.pairs]).toEqual([5, 5, 5]);
    expect(tau.value).toBeCloseTo(kendallTauB([1, 2, 3, 4, 5], [2, 1, 4, 3, 6]).value!, 12);
    expect(pearson.value).toBeCloseTo(0.8219949365267865, 12);
    expect(spearman.value).toBeCloseTo(0.8, 12);
  });

  it('alpha of all and of each group, and variance inflation by criterion', () => {
    expect(found.all).toMatchObject({ path: 'root', indicators: ['a', 'c', 'd', 'b'], cases: 5 });
    expect(found.groups.map(({ path, indicators }) => [path, indicators])).toEqual([
      ['root.children[0]', ['a', 'c', 'd']],
    ]);
    expect(found.groups[0]!.standardised).toBeLessThan(0);
    expect(found.varianceInflation).toMatchObject({ indicators: ['a', 'c', 'd', 'b'], noFactorReason: 'COLLINEAR' });
  });

  it('a tree of one leaf has no pairs', () => {
    const single = redundancy(meanOf(['a']), table);
    expect([single.pairs, single.groups, single.all.noAlphaReason]).toEqual([[], [], 'TOO_FEW_CRITERIA']);
  });
});
