import { Field, Float, Int, ObjectType } from 'type-graphql';
import { UndefinedReasonEnum } from './reason-enums';

@ObjectType('Association', { description: 'A measure of how two lists go together.' })
export class AssociationType {
  @Field(() => Float, { nullable: true, description: 'The measure; null where it is not defined.' })
  value!: number | null;

  @Field(() => Int, { description: 'Over how many places that have both values.' })
  pairs!: number;

  @Field(() => UndefinedReasonEnum, { nullable: true, description: 'Why it is not defined; null where it is.' })
  undefinedReason!: string | null;
}
