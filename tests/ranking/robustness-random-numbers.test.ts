import { gamma } from '../../src/ranking/robustness/gamma';
import { randomStream } from '../../src/ranking/robustness/random-stream';
import { runUncertainty } from '../../src/ranking/robustness/run-uncertainty';
import type { UncertaintySpec } from '../../src/ranking/robustness/uncertainty.types';
import { aTable, meanOf } from './support';

describe('random numbers', () => {
  it('are uniform, and those of neighbouring draws have nothing in common', () => {
    const firsts = Array.from({ length: 20_000 }, (_, draw) => randomStream(1, draw)());
    const mean = firsts.reduce((sum, value) => sum + value, 0) / firsts.length;
    const lagged = firsts.slice(1).reduce((sum, value, index) => sum + (value - 0.5) * (firsts[index]! - 0.5), 0);
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.01);
    expect(Math.abs(lagged / firsts.length) * 12).toBeLessThan(0.03);
    expect(new Set(firsts).size).toBe(20_000);
    expect(firsts.every((value) => value >= 0 && value < 1)).toBe(true);
  });

  it.each([0.3, 1, 4.5])('a gamma variable of shape %d has mean and variance of its shape', (shape) => {
    const next = randomStream(2, 0);
    const values = Array.from({ length: 40_000 }, () => gamma(shape, next));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    expect(Math.abs(mean / shape - 1)).toBeLessThan(0.04);
    expect(Math.abs(variance / shape - 1)).toBeLessThan(0.08);
  });

  it('Dirichlet weights of equal criteria: a rank is a fair coin', () => {
    const coin = aTable({ a: [1, 0], b: [0, 1] });
    const spec: UncertaintySpec = { draws: 4000, weights: { method: 'DIRICHLET', concentration: 2 } };
    const { pairs } = runUncertainty(meanOf(['a', 'b']), coin, spec);
    // Two parameters of 1 each: the share is uniform. Six standard errors.
    expect(Math.abs(pairs[0]!.aBeatsB! - 0.5)).toBeLessThan(0.048);
  });
});
