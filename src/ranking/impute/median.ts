import type { MissingPolicy } from './missing-policy.types';
import { median } from '../statistics/median';

/** Median: a gap takes the median of the reference set's present values; outliers do not move it. */
export const medianOfPresent: MissingPolicy = {
  id: 'MEDIAN',
  description: 'The median of the present values in the reference set; the value is marked as imputed.',
  parameters: [],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 56',
  action: 'FILL',
  filler({ present }) {
    const value = median(present);
    return () => value;
  },
};
