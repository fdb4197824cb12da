import { quantile } from '../statistics/quantile';
import type { Treatment } from './treatment.types';
import { short } from './skew-rule';
import { sentence } from '../sentence';

/**
 * Cap: values beyond two percentiles of the reference set count as those percentiles (quantile type 7).
 *
 * @example CAP(0, 75) of 1, 2, 3, 100 // 1, 2, 3, 27.25
 */
export const cap: Treatment = {
  id: 'CAP',
  description: 'Values beyond two percentiles count as those percentiles.',
  parameters: [
    {
      name: 'lowerPercentile',
      description: 'Smaller values count as this percentile; 0 leaves them.',
      type: 'NUMBER',
      minimum: 0,
      maximum: 100,
      default: 2.5,
    },
    {
      name: 'upperPercentile',
      description: 'Larger values count as this percentile; 100 leaves them.',
      type: 'NUMBER',
      minimum: 0,
      maximum: 100,
      default: 97.5,
    },
  ],
  ascending: ['lowerPercentile', 'upperPercentile'],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5',
  fit(reference, parameters) {
    const low = quantile(reference, Number(parameters['lowerPercentile']) / 100);
    const high = quantile(reference, Number(parameters['upperPercentile']) / 100);
    return {
      apply: (value) => Math.max(low, Math.min(high, value)),
      message: sentence('values cut to {low} to {high}', '数值截取到{low}至{high}', {
        low: short(low),
        high: short(high),
      }),
    };
  },
};
