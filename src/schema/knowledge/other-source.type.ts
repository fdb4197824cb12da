import { createUnionType, Field, ObjectType } from 'type-graphql';
import type { EvidenceGrade, Verdict } from '../../entities/vocabulary';
import { EvidenceGradeEnum, VerdictEnum } from '../common/enums';
import { ObservationType } from './observation.type';
import { StatementType } from './statement.type';

export const ClaimUnion = createUnionType({
  name: 'Claim',
  description: 'What a source claims: a sentence, or a value.',
  types: () => [StatementType, ObservationType] as const,
  resolveType: (row: object) => ('indicatorId' in row ? ObservationType : StatementType),
});

@ObjectType('OtherSource', { description: 'What one source says to a claim of another.' })
export class OtherSourceType {
  @Field(() => VerdictEnum, { description: 'Whether it supports, contradicts or qualifies the claim.' })
  verdict!: Verdict;

  @Field(() => ClaimUnion, { description: 'The claim.' })
  claim!: typeof ClaimUnion;

  @Field(() => ClaimUnion, { description: 'What the other source says.' })
  saidBy!: typeof ClaimUnion;

  @Field(() => EvidenceGradeEnum, { description: 'How far what the other source says can be trusted.' })
  evidence!: EvidenceGrade;
}
