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
  'What happens where a city has no value.',
  RANKING_METHODS.missingPolicies,
);
export const TieRuleEnum = methodEnum('TieRule', 'Which rank equal scores get.', RANKING_METHODS.tieRules);

export const ReferenceSetEnum = defineEnum<'ALL' | 'VIEW'>('ReferenceSet', 'Which cities scales are taken from.', {
  ALL: 'Every city that has data; filtering the list changes no score.',
  VIEW: 'Only the cities that are shown.',
});

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
