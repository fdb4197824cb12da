import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import type { KnowledgeNode } from '../../entities/knowledge-node';
import { ChallengeNode } from '../../schema/case/plain-nodes';
import { PageArgs } from '../../schema/common/page.args';
import { LinkedCityConnection } from '../../schema/knowledge/connections';
import { citiesOfChallenge } from '../../services/challenges-of-city';
import type { Connection } from '../../services/connection';

@Resolver(() => ChallengeNode)
export class ChallengeResolver {
  @FieldResolver(() => LinkedCityConnection, {
    description:
      'Cities that have it: that a source says face it, or where a case names it as a challenge; not those of a case of a whole cluster.',
  })
  cities(
    @Root() challenge: KnowledgeNode,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<KnowledgeNode | null>> {
    return citiesOfChallenge(context, challenge.id, page);
  }
}
