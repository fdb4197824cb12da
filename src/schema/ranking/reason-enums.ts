import type { ClassType } from 'type-graphql';
import { RANKING_REASON_WORDS, type RankingReasonName } from '../../labels/ranking-reason-labels';
import { defineEnum } from '../common/define-enum';

/** Each value is described by the words that its message has. */
function reasonEnum(name: RankingReasonName, description: string): ClassType {
  const words = Object.entries(RANKING_REASON_WORDS[name]);
  const meanings = Object.fromEntries(words.map(([code, [en]]) => [code, en]));
  return defineEnum<string>(name, description, meanings) as unknown as ClassType;
}

export const UndefinedReasonEnum = reasonEnum('UndefinedReason', 'Why a measure of two lists is not defined.');
export const NoAnalysisReasonEnum = reasonEnum('NoAnalysisReason', 'Why an analysis of the criteria gives nothing.');
export const NoPointsReasonEnum = reasonEnum('NoPointsReason', 'Why a criterion has no points.');
export const GapReasonEnum = reasonEnum('GapReason', 'Why a criterion has no value.');
export const UnrankedReasonEnum = reasonEnum('UnrankedReason', 'Why a place has no rank.');
export const RankingWarningCodeEnum = reasonEnum(
  'RankingWarningCode',
  'What a careful reader should know of a ranking.',
);
export const CriterionPairFlagEnum = reasonEnum(
  'CriterionPairFlag',
  'What two criteria of one branch do to each other.',
);
export const NoBreakEvenReasonEnum = reasonEnum('NoBreakEvenReason', 'Why no weight brings two places level.');
export const NoWeightsReasonEnum = reasonEnum('NoWeightsReason', 'Why the weights say nothing by themselves.');
export const NoOutrankingReasonEnum = reasonEnum(
  'NoOutrankingReason',
  'Why there is no matrix of who stands before whom.',
);
