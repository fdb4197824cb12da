import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import type { LocaleCode } from '../../entities/vocabulary';
import type { Citation } from '../../entities/citation';
import type { KnowledgeNode } from '../../entities/knowledge-node';
import type { Observation } from '../../entities/observation';
import { Source } from '../../entities/source';
import { FilterArg, OrderByArg } from '../../schema/common/list-args';
import { LocaleArg } from '../../schema/common/locale';
import { PageArgs } from '../../schema/common/page.args';
import { ObservationFilter } from '../../schema/filter/filters';
import { ObservationOrder } from '../../schema/order/orders';
import { CitationType } from '../../schema/knowledge/citation.type';
import { ObservationConnection } from '../../schema/knowledge/connections';
import { KnowledgeNodeType } from '../../schema/knowledge/knowledge-node.interface';
import { IndicatorNode } from '../../schema/knowledge/indicator.type';
import { ObservationType } from '../../schema/knowledge/observation.type';
import { PeriodType } from '../../schema/knowledge/period.type';
import { CityNode } from '../../schema/place/city.type';
import { loadedConnection, type Connection } from '../../services/connection';
import type { Filter } from '../../services/filter/compile';
import { facetsOf } from '../../services/facet/facets';
import { listObservations, OBSERVATIONS } from '../../services/list-observations';
import type { OrderRequest } from '../../services/order/order';
import { localized } from '../common/localized';

@Resolver(() => ObservationType)
export class ObservationResolver {
  @Query(() => ObservationConnection, {
    description: 'Observations of every indicator, by indicator, period and city.',
  })
  async observations(
    @Args(() => PageArgs) page: PageArgs,
    @FilterArg(ObservationFilter) filter: Filter | null,
    @OrderByArg(ObservationOrder) orderBy: OrderRequest[] | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Observation>> {
    const found = await listObservations(context, { filter, orderBy, page });
    return loadedConnection(
      found,
      (id) => context.loaders.observation.load(id),
      (fields) => facetsOf(context, OBSERVATIONS, filter, fields),
    );
  }

  @FieldResolver(() => IndicatorNode, { description: 'What is measured.' })
  indicator(@Root() observation: Observation, @Ctx() context: RequestContext): Promise<KnowledgeNode | null> {
    return context.loaders.node.load(observation.indicatorId);
  }

  @FieldResolver(() => KnowledgeNodeType, {
    nullable: true,
    description: 'Of which place: a city, a country or a region; never null here.',
  })
  place(@Root() observation: Observation, @Ctx() context: RequestContext): Promise<KnowledgeNode | null> {
    return context.loaders.node.load(observation.cityId);
  }

  @FieldResolver(() => CityNode, { nullable: true, description: 'Of which city; null for another kind of place.' })
  city(@Root() observation: Observation, @Ctx() context: RequestContext): Promise<KnowledgeNode | null> | null {
    return observation.cityId.startsWith('city:') ? context.loaders.node.load(observation.cityId) : null;
  }

  @FieldResolver(() => PeriodType, {
    nullable: true,
    description: 'When it holds: never null here, but of the same type as every other period.',
  })
  period(@Root() observation: Observation): PeriodType {
    return { start: observation.periodStart, end: observation.periodEnd };
  }

  @FieldResolver(() => CitationType, { description: 'Where it comes from.' })
  citation(@Root() observation: Observation, @Ctx() context: RequestContext): Promise<Citation | null> {
    return context.loaders.citation.load(observation.citationId);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Its vintage: the year in which its source was made. A later source may revise what an earlier one estimated; null where the source has no year.',
  })
  async vintage(@Root() observation: Observation, @Ctx() context: RequestContext): Promise<number | null> {
    const source = await context.loaders.node.load(observation.sourceId);
    return source instanceof Source ? source.year : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What a careful reader should know.' })
  note(
    @Root() observation: Observation,
    @LocaleArg() locale: LocaleCode | null,
    @Ctx() context: RequestContext,
  ): string | null {
    return localized(context, locale, { en: observation.noteEn, zh: observation.noteZh });
  }
}
