import type { CitationRow, NodeRow, QuantityRow, StatementRow } from '../../snapshot';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import { matchesOf } from '../../services/search/list-matches';
import { FilterArg, OrderByArg } from '../../schema/common/list-args';
import { LocalisedTextType } from '../../schema/common/localised-text.type';
import { ListArgs } from '../../schema/common/page.args';
import { StatementFilter } from '../../schema/filter/filters';
import { StatementOrder } from '../../schema/order/orders';
import { CitationType } from '../../schema/knowledge/citation.type';
import { StatementConnection } from '../../schema/knowledge/connections';
import { KnowledgeNodeType } from '../../schema/knowledge/knowledge-node.interface';
import { PeriodType } from '../../schema/knowledge/period.type';
import { QuantityType } from '../../schema/knowledge/quantity.type';
import { StatementType } from '../../schema/knowledge/statement.type';
import { type Connection, type Filter, listRows, type OrderRequest, STATEMENTS } from '../../lists';
import { citationsOfStatement } from '../../services/statements-of-node';
import { periodOf, type Period } from '../common/period';
import type { Label } from '../../labels/label';
import { rowText, rowTextOrNull } from '../../labels/row-text';

@Resolver(() => StatementType)
export class StatementResolver {
  @Query(() => StatementConnection, { nullable: true, description: 'Statements of every node, by owner and order.' })
  statements(
    @Args(() => ListArgs) page: ListArgs,
    @FilterArg(StatementFilter) filter: Filter | null,
    @OrderByArg(StatementOrder) orderBy: OrderRequest[] | null,
    @Ctx() context: RequestContext,
  ): Connection<StatementRow> {
    const view = context.data.view('statement');
    return listRows(
      context,
      STATEMENTS,
      { filter, orderBy, page, matches: matchesOf(context, 'statement', page.query) },
      (place) => view.at(place),
    );
  }

  @FieldResolver(() => LocalisedTextType, { description: 'The sentence.' })
  text(@Root() statement: StatementRow): Label {
    return rowText(statement, 'text');
  }

  @FieldResolver(() => LocalisedTextType, { nullable: true, description: 'What a careful reader should know.' })
  note(@Root() statement: StatementRow): Label | null {
    return rowTextOrNull(statement, 'note');
  }

  @FieldResolver(() => LocalisedTextType, {
    nullable: true,
    description: 'Who inferred what the source does not say; null unless the basis is EDITORIAL.',
  })
  inferredBy(@Root() statement: StatementRow): Label | null {
    return rowTextOrNull(statement, 'inferredBy');
  }

  @FieldResolver(() => LocalisedTextType, {
    nullable: true,
    description: 'From what it was inferred; null unless the basis is EDITORIAL.',
  })
  inferredFrom(@Root() statement: StatementRow): Label | null {
    return rowTextOrNull(statement, 'inferredFrom');
  }

  @FieldResolver(() => PeriodType, {
    nullable: true,
    description: 'When it holds; null where the source does not tell.',
  })
  period(@Root() statement: StatementRow): Period | null {
    return periodOf(statement);
  }

  @FieldResolver(() => [QuantityType], { description: 'The figures in it.' })
  quantities(@Root() statement: StatementRow, @Ctx() context: RequestContext): QuantityRow[] {
    return context.data.quantitiesOf(statement);
  }

  @FieldResolver(() => [CitationType], { description: 'Where it comes from; never empty.' })
  citations(@Root() statement: StatementRow, @Ctx() context: RequestContext): CitationRow[] {
    return citationsOfStatement(context, statement);
  }

  @FieldResolver(() => KnowledgeNodeType, { nullable: true, description: 'The node it lives with.' })
  owner(@Root() statement: StatementRow, @Ctx() context: RequestContext): NodeRow | null {
    return context.data.nodeAt(statement.ownerIdentity);
  }

  @FieldResolver(() => [KnowledgeNodeType], { description: 'The nodes it is about, its owner first.' })
  about(@Root() statement: StatementRow, @Ctx() context: RequestContext): NodeRow[] {
    return context.data.aboutOf(statement);
  }
}
