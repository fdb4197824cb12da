import type { ParameterDefinition } from '../method.types';
import type { MethodCall } from '../recipe.types';
import { lowerBound } from '../statistics/lower-bound';
import { significant } from '../statistics/significant';

/** Shared by the methods that keep only the order of values. */
export const significantDigits: ParameterDefinition = {
  name: 'significantDigits',
  description: 'Values that agree to this many significant digits count as equal; 17 compares them bit by bit.',
  type: 'INTEGER',
  minimum: 1,
  maximum: 17,
  default: 12,
};

/**
 * Rank of a value among the reference values, 1 = smallest, ties take the minimum. Values are compared at 12 significant
 * digits unless the recipe says otherwise: a denominator or an imputation leaves noise behind that would part equal
 * units by a whole rank. (COINr compares bit by bit and so parts 3.4 from 3.4000000000000004 in its own ASEM data.)
 */
export function rankAmong(reference: Float64Array, parameters: MethodCall): (value: number) => number {
  const digits = Number(parameters['significantDigits']);
  const rounded = reference.map((value) => significant(value, digits));
  return (value) => 1 + lowerBound(rounded, significant(value, digits));
}
