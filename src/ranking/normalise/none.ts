import type { NormalisationMethod } from '../method.types';

/**
 * None: the value itself, or its negative where lower is better. Only for criteria in one and the same unit.
 *
 * @example NONE of 3 with LOWER_IS_BETTER // -3
 */
export const none: NormalisationMethod = {
  id: 'NONE',
  description: 'The value itself, times -1 where lower is better; only for criteria that share a unit.',
  parameters: [],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 83',
  takesDirection: false,
  needsSpread: false,
  fit: () => ({ apply: (value) => value, minimum: null, maximum: null }),
};
