import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateTime } from './date-time';

@ObjectType('RateLimit', { description: 'What this request costs and what its client may still spend.' })
export class RateLimitType {
  @Field(() => Int, { description: 'Points asked for, computed before it runs: what is held back.' })
  cost!: number;

  @Field(() => Int, { nullable: true, description: 'Points that a client may hold; null where there is no limit.' })
  limit!: number | null;

  @Field(() => Int, { description: 'The most that one operation may ask for.' })
  maximumCost!: number;

  @Field(() => Int, { nullable: true, description: 'Points left now, this operation held back.' })
  remaining!: number | null;

  @Field(() => DateTime, { nullable: true, description: 'When all points are there again.' })
  resetAt!: string | null;

  @Field(() => Float, { nullable: true, description: 'Points that come back each second.' })
  restoreRate!: number | null;

  @Field(() => Int, { nullable: true, description: 'Points in use: limit - remaining.' })
  used!: number | null;
}
