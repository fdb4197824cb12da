import type { Combine, MethodNote, ParameterDefinition } from '../method.types';
import type { MethodCall } from '../recipe.types';

/** Shared by the means that need positive values. */
export const floorParameter: ParameterDefinition = {
  name: 'floor',
  description: 'Smaller values count as this one; above 0. Without it a value of 0 or less is an error.',
  type: 'NUMBER',
  exclusiveMinimum: 0,
  optional: true,
};

/** Why a mean of positive values does not take a value, or null. */
export function refusesNonPositive(mean: string): (value: number, parameters: MethodCall) => string | null {
  return (value, parameters) =>
    value > 0 || typeof parameters['floor'] === 'number'
      ? null
      : `${mean} needs positive values (use another scale, e.g. MIN_MAX from 1 to 100, or give a \`floor\`)`;
}

/** The columns with the floor applied, and a note of how often that was, once the weights say which columns count. */
export function floored(
  children: readonly Float64Array[],
  parameters: MethodCall,
): { columns: readonly Float64Array[]; noted: (combine: Combine) => Combine } {
  const floor = parameters['floor'];
  if (typeof floor !== 'number') return { columns: children, noted: (combine) => combine };
  const counts = children.map((column) => column.filter((value) => value < floor).length);
  const columns = children.map((column) => column.map((value) => (value < floor ? floor : value)));
  const note = (weights: ArrayLike<number>): MethodNote | null => {
    const count = counts.reduce((sum, below, child) => (weights[child]! > 0 ? sum + below : sum), 0);
    if (count === 0) return null;
    return { code: 'FLOOR_USED', message: `${count} values below the floor of ${floor} count as ${floor}` };
  };
  return { columns, noted: (combine) => (weights, out) => combine(weights, out) ?? note(weights) };
}
