import type { ParameterDefinition } from '../method.types';
import type { MethodCall } from '../recipe.types';

/** The ends of the scale that comes out, for methods that give shares from 0 to 1. */
export function outputRange(worst: string, best: string, upper = 1): ParameterDefinition[] {
  return [
    { name: 'lower', description: `Result of ${worst}.`, type: 'NUMBER', default: 0 },
    { name: 'upper', description: `Result of ${best}; above \`lower\`.`, type: 'NUMBER', default: upper },
  ];
}

/** A share from 0 to 1 on the scale from `lower` to `upper`; 0 and 1 give the ends exactly. */
export function onRange(share: number, parameters: MethodCall): number {
  return Number(parameters['lower']) * (1 - share) + Number(parameters['upper']) * share;
}
