import type { MissingPolicy } from './missing-policy.types';

/** Skip: a gap stays a gap, and the weights of the unit's other criteria are renormalised. It can raise a score. */
export const skip: MissingPolicy = {
  id: 'SKIP',
  description: 'Leave the gap; the other criteria of the unit share its weight. A warning names whom this helps.',
  parameters: [],
  reference: 'Becker et al. (2022), COINr: An R package for developing composite indicators, JOSS 7(78): 4567',
  action: 'LEAVE',
};
