import type { TieRule } from '../method.types';

const competition: TieRule = {
  id: 'COMPETITION',
  description: 'Equal scores share the best place, the next places stay empty: 1, 2, 2, 4.',
  parameters: [],
  reference: 'standard competition ranking; R rank(ties.method = "min")',
  rank: (position) => position + 1,
};

const dense: TieRule = {
  id: 'DENSE',
  description: 'Equal scores share a place and no place stays empty: 1, 2, 2, 3.',
  parameters: [],
  reference: 'dense ranking; SciPy rankdata(method="dense")',
  rank: (_position, _place, _size, group) => group + 1,
};

const average: TieRule = {
  id: 'AVERAGE',
  description: 'Equal scores share the mean of their places: 1, 2.5, 2.5, 4.',
  parameters: [],
  reference: 'fractional ranking; R rank(ties.method = "average")',
  rank: (position, _place, size) => position + (1 + size) / 2,
};

const ordinal: TieRule = {
  id: 'ORDINAL',
  description: 'Every unit has its own place, equal scores in the order of their ids: 1, 2, 3, 4.',
  parameters: [],
  reference: 'ordinal ranking; SciPy rankdata(method="ordinal")',
  rank: (position, place) => position + place + 1,
};

/** The default first. */
export const tieRules: readonly TieRule[] = Object.freeze([competition, dense, average, ordinal]);
