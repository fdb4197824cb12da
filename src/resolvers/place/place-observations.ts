import { Arg, Args, type ClassType, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import type { KnowledgeNode } from '../../entities/knowledge-node';
import type { Observation } from '../../entities/observation';
import { FilterArg, OrderByArg } from '../../schema/common/list-args';
import { PageArgs } from '../../schema/common/page.args';
import { ObservationFilter } from '../../schema/filter/filters';
import { ObservationConnection } from '../../schema/knowledge/connections';
import { ObservationOrder } from '../../schema/order/orders';
import { CityNode } from '../../schema/place/city.type';
import { CountryNode } from '../../schema/place/country.type';
import { RegionNode } from '../../schema/place/region.type';
import type { Connection } from '../../services/connection';
import type { Filter } from '../../services/filter/compile';
import { observationsOfCity } from '../../services/observations-of-city';
import type { OrderRequest } from '../../services/order/order';

/** What is measured of places of each kind. */
export const PLACE_OBSERVATION_RESOLVERS: readonly ClassType[] = [CityNode, CountryNode, RegionNode].map(
  observationsField,
);

function observationsField(type: ClassType): ClassType {
  @Resolver(() => type)
  class PlaceObservationsResolver {
    @FieldResolver(() => ObservationConnection, { description: 'What is measured of it, by indicator and period.' })
    observations(
      @Root() place: KnowledgeNode,
      @Args(() => PageArgs) page: PageArgs,
      @Arg('indicator', () => [ID], {
        nullable: true,
        description: 'Only these indicators: `indicator:smart-city-rank`.',
      })
      indicators: string[] | null,
      @Arg('period', () => String, {
        nullable: true,
        description: 'Only values that hold in this year or month: `2019`, `2019-05`.',
      })
      period: string | null,
      @FilterArg(ObservationFilter) filter: Filter | null,
      @OrderByArg(ObservationOrder) orderBy: OrderRequest[] | null,
      @Ctx() context: RequestContext,
    ): Promise<Connection<Observation>> {
      return observationsOfCity(context, place.id, { indicators, period }, { filter, orderBy, page });
    }
  }
  return PlaceObservationsResolver;
}
