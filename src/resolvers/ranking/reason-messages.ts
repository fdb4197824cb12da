import { type ClassType, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Label } from '../../labels/label';
import { reasonLabel, type RankingReasonName } from '../../labels/ranking-reason-labels';
import { LocalisedTextType } from '../../schema/common/localised-text.type';
import { AssociationType } from '../../schema/ranking/association.type';
import { ContributionType } from '../../schema/ranking/contribution.type';
import { CriterionInfluenceType, PrincipalComponentsType } from '../../schema/ranking/decision.type';
import { BranchReliabilityType, CriterionPairType, VarianceInflationType } from '../../schema/ranking/influence.type';

/** The sentence beside each code that says all there is to say. */
export const REASON_MESSAGE_RESOLVERS: readonly ClassType[] = [
  messageField(AssociationType, 'message', 'undefinedReason', 'UndefinedReason'),
  messageField(CriterionInfluenceType, 'message', 'undefinedReason', 'UndefinedReason'),
  messageField(BranchReliabilityType, 'message', 'noAlphaReason', 'NoAnalysisReason'),
  messageField(VarianceInflationType, 'message', 'noFactorReason', 'NoAnalysisReason'),
  messageField(PrincipalComponentsType, 'message', 'noComponentsReason', 'NoAnalysisReason'),
  messageField(PrincipalComponentsType, 'kmoMessage', 'noKmoReason', 'NoAnalysisReason'),
  messageField(ContributionType, 'pointsMessage', 'noPointsReason', 'NoPointsReason'),
  messageField(CriterionPairType, 'message', 'flag', 'CriterionPairFlag'),
];

function messageField(type: ClassType, name: string, code: string, words: RankingReasonName): ClassType {
  @Resolver(() => type)
  class ReasonMessageResolver {
    @FieldResolver(() => LocalisedTextType, {
      name,
      nullable: true,
      description: `\`${code}\` in a sentence; null where that is.`,
    })
    message(@Root() root: Readonly<Record<string, string | null>>): Label | null {
      return reasonLabel(words, root[code] ?? null);
    }
  }
  return ReasonMessageResolver;
}
