import { Field, ObjectType } from 'type-graphql';
import type { EvidenceGrade, Verdict } from '../../entities/vocabulary';
import { EvidenceGradeEnum, VerdictEnum } from '../common/enums';
import { NodeType } from '../common/node.interface';

@ObjectType('OtherSource', { description: 'What one source says to a claim of another.' })
export class OtherSourceType {
  @Field(() => VerdictEnum, { description: 'Whether it supports, contradicts or qualifies the claim.' })
  verdict!: Verdict;

  @Field(() => NodeType, { description: 'The claim: a statement or an observation.' })
  claim!: NodeType;

  @Field(() => NodeType, { description: 'What the other source says: a statement or an observation.' })
  saidBy!: NodeType;

  @Field(() => EvidenceGradeEnum, { description: 'How far what the other source says can be trusted.' })
  evidence!: EvidenceGrade;
}
