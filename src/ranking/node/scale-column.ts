import { findMethod } from '../find-method';
import type { NormalisationMethod, Scale } from '../method.types';
import { normalisations } from '../normalise/normalisations';
import type { MethodCall } from '../recipe.types';
import { isConstant } from '../statistics/noise';
import { presentValues, type UnitFrame } from '../unit-frame';
import { applied } from './treat-column';

export interface ScaledColumn {
  readonly values: Float64Array;
  readonly scale: Scale;
  /** The value of a column that is the same everywhere, so that the method has no scale; null elsewhere. */
  readonly constant: number | null;
  readonly undefinedAt: readonly number[];
}

/** How a column is brought to a scale on which higher is better. */
export interface Scaling {
  readonly call: MethodCall;
  /** -1 where lower is better. */
  readonly orientation: 1 | -1;
  /** The values that the scale is taken from where those are of another period. */
  readonly basis: Float64Array | null;
  /** What every value becomes where the column is constant; null = it stays without a scale. */
  readonly constantIs: number | null;
  /** Noise of the values that is larger than their own digits tell. */
  readonly grain: number;
}

const NO_SCALE: Scale = { apply: () => NaN, minimum: null, maximum: null };

/** The normalisation of one node, leaf or branch. Values are turned (x times -1) first, unless the method reads the direction. */
export function scaleColumn(given: Float64Array, scaling: Scaling, frame: UnitFrame): ScaledColumn {
  const { call, orientation, basis, constantIs, grain } = scaling;
  const method = findMethod(normalisations, call.method);
  const column = turned(given, method, orientation);
  const reference = presentValues(basis ? turned(basis, method, orientation) : column, frame.reference);
  const gaps = column.map(() => NaN);
  if (reference.length === 0) return { values: gaps, scale: NO_SCALE, constant: null, undefinedAt: [] };
  if (method.needsSpread && isConstant(reference, grain)) {
    const constant = reference[0]! * (column === given ? 1 : -1) + 0;
    if (constantIs === null) return { values: gaps, scale: NO_SCALE, constant, undefinedAt: [] };
    const scale = { apply: () => constantIs, minimum: constantIs, maximum: constantIs };
    return { values: applied(column, scale.apply).column, scale, constant, undefinedAt: [] };
  }
  const scale = method.fit(reference, call, orientation, (unit) => valueOf(column, frame.units, unit));
  if (scale.problem !== undefined) return { values: gaps, scale, constant: null, undefinedAt: [] };
  const { column: values, undefinedAt } = applied(column, scale.apply);
  return { values, scale, constant: null, undefinedAt };
}

function turned(column: Float64Array, { takesDirection }: NormalisationMethod, orientation: 1 | -1): Float64Array {
  return orientation === -1 && !takesDirection ? column.map((value) => 0 - value) : column;
}

function valueOf(column: Float64Array, units: readonly string[], unit: string): number | null {
  const value = column[units.indexOf(unit)] ?? NaN;
  return Number.isNaN(value) ? null : value;
}
