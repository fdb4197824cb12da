import { cautions } from '../../ranking/caution/cautions';
import type { UnrankedCode } from '../../ranking/result.types';
import { defineEnum } from '../common/define-enum';

export const UnrankedReasonEnum = defineEnum<UnrankedCode>('UnrankedReason', 'Why a place has no rank.', {
  NOT_SELECTED: 'A condition of the method leaves it out.',
  TOO_FEW_VALUES: 'Too many of its values are missing.',
  TOO_MANY_ZEROS: 'Too many of its values are zero.',
  EXCLUDED_FOR_GAP: 'A value is missing, and the policy for that is to exclude.',
  NO_SCORE: 'No score can be computed from the values that it has.',
});

export const RankingWarningCodeEnum = defineEnum<string>(
  'RankingWarningCode',
  'What a careful reader of a ranking should know.',
  {
    INDICATOR_USED_TWICE: 'Two criteria rest on one indicator.',
    CONSTANT_INDICATOR: 'All places have the same value.',
    UNITS_SCREENED_OUT: 'Conditions left places out.',
    VALUES_IMPUTED: 'Missing values were estimated.',
    VALUES_SKIPPED: 'Missing values were left out, and the weights of the others grew.',
    VALUES_UNDEFINED: 'A value cannot be computed.',
    GAP_RAISES_SCORE: 'A place scores higher for lacking a value.',
    NEGATIVE_LOADING: 'A criterion runs against the component that weighs it.',
    CONSISTENCY_RATIO: 'Comparisons in pairs contradict each other.',
    HEURISTIC_SOLUTION: 'Too many orders to try all; the best that was found.',
    FLOOR_USED: 'Values below a floor count as the floor.',
    ...(Object.fromEntries(cautions.map(({ id, description }) => [id, description])) as Record<string, string>),
  },
);
