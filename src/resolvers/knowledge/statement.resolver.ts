import type { CitationRow, NodeRow, QuantityRow, StatementRow } from '../../snapshot';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import type { LocaleCode } from '../../entities/vocabulary';
import { FilterArg, OrderByArg } from '../../schema/common/list-args';
import { LocaleArg } from '../../schema/common/locale';
import { PageArgs } from '../../schema/common/page.args';
import { StatementFilter } from '../../schema/filter/filters';
import { StatementOrder } from '../../schema/order/orders';
import { CitationType } from '../../schema/knowledge/citation.type';
import { StatementConnection } from '../../schema/knowledge/connections';
import { KnowledgeNodeType } from '../../schema/knowledge/knowledge-node.interface';
import { PeriodType } from '../../schema/knowledge/period.type';
import { QuantityType } from '../../schema/knowledge/quantity.type';
import { StatementType } from '../../schema/knowledge/statement.type';
import { type Connection, type Filter, listRows, type OrderRequest, STATEMENTS } from '../../lists';
import { labelOfWord } from '../../labels/word-labels';
import { citationsOfStatement } from '../../services/statements-of-node';
import { localized } from '../common/localized';
import { periodOf, type Period } from '../common/period';

@Resolver(() => StatementType)
export class StatementResolver {
  @Query(() => StatementConnection, { description: 'Statements of every node, by owner and order.' })
  statements(
    @Args(() => PageArgs) page: PageArgs,
    @FilterArg(StatementFilter) filter: Filter | null,
    @OrderByArg(StatementOrder) orderBy: OrderRequest[] | null,
    @Ctx() context: RequestContext,
  ): Connection<StatementRow> {
    const view = context.data.view('statement');
    return listRows(context, STATEMENTS, { filter, orderBy, page }, (place) => view.at(place));
  }

  @FieldResolver(() => String, { description: 'Its kind in words: Outcome, 成效.' })
  kindLabel(
    @Root() statement: StatementRow,
    @LocaleArg() locale: LocaleCode | null,
    @Ctx() context: RequestContext,
  ): string {
    return localized(context, locale, labelOfWord('StatementKind', statement.kind));
  }

  @FieldResolver(() => String, { description: 'The sentence.' })
  text(
    @Root() statement: StatementRow,
    @LocaleArg() locale: LocaleCode | null,
    @Ctx() context: RequestContext,
  ): string {
    return localized(context, locale, { en: statement.textEn, zh: statement.textZh });
  }

  @FieldResolver(() => String, { nullable: true, description: 'What a careful reader should know.' })
  note(
    @Root() statement: StatementRow,
    @LocaleArg() locale: LocaleCode | null,
    @Ctx() context: RequestContext,
  ): string | null {
    return localized(context, locale, { en: statement.noteEn, zh: statement.noteZh });
  }

  @FieldResolver(() => String, { description: "Its basis in words: Reported, 来源所述; Editors' inference, 编者推断." })
  basisLabel(
    @Root() statement: StatementRow,
    @LocaleArg() locale: LocaleCode | null,
    @Ctx() context: RequestContext,
  ): string {
    return localized(context, locale, labelOfWord('Basis', statement.basis));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who inferred what the source does not say; null unless the basis is EDITORIAL.',
  })
  inferredBy(
    @Root() statement: StatementRow,
    @LocaleArg() locale: LocaleCode | null,
    @Ctx() context: RequestContext,
  ): string | null {
    return localized(context, locale, { en: statement.inferredByEn, zh: statement.inferredByZh });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'From what it was inferred; null unless the basis is EDITORIAL.',
  })
  inferredFrom(
    @Root() statement: StatementRow,
    @LocaleArg() locale: LocaleCode | null,
    @Ctx() context: RequestContext,
  ): string | null {
    return localized(context, locale, { en: statement.inferredFromEn, zh: statement.inferredFromZh });
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
