import { findMethod } from '../find-method';
import type { MethodCall } from '../recipe.types';
import { treatments } from '../treat/treatments';
import type { FittedTreatment } from '../treat/treatment.types';
import { presentValues, type UnitFrame } from '../unit-frame';

export interface TreatedColumn {
  readonly values: Float64Array;
  readonly basis: Float64Array | null;
  readonly fitted: FittedTreatment;
  /** Places of the units whose value the treatment does not take, and of those of the basis. */
  readonly undefinedAt: readonly number[];
  readonly undefinedInBasis: readonly number[];
}

/**
 * One treatment of one node, leaf or branch, made ready on the reference set and done to every unit.
 * @param basis the values that scales are taken from where those are of another period.
 */
export function treatColumn(
  values: Float64Array,
  basis: Float64Array | null,
  call: MethodCall,
  frame: UnitFrame,
): TreatedColumn {
  const from = basis ?? values;
  const reference = presentValues(from, frame.reference);
  const fitted = findMethod(treatments, call.method).fit(reference, call, { column: from, frame });
  const { apply } = fitted;
  if (apply === null) return { values, basis, fitted, undefinedAt: [], undefinedInBasis: [] };
  const treated = applied(values, apply);
  const ofBasis = basis && applied(basis, apply);
  return {
    values: treated.column,
    basis: ofBasis && ofBasis.column,
    fitted,
    undefinedAt: treated.undefinedAt,
    undefinedInBasis: ofBasis?.undefinedAt ?? [],
  };
}

/** The column with a function applied; a result that is no finite number leaves NaN. */
export function applied(
  column: Float64Array,
  apply: (value: number, unit: number) => number,
): { readonly column: Float64Array; readonly undefinedAt: number[] } {
  const undefinedAt: number[] = [];
  const result = column.map((value, unit) => {
    if (Number.isNaN(value)) return NaN;
    const next = apply(value, unit) + 0;
    if (Number.isFinite(next)) return next;
    undefinedAt.push(unit);
    return NaN;
  });
  return { column: result, undefinedAt };
}
