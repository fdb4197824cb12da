import type { ParameterDefinition } from '../method.types';
import type { MethodCall } from '../recipe.types';

/** Shared by the methods that measure against a mark which units can pass. */
export const capParameter: ParameterDefinition = {
  name: 'cap',
  description: 'Cut results above 1, so that it does not pay to pass the mark.',
  type: 'BOOLEAN',
  default: false,
};

export function capped(value: number, parameters: MethodCall): number {
  return parameters['cap'] === true && value > 1 ? 1 : value;
}
