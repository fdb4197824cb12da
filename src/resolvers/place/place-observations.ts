import type { NodeRow, ObservationRow } from '../../snapshot';
import { Arg, Args, type ClassType, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import { matchesOf } from '../../services/search/list-matches';
import { FilterArg, OrderByArg } from '../../schema/common/list-args';
import { ListArgs } from '../../schema/common/page.args';
import { ObservationFilter } from '../../schema/filter/filters';
import { ObservationConnection } from '../../schema/knowledge/connections';
import { ObservationOrder } from '../../schema/order/orders';
import { CityNode } from '../../schema/place/city.type';
import { CountryNode } from '../../schema/place/country.type';
import { RegionNode } from '../../schema/place/region.type';
import type { Connection, Filter, OrderRequest } from '../../lists';
import { observationsOfPlace } from '../../services/observations-of-place';

/** What is measured of places of each kind. */
export const PLACE_OBSERVATION_RESOLVERS: readonly ClassType[] = [CityNode, CountryNode, RegionNode].map(
  observationsField,
);

function observationsField(type: ClassType): ClassType {
  @Resolver(() => type)
  class PlaceObservationsResolver {
    @FieldResolver(() => ObservationConnection, { description: 'What is measured of it, by indicator and period.' })
    observations(
      @Root() place: NodeRow,
      @Args(() => ListArgs) page: ListArgs,
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
    ): Connection<ObservationRow> {
      return observationsOfPlace(
        context,
        place,
        { indicators, period },
        {
          ...{ filter, orderBy, page },
          matches: matchesOf(context, 'observation', page.query),
        },
      );
    }
  }
  return PlaceObservationsResolver;
}
