import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('RateLimit', { description: 'What this request costs and what its client may still spend.' })
export class RateLimitType {
  @Field(() => Int, { description: 'Points that this operation costs, computed before it runs.' })
  cost!: number;

  @Field(() => Int, { description: 'The most that one operation may cost.' })
  maximum!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Points that a client may spend in a minute; null where there is no such limit.',
  })
  limit!: number | null;

  @Field(() => Int, { nullable: true, description: 'Points that are left, this operation already charged.' })
  remaining!: number | null;

  @Field(() => String, { nullable: true, description: 'When all points are there again, ISO 8601, UTC.' })
  resetAt!: string | null;
}
