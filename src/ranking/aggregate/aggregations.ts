import type { AggregationMethod } from '../method.types';
import { arithmetic } from './arithmetic';
import { benefitOfDoubt } from './benefit-of-doubt';
import { bordaCount } from './borda';
import { condorcetKemeny } from './condorcet-kemeny';
import { copeland } from './copeland';
import { electre } from './electre';
import { formula } from './formula';
import { geometric } from './geometric';
import { harmonic } from './harmonic';
import { maximum } from './maximum';
import { medianOfChildren } from './median';
import { minimum } from './minimum';
import { mpi } from './mpi';
import { power } from './power';
import { product } from './product';
import { promethee } from './promethee';
import { sum } from './sum';
import { topsis } from './topsis';
import { vikor } from './vikor';

/** The default; the plain sum and product; means, from full compensation between criteria to the least; then single values; then methods that compare units; last, what the recipe itself writes. */
export const aggregations: readonly AggregationMethod[] = Object.freeze([
  arithmetic,
  sum,
  product,
  geometric,
  harmonic,
  power,
  mpi,
  medianOfChildren,
  minimum,
  maximum,
  topsis,
  vikor,
  promethee,
  electre,
  benefitOfDoubt,
  bordaCount,
  copeland,
  condorcetKemeny,
  formula,
]);
