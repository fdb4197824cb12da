import type { Treatment } from './treatment.types';
import { sentence } from '../sentence';

/** None: the values stay as they are; for one criterion where others are treated. */
export const noTreatment: Treatment = {
  id: 'NONE',
  description: 'The values stay as they are.',
  parameters: [],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5',
  fit: () => ({ apply: null, message: sentence('the recipe asks for none', '该方法规定不作处理') }),
};
