import { Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../context';
import { KnowledgeBaseType } from '../../schema/knowledge/knowledge-base.type';
import { KnowledgeBase } from '../../services/knowledge-base';

@Resolver()
export class KnowledgeBaseResolver {
  @Query(() => KnowledgeBaseType, {
    nullable: true,
    description: 'What the knowledge base holds, and in which state it is.',
  })
  knowledgeBase(@Ctx() context: RequestContext): KnowledgeBase {
    return new KnowledgeBase(context);
  }
}
