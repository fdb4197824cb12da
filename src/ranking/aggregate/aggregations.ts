import type { AggregationMethod } from '../method.types';
import { arithmetic } from './arithmetic';
import { geometric } from './geometric';
import { harmonic } from './harmonic';

/** From full compensation between criteria to the least. */
export const aggregations: readonly AggregationMethod[] = Object.freeze([arithmetic, geometric, harmonic]);
