import type { PrintedFigure } from './read-figures';
import type { PrintedUnit } from './units';

type Measured = Pick<PrintedFigure, 'value' | 'others' | 'unit'>;

/** Whether two figures say the same amount, whatever their units: 30 minutes and half an hour do, 30 minutes and 30 hours do not. */
export function isSameAmount(one: Measured, other: Measured): boolean {
  return amountsOf(one).some((a) => amountsOf(other).some((b) => areEqual(one.unit, a, other.unit, b)));
}

/** The same number without a look at the units. */
export function isSameNumber(one: Measured, other: Measured): boolean {
  return amountsOf(one).some((a) => amountsOf(other).some((b) => isNear(a, b)));
}

function amountsOf({ value, others }: Measured): readonly number[] {
  return [value, ...others];
}

function areEqual(unit: PrintedUnit | null, a: number, otherUnit: PrintedUnit | null, b: number): boolean {
  // What only one of them names is taken from it; a fraction of 1 needs no sign.
  if (unit === null || otherUnit === null) {
    const share = (unit ?? otherUnit)?.dimension === 'share' ? (unit ?? otherUnit) : null;
    return isNear(a, b) || (share !== null && isNear(a * (unit?.size ?? 1), b * (otherUnit?.size ?? 1)));
  }
  const [x, y] = [a * unit.size, b * otherUnit.size];
  if (unit.dimension === otherUnit.dimension) return isNear(x, y);
  return isTimesAsShare(unit, x, otherUnit, y) || isTimesAsShare(otherUnit, y, unit, x);
}

/** Twice as much is 200 % of it, and a rise of 100 %. */
function isTimesAsShare(times: PrintedUnit, factor: number, share: PrintedUnit, part: number): boolean {
  if (times.dimension !== 'times' || share.dimension !== 'share') return false;
  return isNear(factor, part) || isNear(factor - 1, part) || isNear(1 - factor, part);
}

/** A third is printed as 33 %, 33.3 % or 33.33 %. */
function isNear(a: number, b: number): boolean {
  const [x, y] = [Math.abs(a), Math.abs(b)];
  return Math.abs(x - y) <= tolerance(a, b) * Math.max(x, y);
}

function tolerance(a: number, b: number): number {
  const isEndless = (value: number): boolean => /\d\.\d{9,}/.test(String(value)) || /\.(\d)\1{4,}/.test(String(value));
  return isEndless(a) || isEndless(b) ? 0.011 : 1e-9;
}
