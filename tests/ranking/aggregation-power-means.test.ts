import fc from 'fast-check';
import type { MethodCall } from '../../src/ranking/recipe.types';
import { run, sample } from './aggregation-support';
import { scores } from './support';

describe('the family of power means', () => {
  it('falls from the maximum over the arithmetic, geometric and harmonic means to the minimum', () => {
    fc.assert(
      fc.property(sample, (given) => {
        const power = (p: number): MethodCall => ({ method: 'POWER', p });
        const choices = [
          'MAX',
          power(9),
          'ARITHMETIC',
          power(0.5),
          'GEOMETRIC',
          power(-0.5),
          'HARMONIC',
          power(-9),
          'MIN',
        ];
        const found = choices.map((choice) => scores(run(given, choice)));
        for (const unit of Object.keys(found[0]!)) {
          for (let next = 1; next < found.length; next++) {
            expect(found[next]![unit]).toBeLessThanOrEqual(found[next - 1]![unit]! + 1e-9);
          }
        }
      }),
    );
  });

  it('meets its named members, and its definition', () => {
    fc.assert(
      fc.property(sample, fc.double({ min: -8, max: 8, noNaN: true }), (given, p) => {
        const power = (order: number): Record<string, number> => scores(run(given, { method: 'POWER', p: order }));
        const near = (a: Record<string, number>, b: Record<string, number>, digits: number): void => {
          for (const unit of Object.keys(a)) expect(a[unit]).toBeCloseTo(b[unit]!, digits);
        };
        near(power(1), scores(run(given, 'ARITHMETIC')), 12);
        near(power(0), scores(run(given, 'GEOMETRIC')), 12);
        near(power(-1), scores(run(given, 'HARMONIC')), 10);
        near(power(1e-9), power(0), 6);
        const total = given.weights.reduce((sum, weight) => sum + weight, 0);
        const plain = given.rows.map(
          (row) => (row.reduce((sum, value, at) => sum + given.weights[at]! * value ** p, 0) / total) ** (1 / p),
        );
        fc.pre(Math.abs(p) > 0.01);
        near(power(p), Object.fromEntries(plain.map((value, index) => [`u${index + 1}`, value])), 6);
      }),
      { numRuns: 30 },
    );
  });
});
