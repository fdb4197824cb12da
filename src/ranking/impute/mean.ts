import type { MissingPolicy } from './missing-policy.types';
import { mean } from '../statistics/mean';

/** Mean: a gap takes the arithmetic mean of the reference set's present values, before direction and scale. */
export const meanOfPresent: MissingPolicy = {
  id: 'MEAN',
  description: 'The mean of the present values in the reference set; the value is marked as imputed.',
  parameters: [],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 56',
  action: 'FILL',
  filler({ present }) {
    const value = mean(present);
    return () => value;
  },
};
