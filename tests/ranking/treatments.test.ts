import type { MethodChoice } from '../../src/ranking/recipe.types';
import { runRanking } from '../../src/ranking/run-ranking';
import { excessKurtosis } from '../../src/ranking/statistics/excess-kurtosis';
import { quantile } from '../../src/ranking/statistics/quantile';
import { skewness } from '../../src/ranking/statistics/skewness';
import { aTable, branch, codesAndPaths, itWithReference, leaf, problemsOf, inEnglish } from './support';

function treated(values: readonly (number | null)[], ...treatment: MethodChoice[]): (number | null)[] {
  const units = values.map((_, index) => `u${String(index).padStart(2, '0')}`);
  const tree = leaf('x', { normalisation: 'NONE', treatment });
  const recipe = { tree, missing: 'SKIP', screen: { minimumShare: 0 } };
  const { steps } = runRanking(recipe, aTable({ x: values }, { units }), { steps: ['TREAT'] });
  return steps[0]!.values.map((row) => row[0]!);
}

function messages(values: readonly number[], ...treatment: MethodChoice[]): string[] {
  const tree = leaf('x', { normalisation: 'NONE', treatment });
  return inEnglish(runRanking({ tree }, aTable({ x: values })).treatments).map(
    ({ method, message }) => `${method}: ${message}`,
  );
}

/** The example of Microsoft's pages about SKEW and KURT. */
const EXCEL = [3, 4, 5, 2, 3, 4, 5, 6, 4, 7];

describe('statistics that outliers are found by', () => {
  it('Microsoft Excel documentation: SKEW and KURT of ten values', () => {
    expect(skewness(EXCEL)).toBeCloseTo(0.359543071, 9);
    expect(excessKurtosis(EXCEL)).toBeCloseTo(-0.151799637, 9);
  });

  it('too few or equal values have no shape', () => {
    expect([skewness([1, 5]), excessKurtosis([1, 2, 9]), skewness([4, 4, 4]), excessKurtosis([4, 4, 4, 4])]).toEqual([
      0, 0, 0, 0,
    ]);
  });

  itWithReference(
    'vectors/coinr-asem-stages.json',
    'COINr 1.1.14, ASEM: skewness and kurtosis of 49 columns',
    (text) => {
      const { stages, treatment } = JSON.parse(text) as {
        stages: { Imputed: { codes: string[]; values: number[][] } };
        treatment: { dets: { iCode: string; 'check_SkewKurt0.Skew': number; 'check_SkewKurt0.Kurt': number }[] };
      };
      expect(treatment.dets).toHaveLength(49);
      for (const { iCode, ...published } of treatment.dets) {
        const column = stages.Imputed.codes.indexOf(iCode);
        const values = stages.Imputed.values.map((row) => row[column]!);
        expect(Math.abs(skewness(values) - published['check_SkewKurt0.Skew'])).toBeLessThan(1e-12);
        expect(Math.abs(excessKurtosis(values) - published['check_SkewKurt0.Kurt'])).toBeLessThan(1e-12 * 50);
      }
    },
  );

  it('R 4.2.2: quantile type 7', () => {
    const expected = [1, 1.3, 1.6, 3.5, 8, 15, 41, 45.5, 50];
    [0, 0.025, 0.05, 0.25, 0.5, 0.75, 0.95, 0.975, 1].forEach((share, index) =>
      expect(quantile([1, 3, 4, 8, 10, 20, 50], share)).toBeCloseTo(expected[index]!, 12),
    );
  });
});

describe('WINSORISE', () => {
  const calm = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

  it('leaves values that need no treatment, and says so', () => {
    expect(treated(EXCEL, 'WINSORISE')).toEqual(EXCEL);
    expect(messages(EXCEL, 'WINSORISE')).toEqual(['WINSORISE: not needed: skewness 0.359543, kurtosis -0.1518']);
  });

  it('leaves values of which only one of the two measures is high', () => {
    const symmetric = [...calm, 106.5, -93.5];
    expect([Math.abs(skewness(symmetric)) < 1e-12, excessKurtosis(symmetric) > 3.5]).toEqual([true, true]);
    expect(treated(symmetric, 'WINSORISE')).toEqual(symmetric);
    const twoSided = [...new Array<number>(40).fill(0), ...new Array<number>(5).fill(1)];
    expect([skewness(twoSided) >= 2, excessKurtosis(twoSided) >= 3.5]).toEqual([true, true]);
    const calmer = { method: 'WINSORISE', kurtosis: 6 };
    expect(treated(twoSided, calmer)).toEqual(twoSided);
    expect(treated(twoSided, 'WINSORISE')).toEqual(new Array<number>(45).fill(0));
  });

  it('moves one outlier to the next value, at either end', () => {
    expect(treated([1, 2, 3, 4, 5, 6, 7, 8, 9, 100], 'WINSORISE')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 9]);
    expect(treated([...calm, 100], 'WINSORISE')).toEqual([...calm, 12]);
    expect(treated([...calm, -100], 'WINSORISE')).toEqual([...calm, 1]);
  });

  it('moves ties together and counts each of them', () => {
    const far = [...calm, ...calm, ...calm, 200, 200];
    expect(treated(far, 'WINSORISE')).toEqual([...calm, ...calm, ...calm, 12, 12]);
    expect(treated(far, { method: 'WINSORISE', maximumPoints: 1 })).toEqual(far);
    expect(messages(far, { method: 'WINSORISE', maximumPoints: 1 })[0]).toMatch(/^WINSORISE: more points are tied/);
  });

  const ladder = [...calm, ...calm, 1e3, 1e6, 1e9];

  it('moves at most so many points, and then leaves them moved or gives up', () => {
    expect(treated(ladder, { method: 'WINSORISE', maximumPoints: 1 })).toEqual([...calm, ...calm, 1e3, 1e6, 1e6]);
    const giveUp = { method: 'WINSORISE', maximumPoints: 1, onlyIfEnough: true };
    expect(treated(ladder, giveUp)).toEqual(ladder);
    expect(messages(ladder, giveUp)[0]).toMatch(/^WINSORISE: moving 1 point is not enough, so none is moved/);
  });

  it('what it could not mend the logarithm takes, from the values as they were', () => {
    const pair = [
      { method: 'WINSORISE', maximumPoints: 1, onlyIfEnough: true },
      { method: 'LOG', ifSkewed: true },
    ];
    expect(treated(ladder, ...pair)).toEqual(treated(ladder, 'LOG'));
    expect(treated([...calm, 100], ...pair)).toEqual([...calm, 12]);
  });

  it('names the units that it moved', () => {
    const tree = leaf('x', { normalisation: 'NONE', treatment: 'WINSORISE' });
    const { treatments, rows } = runRanking({ tree }, aTable({ x: [...calm, 100] }));
    expect(treatments).toMatchObject([{ path: 'root', indicator: 'x', method: 'WINSORISE', units: ['u13'] }]);
    const moved = rows.find(({ unit }) => unit === 'u13')!;
    expect(moved.contributions[0]).toMatchObject({ raw: 100, denominated: 100, treated: 12 });
    expect([moved.rank, moved.tied]).toEqual([1, true]);
  });

  it('that leaves one value only is an error that says why', () => {
    const values = [...new Array<number>(40).fill(0), ...new Array<number>(5).fill(1)];
    const [problem] = problemsOf(() =>
      runRanking({ tree: leaf('x', { treatment: 'WINSORISE' }) }, aTable({ x: values })),
    );
    expect(problem).toMatchObject({ code: 'CONSTANT_INDICATOR', path: 'root.indicator' });
    expect(problem!.message).toMatch(/^x is 0 after its treatment for all of the 45 units that have it/);
  });

  it('leaves gaps', () => {
    expect(treated([...calm, null, 100], 'WINSORISE')).toEqual([...calm, null, 12]);
  });
});

describe('treatments of the whole scale', () => {
  it('LOG is ln(x - min + 0.01 range)', () => {
    expect(treated([-10, 0, 90], 'LOG')).toEqual([Math.log(1), Math.log(11), Math.log(101)]);
    expect(treated([-10, 0, 90], { method: 'LOG', share: 0.1 })).toEqual([10, 20, 110].map(Math.log));
    expect(treated([4, 4], 'LOG')).toEqual([4, 4]);
  });

  it('BOX_COX, with the logarithm at 0', () => {
    expect(treated([1, 4, 9], { method: 'BOX_COX', lambda: 0.5 }).map((value) => value!.toFixed(12))).toEqual(
      [0, 2, 4].map((value) => value.toFixed(12)),
    );
    expect(treated([1, 4, 9], { method: 'BOX_COX', lambda: 0 })).toEqual([0, Math.log(4), Math.log(9)]);
  });

  it('CAP cuts at percentiles of type 7', () => {
    expect(treated([1, 2, 3, 100], { method: 'CAP', lowerPercentile: 0, upperPercentile: 75 })).toEqual([
      1, 2, 3, 27.25,
    ]);
  });

  it('several are done in order, each on what the one before has left', () => {
    const cut = { method: 'CAP', lowerPercentile: 0, upperPercentile: 75 };
    expect(treated([1, 2, 3, 100], cut, 'LOG')).toEqual(treated([1, 2, 3, 27.25], 'LOG'));
    expect(treated([1, 2, 3, 100], 'NONE')).toEqual([1, 2, 3, 100]);
  });

  it('the method is the same with and without NONE', () => {
    const idOf = (treatment?: MethodChoice): string =>
      runRanking({ tree: leaf('x', treatment ? { treatment } : {}) }, aTable({ x: [1, 2] })).methodId;
    expect(idOf('NONE')).toBe(idOf());
    expect(idOf('LOG')).not.toBe(idOf());
  });

  it('are made ready on the reference set and done to all', () => {
    const tree = branch([leaf('x', { normalisation: 'NONE', treatment: 'LOG' })]);
    const table = { ...aTable({ x: [0, 100, 200, -50] }), peers: ['u1', 'u2'] };
    const problems = problemsOf(() => runRanking({ tree, referenceSet: 'PEERS' }, table));
    expect(codesAndPaths(problems)).toEqual([['UNDEFINED_VALUE', 'root.children[0].treatment']]);
    expect(problems[0]!.message).toMatch(/^x of u4 is -50; .* needs values above -1,/);
    const inside = { ...aTable({ x: [0, 100, 200] }), peers: ['u1', 'u2'] };
    const { steps } = runRanking({ tree, referenceSet: 'PEERS' }, inside, { steps: ['TREAT'] });
    expect(steps[0]!.values).toEqual([[Math.log(1)], [Math.log(101)], [Math.log(201)]]);
  });

  it('a value that Box-Cox does not take is an error that names it', () => {
    const tree = leaf('x', { treatment: { method: 'BOX_COX', lambda: 2 } });
    const problems = problemsOf(() => runRanking({ tree }, aTable({ x: [1, 0, 1e200] })));
    expect(problems.map(({ message }) => message.split(';')[0])).toEqual(['x of u2 is 0', 'x of u3 is 1e+200']);
  });
});
