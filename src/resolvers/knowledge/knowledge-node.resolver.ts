import type { ExternalIdRow, LinkRow, NodeRow, StatementRow } from '../../snapshot';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import { matchesOf } from '../../services/search/list-matches';
import type { LinkType } from '../../entities/vocabulary';
import { LinkTypeEnum } from '../../schema/common/enums';
import { FilterArg, OrderByArg } from '../../schema/common/list-args';
import { LocalisedTextType } from '../../schema/common/localised-text.type';
import { ListArgs, PageArgs } from '../../schema/common/page.args';
import { StatementFilter } from '../../schema/filter/filters';
import { LinkConnection, StatementConnection } from '../../schema/knowledge/connections';
import { ExternalIdType } from '../../schema/knowledge/external-id.type';
import { KnowledgeNodeType } from '../../schema/knowledge/knowledge-node.interface';
import { PeriodType } from '../../schema/knowledge/period.type';
import { StatementOrder } from '../../schema/order/orders';
import type { Connection, Filter, OrderRequest } from '../../lists';
import { linkedNode, outgoing } from '../../services/linked-nodes';
import { linksOfNode } from '../../services/links-of-node';
import { statementsOfNode } from '../../services/statements-of-node';
import { periodOf, type Period } from '../common/period';
import type { Label } from '../../labels/label';
import { rowText, rowTextOrNull } from '../../labels/row-text';

/** What every kind of node has beside its scalars. */
@Resolver(() => KnowledgeNodeType)
export class KnowledgeNodeResolver {
  @FieldResolver(() => LocalisedTextType, { description: 'What it is called.' })
  name(@Root() node: NodeRow): Label {
    return rowText(node, 'name');
  }

  @FieldResolver(() => LocalisedTextType, { nullable: true, description: 'What it is, in a sentence or two.' })
  summary(@Root() node: NodeRow): Label | null {
    return rowTextOrNull(node, 'summary');
  }

  @FieldResolver(() => [String], { description: 'Other names it goes by, in any language.' })
  aliases(@Root() node: NodeRow, @Ctx() context: RequestContext): string[] {
    return context.data.aliasesOf(node).map((alias) => alias.name);
  }

  @FieldResolver(() => PeriodType, { nullable: true, description: 'When it was or is; null where no source tells.' })
  period(@Root() node: NodeRow): Period | null {
    return periodOf(node);
  }

  @FieldResolver(() => KnowledgeNodeType, {
    nullable: true,
    description:
      'The first thing that it is part of: of a challenge the more general one, of a country its part of the world.',
  })
  parent(@Root() node: NodeRow, @Ctx() context: RequestContext): NodeRow | null {
    return linkedNode(context, node, outgoing('PART_OF'));
  }

  @FieldResolver(() => [ExternalIdType], { description: "Its ids in other people's registers." })
  externalIds(@Root() node: NodeRow, @Ctx() context: RequestContext): ExternalIdRow[] {
    return context.data.externalIdsOf(node);
  }

  @FieldResolver(() => StatementConnection, {
    description: 'What is said about it: its own statements first, then those of other nodes that are about it too.',
  })
  statements(
    @Root() node: NodeRow,
    @Args(() => ListArgs) page: ListArgs,
    @FilterArg(StatementFilter) filter: Filter | null,
    @OrderByArg(StatementOrder) orderBy: OrderRequest[] | null,
    @Ctx() context: RequestContext,
  ): Connection<StatementRow> {
    return statementsOfNode(
      context,
      node,
      {},
      { filter, orderBy, page, matches: matchesOf(context, 'statement', page.query) },
    );
  }

  @FieldResolver(() => LinkConnection, { description: 'Its links of every type, in both directions.' })
  links(
    @Root() node: NodeRow,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('type', () => [LinkTypeEnum], { nullable: true, description: 'Only these types of link.' })
    types: LinkType[] | null,
    @Arg('editorial', () => Boolean, {
      defaultValue: false,
      description:
        'Also links that only the editors make: every statement behind them is EDITORIAL, or their role is `editors`.',
    })
    editorial: boolean,
    @Ctx() context: RequestContext,
  ): Connection<LinkRow> {
    return linksOfNode(context, node, { types, editorial }, page);
  }
}
