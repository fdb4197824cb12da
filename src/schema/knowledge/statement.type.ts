import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Statement } from '../../entities/statement';
import type { Actor, Basis, EvidenceGrade, Flag, StatementKind } from '../../entities/vocabulary';
import { ActorEnum, BasisEnum, EvidenceGradeEnum, FlagEnum, StatementKindEnum } from '../common/enums';
import { NodeType } from '../common/node.interface';

@ObjectType('Statement', {
  description: 'One sentence that somebody asserts, in our own words in both languages, with its sources.',
  implements: NodeType,
})
export class StatementType
  extends NodeType
  implements Pick<Statement, 'id' | 'kind' | 'actor' | 'basis' | 'evidence' | 'flags' | 'revision'>
{
  @Field(() => ID, { description: '`statement:` + the id of its owner + a key of its own.' })
  override id!: string;

  @Field(() => StatementKindEnum, { description: 'What sort of thing it says.' })
  kind!: StatementKind;

  @Field(() => ActorEnum, { nullable: true, description: 'Who acts, where the source tells.' })
  actor!: Actor | null;

  @Field(() => BasisEnum, { description: 'On what it rests.' })
  basis!: Basis;

  @Field(() => EvidenceGradeEnum, { description: 'How far it can be trusted.' })
  evidence!: EvidenceGrade;

  @Field(() => [FlagEnum], { description: 'Doubts; the note says more.' })
  flags!: Flag[];

  @Field(() => Int, { description: 'The data revision that last changed it.' })
  revision!: number;
}
