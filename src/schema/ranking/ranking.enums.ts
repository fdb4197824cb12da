import { RANKING_METHODS, RANKING_STEPS } from '../../ranking/registries';
import { defineEnum } from '../common/define-enum';
import { methodEnum } from './method-input';

export const NormalisationMethodEnum = methodEnum(
  'NormalisationMethod',
  'How values of an indicator are brought to a scale on which higher is better.',
  RANKING_METHODS.normalisations,
);
export const AggregationMethodEnum = methodEnum(
  'AggregationMethod',
  'How the values of children become one value.',
  RANKING_METHODS.aggregations,
);
export const MissingMethodEnum = methodEnum(
  'MissingMethod',
  'What happens where a place has no value.',
  RANKING_METHODS.missingPolicies,
);
export const TieRuleEnum = methodEnum('TieRule', 'Which rank equal scores get.', RANKING_METHODS.tieRules);

export const PeriodRuleEnum = methodEnum(
  'PeriodRule',
  'Which period of an indicator counts, or what is made of several.',
  RANKING_METHODS.periodRules,
);
export const TreatmentMethodEnum = methodEnum(
  'TreatmentMethod',
  'What is done about outliers before values are normalised.',
  RANKING_METHODS.treatments,
);
export const WeightSchemeEnum = methodEnum(
  'WeightScheme',
  'Where the weights of the children of a branch come from.',
  RANKING_METHODS.weightSchemes,
);

export const ForecastChoiceEnum = defineEnum<'LAST' | 'NEVER' | 'EQUAL'>(
  'ForecastChoice',
  'What a forecast (observation status F) is worth as a value. A period rule that names years takes what is there.',
  {
    LAST: 'It counts only where nothing was observed.',
    NEVER: 'It never counts.',
    EQUAL: 'It counts like an observed value, so that the latest period wins.',
  },
);

export const PlaceKindEnum = defineEnum<'CITY' | 'COUNTRY' | 'REGION'>('PlaceKind', 'What a value can be of.', {
  CITY: 'A municipality.',
  COUNTRY: 'A country.',
  REGION: 'A province, a cluster or another region.',
});

export const ReferenceSetEnum = defineEnum<'ALL' | 'VIEW' | 'PEERS'>(
  'ReferenceSet',
  'Which places scales are taken from.',
  {
    ALL: 'Every place that has data; filtering the list changes no score.',
    VIEW: 'Only the places that are shown.',
    PEERS: 'Only the cities that `peers` finds.',
  },
);

export const CriterionDirectionEnum = defineEnum<'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER'>(
  'CriterionDirection',
  'Which end of a criterion is the good one.',
  {
    HIGHER_IS_BETTER: 'More is better. On a branch: as it is.',
    LOWER_IS_BETTER: 'Less is better, as with ranks. On a branch: reversed.',
  },
);

export const RankingStepEnum = defineEnum<string>(
  'RankingStep',
  'A step of the computation, in this order.',
  Object.fromEntries(RANKING_STEPS.map(({ name, description }) => [name, description])),
);

export const WeightNoiseEnum = defineEnum<'UNIFORM' | 'DIRICHLET'>('WeightNoise', 'How uncertain weights are drawn.', {
  UNIFORM: 'Each weight times 1 + u, u drawn evenly from -spread to spread for every node by itself.',
  DIRICHLET:
    'The shares of siblings from a Dirichlet distribution around their own, with `concentration` times the share as parameters.',
});

export const UncertainFactorEnum = defineEnum<string>(
  'UncertainFactor',
  'Something about a method that is uncertain.',
  {
    WEIGHTS: 'The weights.',
    NORMALISATION: 'The normalisation of the criteria.',
    WEIGHTING: 'Where weights come from.',
    AGGREGATION: 'The aggregation of the branches.',
    TREATMENT: 'The treatment of outliers.',
    MISSING: 'The policy for missing values.',
    LEAVE_OUT: 'Which indicator is left out, if any.',
    DATA: 'The values.',
    GOALPOSTS: 'The ends of scales that are given.',
    REFERENCE: 'Which places scales are taken from.',
  },
);
