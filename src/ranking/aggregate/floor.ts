import type { Combine, MethodNote, ParameterDefinition } from '../method.types';
import type { MethodCall } from '../recipe.types';
import { sentence, type Sentence } from '../sentence';

/** Shared by the means that need positive values. */
export const floorParameter: ParameterDefinition = {
  name: 'floor',
  description: 'Smaller values count as this one; above 0. Without it a value of 0 or less is an error.',
  type: 'NUMBER',
  exclusiveMinimum: 0,
  optional: true,
};

/** Why a mean of positive values does not take a value, or null. */
export function refusesNonPositive(mean: Sentence): (value: number, parameters: MethodCall) => Sentence | null {
  const refusal = sentence(
    '{mean} needs positive values (use another scale, e.g. MIN_MAX from 1 to 100, or give a `floor`)',
    '{mean}要求数值为正（可换用其他标度，如1至100的MIN_MAX，或设定`floor`）',
    { mean },
  );
  return (value, parameters) => (value > 0 || typeof parameters['floor'] === 'number' ? null : refusal);
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
    return {
      code: 'FLOOR_USED',
      message: sentence(
        '{count} values below the floor of {floor} count as {floor}',
        '{count}个低于下限{floor}的数值按{floor}计',
        {
          count,
          floor,
        },
      ),
    };
  };
  return { columns, noted: (combine) => (weights, out) => combine(weights, out) ?? note(weights) };
}
