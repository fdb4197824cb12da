import type { CitationRow, LinkRow, NodeRow, StatementRow } from '../../snapshot';
import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import { matchesOf } from '../../services/search/list-matches';
import { FilterArg, OrderByArg } from '../../schema/common/list-args';
import { LocalisedTextType } from '../../schema/common/localised-text.type';
import { ListArgs } from '../../schema/common/page.args';
import { StatementFilter } from '../../schema/filter/filters';
import { CitationType } from '../../schema/knowledge/citation.type';
import { StatementConnection } from '../../schema/knowledge/connections';
import { KnowledgeNodeType } from '../../schema/knowledge/knowledge-node.interface';
import { LinkNode } from '../../schema/knowledge/link.type';
import { StatementOrder } from '../../schema/order/orders';
import type { Connection, Filter, OrderRequest } from '../../lists';
import { isReadBackwards, labelOfLink } from '../../labels/link-labels';
import { citationsOfLink, statementsOfLink } from '../../services/statements-of-node';
import type { Label } from '../../labels/label';
import { TermType } from '../../schema/knowledge/term.type';
import { termOfRole } from './terms';

@Resolver(() => LinkNode)
export class LinkResolver {
  @FieldResolver(() => KnowledgeNodeType, { nullable: true, description: 'Where it starts.' })
  from(@Root() link: LinkRow, @Ctx() context: RequestContext): NodeRow | null {
    return context.data.nodeAt(link.fromIdentity);
  }

  @FieldResolver(() => KnowledgeNodeType, { nullable: true, description: 'Where it leads.' })
  to(@Root() link: LinkRow, @Ctx() context: RequestContext): NodeRow | null {
    return context.data.nodeAt(link.toIdentity);
  }

  @FieldResolver(() => TermType, {
    nullable: true,
    description: 'What the one does in the other, where the source tells.',
  })
  role(@Root() { role }: LinkRow): TermType | null {
    return role === '' ? null : termOfRole(role);
  }

  @FieldResolver(() => LocalisedTextType, { description: 'What it says, in words: takes place in, 开展于.' })
  label(
    @Root() link: LinkRow,
    @Arg('readFrom', () => ID, {
      nullable: true,
      description: 'The node at which to begin, one of the two; `from` when left out.',
    })
    readFrom: string | null,
  ): Label {
    return labelOfLink(link.type, isReadBackwards(link, readFrom));
  }

  @FieldResolver(() => StatementConnection, { description: 'The statements it rests on, the first one first.' })
  statements(
    @Root() link: LinkRow,
    @Args(() => ListArgs) page: ListArgs,
    @FilterArg(StatementFilter) filter: Filter | null,
    @OrderByArg(StatementOrder) orderBy: OrderRequest[] | null,
    @Ctx() context: RequestContext,
  ): Connection<StatementRow> {
    return statementsOfLink(context, link, {
      filter,
      orderBy,
      page,
      matches: matchesOf(context, 'statement', page.query),
    });
  }

  @FieldResolver(() => [CitationType], {
    description:
      'Where it was read: its own place in a source, then those of its statements; empty where the editors made it.',
  })
  citations(@Root() link: LinkRow, @Ctx() context: RequestContext): CitationRow[] {
    return citationsOfLink(context, link);
  }
}
