import type { BranchNode } from '../tree';

/**
 * A weighted mean that is computed on a transformed scale: backward(sum(w forward(x)) / sum(w)). All means of the registry
 * are of this kind; knowing it, a draw costs one multiplication a value, and the transformed columns are shared by all
 * draws.
 */
export interface QuasiMean {
  /** Distinguishes transformed columns in a cache. */
  readonly key: string;
  readonly forward: ((value: number) => number) | null;
  readonly backward: ((value: number) => number) | null;
}

/** The branch's mean in this form; null for a method that is none, which then computes each draw itself. */
export function quasiMean({ method, parameters }: BranchNode): QuasiMean | null {
  const floor = typeof parameters['floor'] === 'number' ? parameters['floor'] : null;
  switch (method.id) {
    case 'ARITHMETIC':
      return powerMean(1, null);
    case 'GEOMETRIC':
      return powerMean(0, floor);
    case 'HARMONIC':
      return powerMean(-1, floor);
    case 'POWER':
      return powerMean(Number(parameters['p']), floor);
    default:
      return null;
  }
}

/** Null for orders at which plain powers would overflow or lose digits; the method itself then takes care. */
function powerMean(p: number, floor: number | null): QuasiMean | null {
  const key = `${p} from ${floor}`;
  // Math.max keeps NaN, so that a gap stays one.
  const at = floor === null ? same : (value: number): number => Math.max(floor, value);
  if (p === 1) return { key, forward: floor === null ? null : at, backward: null };
  if (p === 0) return { key, forward: (value) => Math.log(at(value)), backward: Math.exp };
  if (p === -1) return { key, forward: (value) => 1 / at(value), backward: (value) => 1 / value };
  if (Math.abs(p) < 0.25 || Math.abs(p) > 8) return null;
  return { key, forward: (value) => at(value) ** p, backward: (value) => value ** (1 / p) };
}

function same(value: number): number {
  return value;
}
