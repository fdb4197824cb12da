import { Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../context';
import { RateLimitType } from '../../schema/common/rate-limit.type';

@Resolver()
export class RateLimitResolver {
  @Query(() => RateLimitType, {
    nullable: true,
    description: 'What this request costs and what its client may still spend.',
  })
  rateLimit(@Ctx() { budget }: RequestContext): RateLimitType {
    const { limit = null, remaining = null, resetAt = null } = budget.show() ?? {};
    return { cost: budget.cost, maximum: budget.maximum, limit, remaining, resetAt };
  }
}
