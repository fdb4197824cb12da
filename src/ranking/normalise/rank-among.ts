import type { ParameterDefinition } from '../method.types';
import type { MethodCall } from '../recipe.types';
import { DIGITS, placesAmong } from '../statistics/noise';

/** Shared by the methods that keep only the order of values. */
export const significantDigits: ParameterDefinition = {
  name: 'significantDigits',
  description: 'Values that agree to this many significant digits count as equal; 17 compares them bit by bit.',
  type: 'INTEGER',
  minimum: 1,
  maximum: 17,
  default: DIGITS,
};

/** Shared by the methods that give a rank to equal values. */
export const tiesParameter: ParameterDefinition = {
  name: 'ties',
  description: 'Which of their places equal values take.',
  type: 'CHOICE',
  choices: {
    LOWEST: 'The lowest: equal values count none of each other as worse.',
    HIGHEST: 'The highest: equal values count each other as worse.',
    MEAN: 'The mean of the two.',
  },
  default: 'LOWEST',
};

/**
 * Rank of a value among the reference values, 1 = smallest; ties take the lowest place unless the recipe has `ties`. Values are
 * compared at 12 significant digits unless the recipe says otherwise: a denominator or an imputation leaves noise behind that
 * would part equal units by a whole rank. (COINr compares bit by bit and so parts 3.4 from 3.4000000000000004 in its own ASEM
 * data.)
 */
export function rankAmong(reference: Float64Array, parameters: MethodCall): (value: number) => number {
  const places = placesAmong(reference, Number(parameters['significantDigits']));
  const lowest = (value: number): number => 1 + places.below(value);
  // A value that none of the reference has stands where it would enter.
  const highest = (value: number): number => Math.max(lowest(value), places.upTo(value));
  if (parameters['ties'] === 'HIGHEST') return highest;
  return parameters['ties'] === 'MEAN' ? (value) => (lowest(value) + highest(value)) / 2 : lowest;
}
