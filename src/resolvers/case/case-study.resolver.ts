import type { CitationRow, NodeRow, StatementRow } from '../../snapshot';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import { matchesOf } from '../../services/search/list-matches';
import { CaseStudyNode } from '../../schema/case/case-study.type';
import { OperatingModelNode } from '../../schema/case/typed-nodes';
import { FilterArg, OrderByArg } from '../../schema/common/list-args';
import { ListArgs } from '../../schema/common/page.args';
import { StatementFilter } from '../../schema/filter/filters';
import { CitationType } from '../../schema/knowledge/citation.type';
import { StatementConnection } from '../../schema/knowledge/connections';
import { KnowledgeNodeType } from '../../schema/knowledge/knowledge-node.interface';
import { StatementOrder } from '../../schema/order/orders';
import { CityNode } from '../../schema/place/city.type';
import { citationsOfNode, statementsOfNode } from '../../services/statements-of-node';
import type { Connection, Filter, OrderRequest } from '../../lists';
import { linkedNode, outgoing } from '../../services/linked-nodes';

@Resolver(() => CaseStudyNode)
export class CaseStudyResolver {
  @FieldResolver(() => KnowledgeNodeType, {
    nullable: true,
    description: 'Where it takes place: the first of its cities, else the first of its regions, else its country.',
  })
  place(@Root() caseStudy: NodeRow, @Ctx() context: RequestContext): NodeRow | null {
    const places = (['city', 'region', 'country'] as const).map((kind) => outgoing('TAKES_PLACE_IN', kind));
    return linkedNode(context, caseStudy, ...places);
  }

  @FieldResolver(() => CityNode, { nullable: true, description: 'The first of its cities; null where it has none.' })
  city(@Root() caseStudy: NodeRow, @Ctx() context: RequestContext): NodeRow | null {
    return linkedNode(context, caseStudy, outgoing('TAKES_PLACE_IN', 'city'));
  }

  @FieldResolver(() => OperatingModelNode, { nullable: true, description: 'Who funds, operates and controls it.' })
  operatingModel(@Root() caseStudy: NodeRow, @Ctx() context: RequestContext): NodeRow | null {
    return linkedNode(context, caseStudy, outgoing('RUNS_AS'));
  }

  @FieldResolver(() => StatementConnection, {
    description: 'What came of it: its own results. General statistics printed beside it are among the lessons.',
  })
  outcomes(
    @Root() caseStudy: NodeRow,
    @Args(() => ListArgs) page: ListArgs,
    @FilterArg(StatementFilter) filter: Filter | null,
    @OrderByArg(StatementOrder) orderBy: OrderRequest[] | null,
    @Ctx() context: RequestContext,
  ): Connection<StatementRow> {
    return statementsOfNode(
      context,
      caseStudy,
      { kinds: ['OUTCOME'] },
      { filter, orderBy, page, matches: matchesOf(context, 'statement', page.query) },
    );
  }

  @FieldResolver(() => StatementConnection, { description: 'What others may learn from it.' })
  lessons(
    @Root() caseStudy: NodeRow,
    @Args(() => ListArgs) page: ListArgs,
    @FilterArg(StatementFilter) filter: Filter | null,
    @OrderByArg(StatementOrder) orderBy: OrderRequest[] | null,
    @Ctx() context: RequestContext,
  ): Connection<StatementRow> {
    return statementsOfNode(
      context,
      caseStudy,
      { kinds: ['LESSON'] },
      { filter, orderBy, page, matches: matchesOf(context, 'statement', page.query) },
    );
  }

  @FieldResolver(() => [CitationType], { description: 'Every place that its own statements cite, each once.' })
  citations(@Root() caseStudy: NodeRow, @Ctx() context: RequestContext): CitationRow[] {
    return citationsOfNode(context, caseStudy);
  }
}
