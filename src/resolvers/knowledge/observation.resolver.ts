import type { CitationRow, NodeRow, ObservationRow } from '../../snapshot';
import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import { matchesOf } from '../../services/search/list-matches';
import { displayObservation } from '../../display';
import { FilterArg, OrderByArg } from '../../schema/common/list-args';
import { LocalisedTextType } from '../../schema/common/localised-text.type';
import { ListArgs } from '../../schema/common/page.args';
import { ObservationFilter } from '../../schema/filter/filters';
import { ObservationOrder } from '../../schema/order/orders';
import { CitationType } from '../../schema/knowledge/citation.type';
import { ObservationConnection } from '../../schema/knowledge/connections';
import { KnowledgeNodeType } from '../../schema/knowledge/knowledge-node.interface';
import { IndicatorNode } from '../../schema/knowledge/indicator.type';
import { ObservationType } from '../../schema/knowledge/observation.type';
import { PeriodType } from '../../schema/knowledge/period.type';
import { type Connection, type Filter, listRows, OBSERVATIONS, type OrderRequest } from '../../lists';
import type { Label } from '../../labels/label';
import { rowTextOrNull } from '../../labels/row-text';

@Resolver(() => ObservationType)
export class ObservationResolver {
  @Query(() => ObservationConnection, {
    nullable: true,
    description: 'Observations of every indicator, by indicator, period and place.',
  })
  observations(
    @Args(() => ListArgs) page: ListArgs,
    @FilterArg(ObservationFilter) filter: Filter | null,
    @OrderByArg(ObservationOrder) orderBy: OrderRequest[] | null,
    @Ctx() context: RequestContext,
  ): Connection<ObservationRow> {
    const view = context.data.view('observation');
    return listRows(
      context,
      OBSERVATIONS,
      { filter, orderBy, page, matches: matchesOf(context, 'observation', page.query) },
      (place) => view.at(place),
    );
  }

  @FieldResolver(() => IndicatorNode, { description: 'What is measured.' })
  indicator(@Root() observation: ObservationRow, @Ctx() context: RequestContext): NodeRow | null {
    return context.data.nodeAt(observation.indicatorIdentity);
  }

  @FieldResolver(() => KnowledgeNodeType, {
    nullable: true,
    description: 'Of which place: a city, a country or a region; never null here.',
  })
  place(@Root() observation: ObservationRow, @Ctx() context: RequestContext): NodeRow | null {
    return context.data.nodeAt(observation.cityIdentity);
  }

  @FieldResolver(() => LocalisedTextType, {
    description:
      'The value as a person writes it, with its unit and status: 68% (forecast), 68%（预测）; no data, 无数据.',
  })
  display(@Root() observation: ObservationRow, @Ctx() { data }: RequestContext): Label {
    const indicator = data.nodeAt(observation.indicatorIdentity);
    return displayObservation(observation, indicator, data.unit(indicator?.unitCode ?? null));
  }

  @FieldResolver(() => PeriodType, {
    nullable: true,
    description: 'When it holds: never null here, but of the same type as every other period.',
  })
  period(@Root() observation: ObservationRow): PeriodType {
    return { start: observation.periodStart, end: observation.periodEnd };
  }

  @FieldResolver(() => CitationType, { description: 'Where it comes from.' })
  citation(@Root() observation: ObservationRow, @Ctx() context: RequestContext): CitationRow | null {
    return context.data.citationAt(observation.citationIdentity);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Its vintage: the year in which its source was made. A later source may revise what an earlier one estimated; null where the source has no year.',
  })
  vintage(@Root() observation: ObservationRow, @Ctx() context: RequestContext): number | null {
    return context.data.nodeAt(observation.sourceIdentity)?.year ?? null;
  }

  @FieldResolver(() => LocalisedTextType, { nullable: true, description: 'What a careful reader should know.' })
  note(@Root() observation: ObservationRow): Label | null {
    return rowTextOrNull(observation, 'note');
  }
}
