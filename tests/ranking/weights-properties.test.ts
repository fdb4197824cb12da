import fc from 'fast-check';
import { scores } from './support';
import { weigh, weightsOf } from './weights-support';

describe('properties of every scheme', () => {
  const rows = fc.array(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 3, maxLength: 3 }), {
    minLength: 4,
    maxLength: 9,
  });
  const schemes = ['GIVEN', 'EQUAL', 'RANK_SUM', 'ROC', 'STANDARD_DEVIATION', 'ENTROPY', 'CRITIC', 'MEREC', 'PCA'];
  const given = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 });

  it.each(schemes)(
    '%s: weights are not negative and sum to 1; the order of units and children does not matter',
    (scheme) => {
      fc.assert(
        fc.property(rows, given, (values, weights) => {
          const result = attempt(() => weigh(values, scheme, { given: weights }));
          if (result === null) return;
          const found = weightsOf(result);
          expect(found.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
          for (const weight of found) expect(weight).toBeGreaterThanOrEqual(0);
          expect(weightsOf(weigh([...values].reverse(), scheme, { given: weights }))).toEqual(found);
          const turned = values.map((row) => [...row].reverse());
          const back = weightsOf(weigh(turned, scheme, { given: [...weights].reverse() })).reverse();
          back.forEach((weight, index) => expect(weight).toBeCloseTo(found[index]!, 9));
        }),
      );
    },
  );

  it.each(['CRITIC', 'PCA'])('%s: a positive affine change of a criterion changes no weight', (scheme) => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 2, max: 50 }), fc.integer({ min: -50, max: 50 }), (values, factor, shift) => {
        const result = attempt(() => weigh(values, scheme));
        if (result === null) return;
        const changed = weightsOf(
          weigh(
            values.map(([a, ...rest]) => [a! * factor + shift, ...rest]),
            scheme,
          ),
        );
        changed.forEach((weight, index) => expect(weight).toBeCloseTo(weightsOf(result)[index]!, 8));
      }),
      { numRuns: 40 },
    );
  });

  it.each(['ENTROPY', 'MEREC'])('%s: a change of the unit of measurement changes no weight', (scheme) => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 2, max: 1000 }), (values, factor) => {
        const result = attempt(() => weigh(values, scheme));
        if (result === null) return;
        const changed = weightsOf(
          weigh(
            values.map(([a, ...rest]) => [a! * factor, ...rest]),
            scheme,
          ),
        );
        changed.forEach((weight, index) => expect(weight).toBeCloseTo(weightsOf(result)[index]!, 9));
      }),
      { numRuns: 40 },
    );
  });

  it('scores stay finite wherever values are missing', () => {
    const holes = fc.array(fc.boolean(), { minLength: 27, maxLength: 27 });
    fc.assert(
      fc.property(rows, holes, fc.constantFrom(...schemes), (values, missing, scheme) => {
        const gappy = values.map((row, unit) =>
          row.map((value, at) => (at > 0 && missing[unit * 3 + at] ? null : value)),
        );
        const result = attempt(() => weigh(gappy, scheme));
        if (result === null) return;
        expect(Object.values(scores(result)).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  /** Null for data that the scheme refuses; weights-problems.test.ts says when. */
  function attempt<T>(action: () => T): T | null {
    try {
      return action();
    } catch (error) {
      if (/WEIGHTS_UNDEFINED|NO_VALUES/.test(String(error))) return null;
      throw error;
    }
  }
});
