import type { MissingPolicy } from './missing-policy.types';

/** Constant: a gap takes the given value, in the unit of the indicator. Sensible only where one value fits all. */
export const constant: MissingPolicy = {
  id: 'CONSTANT',
  description: 'The given value in the unit of the indicator, e.g. 0 where a gap means "none"; marked as imputed.',
  parameters: [{ name: 'value', description: 'The value that every gap takes.', type: 'NUMBER' }],
  reference: 'Becker et al. (2022), COINr: An R package for developing composite indicators, JOSS 7(78): 4567',
  action: 'FILL',
  filler: (_criterion, parameters) => () => Number(parameters['value']),
};
