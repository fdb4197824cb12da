import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../context';
import { RateLimitType } from '../../schema/common/rate-limit.type';

@Resolver()
export class RateLimitResolver {
  @Query(() => RateLimitType, {
    nullable: true,
    description: 'What this request costs and what its client may still spend.',
  })
  rateLimit(
    @Ctx() { budget }: RequestContext,
    // The whole operation depends on it, so that it is looked at before this runs: server/cost/dry-run.ts.
    @Arg('dryRun', () => Boolean, {
      nullable: true,
      defaultValue: false,
      description:
        'Whether nothing else is run: `cost` is what the other fields of the operation would cost, and they are null. That costs 1 point.',
    })
    _dryRun: boolean | null,
  ): RateLimitType {
    const { limit = null, remaining = null, resetAt = null, restoreRate = null } = budget.show() ?? {};
    const used = limit === null || remaining === null ? null : limit - remaining;
    return { cost: budget.cost, limit, maximumCost: budget.maximum, remaining, resetAt, restoreRate, used };
  }
}
