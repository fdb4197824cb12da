import type { NodeRow, ObservationRow } from '../../snapshot';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import { matchesOf } from '../../services/search/list-matches';
import { FilterArg, OrderByArg } from '../../schema/common/list-args';
import { LocalisedTextType } from '../../schema/common/localised-text.type';
import { ListArgs } from '../../schema/common/page.args';
import { ObservationFilter } from '../../schema/filter/filters';
import { ObservationConnection } from '../../schema/knowledge/connections';
import { IndicatorNode } from '../../schema/knowledge/indicator.type';
import { ObservationOrder } from '../../schema/order/orders';
import type { Connection, Filter, OrderRequest } from '../../lists';
import { observationsOfIndicator } from '../../services/observations-of-place';
import type { Label } from '../../labels/label';
import { rowTextOrNull } from '../../labels/row-text';
import { TermType } from '../../schema/knowledge/term.type';
import { termOfCode } from './terms';

@Resolver(() => IndicatorNode)
export class IndicatorResolver {
  @FieldResolver(() => LocalisedTextType, { description: 'What exactly is measured, and how.' })
  definition(@Root() indicator: NodeRow): Label | null {
    return rowTextOrNull(indicator, 'definition');
  }

  @FieldResolver(() => LocalisedTextType, {
    nullable: true,
    description: 'How the values come about: a count, registers, an estimate.',
  })
  collectionMethod(@Root() indicator: NodeRow): Label | null {
    return rowTextOrNull(indicator, 'collectionMethod');
  }

  @FieldResolver(() => TermType, { description: 'The unit, by its UCUM code where there is one.' })
  unit(@Root() { unitCode }: NodeRow, @Ctx() context: RequestContext): TermType {
    return termOfCode(unitCode ?? '', context.data.unit(unitCode));
  }

  @FieldResolver(() => ObservationConnection, { description: 'Its values, by period and city.' })
  observations(
    @Root() indicator: NodeRow,
    @Args(() => ListArgs) page: ListArgs,
    @FilterArg(ObservationFilter) filter: Filter | null,
    @OrderByArg(ObservationOrder) orderBy: OrderRequest[] | null,
    @Ctx() context: RequestContext,
  ): Connection<ObservationRow> {
    return observationsOfIndicator(context, indicator, {
      filter,
      orderBy,
      page,
      matches: matchesOf(context, 'observation', page.query),
    });
  }
}
