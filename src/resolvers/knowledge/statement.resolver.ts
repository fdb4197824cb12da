import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import type { LocaleCode } from '../../entities/vocabulary';
import type { Citation } from '../../entities/citation';
import type { KnowledgeNode } from '../../entities/knowledge-node';
import type { Quantity } from '../../entities/quantity';
import type { Statement } from '../../entities/statement';
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
import { loadedConnection, type Connection } from '../../services/connection';
import type { Filter } from '../../services/filter/compile';
import { facetsOf } from '../../services/facet/facets';
import { labelOfWord } from '../../services/labels/word-labels';
import { listStatements, STATEMENTS } from '../../services/list-statements';
import { citationsOfStatement } from '../../services/statements-of-node';
import type { OrderRequest } from '../../services/order/order';
import { localized } from '../common/localized';
import { periodOf, type Period } from '../common/period';

@Resolver(() => StatementType)
export class StatementResolver {
  @Query(() => StatementConnection, { description: 'Statements of every node, by owner and order.' })
  async statements(
    @Args(() => PageArgs) page: PageArgs,
    @FilterArg(StatementFilter) filter: Filter | null,
    @OrderByArg(StatementOrder) orderBy: OrderRequest[] | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Statement>> {
    const found = await listStatements(context, { filter, orderBy, page });
    return loadedConnection(
      found,
      (id) => context.loaders.statement.load(id),
      (fields) => facetsOf(context, STATEMENTS, filter, fields),
    );
  }

  @FieldResolver(() => String, { description: 'Its kind in words: Outcome, 成效.' })
  kindLabel(
    @Root() statement: Statement,
    @LocaleArg() locale: LocaleCode | null,
    @Ctx() context: RequestContext,
  ): string {
    return localized(context, locale, labelOfWord('StatementKind', statement.kind));
  }

  @FieldResolver(() => String, { description: 'The sentence.' })
  text(@Root() statement: Statement, @LocaleArg() locale: LocaleCode | null, @Ctx() context: RequestContext): string {
    return localized(context, locale, { en: statement.textEn, zh: statement.textZh });
  }

  @FieldResolver(() => String, { nullable: true, description: 'What a careful reader should know.' })
  note(
    @Root() statement: Statement,
    @LocaleArg() locale: LocaleCode | null,
    @Ctx() context: RequestContext,
  ): string | null {
    return localized(context, locale, { en: statement.noteEn, zh: statement.noteZh });
  }

  @FieldResolver(() => String, { description: "Its basis in words: Reported, 来源所述; Editors' inference, 编者推断." })
  basisLabel(
    @Root() statement: Statement,
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
    @Root() statement: Statement,
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
    @Root() statement: Statement,
    @LocaleArg() locale: LocaleCode | null,
    @Ctx() context: RequestContext,
  ): string | null {
    return localized(context, locale, { en: statement.inferredFromEn, zh: statement.inferredFromZh });
  }

  @FieldResolver(() => PeriodType, {
    nullable: true,
    description: 'When it holds; null where the source does not tell.',
  })
  period(@Root() statement: Statement): Period | null {
    return periodOf(statement);
  }

  @FieldResolver(() => [QuantityType], { description: 'The figures in it.' })
  quantities(@Root() statement: Statement, @Ctx() context: RequestContext): Promise<Quantity[]> {
    return context.loaders.quantities.load(statement.id);
  }

  @FieldResolver(() => [CitationType], { description: 'Where it comes from; never empty.' })
  citations(@Root() statement: Statement, @Ctx() context: RequestContext): Promise<Citation[]> {
    return citationsOfStatement(context, statement);
  }

  @FieldResolver(() => KnowledgeNodeType, { nullable: true, description: 'The node it lives with.' })
  owner(@Root() statement: Statement, @Ctx() context: RequestContext): Promise<KnowledgeNode | null> {
    return context.loaders.node.load(statement.ownerId);
  }

  @FieldResolver(() => [KnowledgeNodeType], { description: 'The nodes it is about, its owner first.' })
  async about(@Root() statement: Statement, @Ctx() context: RequestContext): Promise<(KnowledgeNode | null)[]> {
    const about = await context.loaders.about.load(statement.id);
    return Promise.all(about.map((each) => context.loaders.node.load(each.nodeId)));
  }
}
