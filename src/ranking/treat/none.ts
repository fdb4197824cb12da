import type { Treatment } from './treatment.types';

/** None: the values stay as they are; for one criterion where others are treated. */
export const noTreatment: Treatment = {
  id: 'NONE',
  description: 'The values stay as they are.',
  parameters: [],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5',
  fit: () => ({ apply: null, message: 'the recipe asks for none' }),
};
