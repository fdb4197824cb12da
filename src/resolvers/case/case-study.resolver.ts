import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import type { CaseStudy } from '../../entities/case-study';
import type { KnowledgeNode } from '../../entities/knowledge-node';
import type { Statement } from '../../entities/statement';
import { CaseStudyNode } from '../../schema/case/case-study.type';
import { OperatingModelNode } from '../../schema/case/typed-nodes';
import { FilterArg, OrderByArg } from '../../schema/common/list-args';
import { PageArgs } from '../../schema/common/page.args';
import { StatementFilter } from '../../schema/filter/filters';
import { CitationType } from '../../schema/knowledge/citation.type';
import { StatementConnection } from '../../schema/knowledge/connections';
import { KnowledgeNodeType } from '../../schema/knowledge/knowledge-node.interface';
import { StatementOrder } from '../../schema/order/orders';
import { CityNode } from '../../schema/place/city.type';
import { citationsOfNode } from '../../services/citations-of-node';
import type { Connection } from '../../services/connection';
import type { Filter } from '../../services/filter/compile';
import { linkedNode, outgoing } from '../../services/linked-nodes';
import type { OrderRequest } from '../../services/order/order';
import { statementsOfNode } from '../../services/statements-of-node';
import type { Citation } from '../../entities/citation';

@Resolver(() => CaseStudyNode)
export class CaseStudyResolver {
  @FieldResolver(() => KnowledgeNodeType, {
    nullable: true,
    description: 'Where it takes place: the first of its cities, else the first of its regions, else its country.',
  })
  place(@Root() caseStudy: CaseStudy, @Ctx() context: RequestContext): Promise<KnowledgeNode | null> {
    const places = (['city', 'region', 'country'] as const).map((kind) => outgoing('TAKES_PLACE_IN', kind));
    return linkedNode(context, caseStudy.id, ...places);
  }

  @FieldResolver(() => CityNode, { nullable: true, description: 'The first of its cities; null where it has none.' })
  city(@Root() caseStudy: CaseStudy, @Ctx() context: RequestContext): Promise<KnowledgeNode | null> {
    return linkedNode(context, caseStudy.id, outgoing('TAKES_PLACE_IN', 'city'));
  }

  @FieldResolver(() => OperatingModelNode, { nullable: true, description: 'Who funds, operates and controls it.' })
  operatingModel(@Root() caseStudy: CaseStudy, @Ctx() context: RequestContext): Promise<KnowledgeNode | null> {
    return linkedNode(context, caseStudy.id, outgoing('RUNS_AS'));
  }

  @FieldResolver(() => StatementConnection, {
    description: 'What came of it: its own results. General statistics printed beside it are among the lessons.',
  })
  outcomes(
    @Root() caseStudy: CaseStudy,
    @Args(() => PageArgs) page: PageArgs,
    @FilterArg(StatementFilter) filter: Filter | null,
    @OrderByArg(StatementOrder) orderBy: OrderRequest[] | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Statement>> {
    return statementsOfNode(context, caseStudy.id, { kinds: ['OUTCOME'] }, { filter, orderBy, page });
  }

  @FieldResolver(() => StatementConnection, { description: 'What others may learn from it.' })
  lessons(
    @Root() caseStudy: CaseStudy,
    @Args(() => PageArgs) page: PageArgs,
    @FilterArg(StatementFilter) filter: Filter | null,
    @OrderByArg(StatementOrder) orderBy: OrderRequest[] | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Statement>> {
    return statementsOfNode(context, caseStudy.id, { kinds: ['LESSON'] }, { filter, orderBy, page });
  }

  @FieldResolver(() => [CitationType], { description: 'Every place that its own statements cite, each once.' })
  citations(@Root() caseStudy: CaseStudy, @Ctx() context: RequestContext): Promise<Citation[]> {
    return citationsOfNode(context, caseStudy.id);
  }
}
