import type { MissingPolicy } from './missing-policy.types';

/** Exclude: a unit with any gap is not ranked and does not shape the scales. */
export const exclude: MissingPolicy = {
  id: 'EXCLUDE',
  description: 'A unit with any gap is listed as not ranked and does not shape the scales.',
  parameters: [],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 55 (case deletion)',
  action: 'DROP',
};
