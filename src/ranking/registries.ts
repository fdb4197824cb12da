import { aggregations } from './aggregate/aggregations';
import { cautions } from './caution/cautions';
import { missingPolicies } from './impute/missing-policies';
import type { MethodDefinition } from './method.types';
import { normalisations } from './normalise/normalisations';
import { periodRules } from './period/period-rules';
import { tieRules } from './rank/tie-rules';
import { steps } from './steps';
import { treatments } from './treat/treatments';
import { weightSchemes } from './weight/weight-schemes';

/** The registries of the ranking engine, so that the schema offers exactly the methods that there are. */
export const RANKING_METHODS = {
  periodRules,
  treatments,
  normalisations,
  weightSchemes,
  aggregations,
  missingPolicies,
  tieRules,
} as const satisfies Record<string, readonly MethodDefinition[]>;

export const RANKING_STEPS = steps;

/** The warnings that tell what to do. */
export const RANKING_CAUTIONS = cautions;
