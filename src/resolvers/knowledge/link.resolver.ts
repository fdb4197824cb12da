import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import type { Citation } from '../../entities/citation';
import type { KnowledgeNode } from '../../entities/knowledge-node';
import type { Link } from '../../entities/link';
import type { Statement } from '../../entities/statement';
import { CitationType } from '../../schema/knowledge/citation.type';
import { KnowledgeNodeType } from '../../schema/knowledge/knowledge-node.interface';
import { LinkNode } from '../../schema/knowledge/link.type';
import { StatementType } from '../../schema/knowledge/statement.type';

@Resolver(() => LinkNode)
export class LinkResolver {
  @FieldResolver(() => KnowledgeNodeType, { nullable: true, description: 'Where it starts.' })
  from(@Root() link: Link, @Ctx() context: RequestContext): Promise<KnowledgeNode | null> {
    return context.loaders.node.load(link.fromId);
  }

  @FieldResolver(() => KnowledgeNodeType, { nullable: true, description: 'Where it leads.' })
  to(@Root() link: Link, @Ctx() context: RequestContext): Promise<KnowledgeNode | null> {
    return context.loaders.node.load(link.toId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the one does in the other, where the source tells.',
  })
  role(@Root() link: Link): string | null {
    return link.role === '' ? null : link.role;
  }

  @FieldResolver(() => [StatementType], { description: 'The statements it rests on.' })
  statements(@Root() link: Link, @Ctx() context: RequestContext): Promise<Statement[]> {
    return context.loaders.statementsBehind.load(link.id);
  }

  @FieldResolver(() => CitationType, {
    nullable: true,
    description: 'Where it was read, when it has no statement of its own.',
  })
  citation(@Root() link: Link, @Ctx() context: RequestContext): Promise<Citation | null> | null {
    return link.citationId === null ? null : context.loaders.citation.load(link.citationId);
  }
}
