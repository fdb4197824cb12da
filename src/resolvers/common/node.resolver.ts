import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../context';
import { BadUserInputError } from '../../errors';
import { NodeType } from '../../schema/common/node.interface';
import { findNode, type AnyNode } from '../../services/find-node';

const MAX_IDS = 100;

@Resolver()
export class NodeResolver {
  @Query(() => NodeType, { nullable: true, description: 'Whatever has this id; null when nothing has.' })
  node(
    @Arg('id', () => ID, { description: '`city:seoul`, `statement:...`: any id that an answer has shown.' }) id: string,
    @Ctx() context: RequestContext,
  ): AnyNode | null | Promise<AnyNode | null> {
    return findNode(context, id);
  }

  @Query(() => [NodeType], {
    nullable: 'itemsAndList',
    description: 'Whatever has these ids, in their order; null where nothing has. At most 100.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'Any ids that answers have shown.' }) ids: string[],
    @Ctx() context: RequestContext,
  ): (AnyNode | null | Promise<AnyNode | null>)[] {
    if (ids.length > MAX_IDS) {
      const reason = `must have at most ${MAX_IDS} ids`;
      throw new BadUserInputError({ code: 'TOO_MANY', path: 'ids', value: ids.length, reason });
    }
    return ids.map((id) => findNode(context, id));
  }
}
