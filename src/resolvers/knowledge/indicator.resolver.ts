import type { NodeRow, ObservationRow } from '../../snapshot';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import type { LocaleCode } from '../../entities/vocabulary';
import { FilterArg, OrderByArg } from '../../schema/common/list-args';
import { LocaleArg } from '../../schema/common/locale';
import { PageArgs } from '../../schema/common/page.args';
import { ObservationFilter } from '../../schema/filter/filters';
import { ObservationConnection } from '../../schema/knowledge/connections';
import { IndicatorNode } from '../../schema/knowledge/indicator.type';
import { ObservationOrder } from '../../schema/order/orders';
import type { Connection, Filter, OrderRequest } from '../../lists';
import { observationsOfIndicator } from '../../services/observations-of-place';
import { localized } from '../common/localized';

@Resolver(() => IndicatorNode)
export class IndicatorResolver {
  @FieldResolver(() => String, { description: 'What exactly is measured, and how.' })
  definition(
    @Root() indicator: NodeRow,
    @LocaleArg() locale: LocaleCode | null,
    @Ctx() context: RequestContext,
  ): string | null {
    return localized(context, locale, { en: indicator.definitionEn, zh: indicator.definitionZh });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'How the values come about: a count, registers, an estimate.',
  })
  collectionMethod(
    @Root() indicator: NodeRow,
    @LocaleArg() locale: LocaleCode | null,
    @Ctx() context: RequestContext,
  ): string | null {
    return localized(context, locale, { en: indicator.collectionMethodEn, zh: indicator.collectionMethodZh });
  }

  @FieldResolver(() => String, { description: 'The unit in words.' })
  unitName(
    @Root() indicator: NodeRow,
    @LocaleArg() locale: LocaleCode | null,
    @Ctx() context: RequestContext,
  ): string | null {
    const unit = context.data.unit(indicator.unitCode ?? '');
    return unit ? localized(context, locale, { en: unit.nameEn, zh: unit.nameZh }) : indicator.unitCode;
  }

  @FieldResolver(() => ObservationConnection, { description: 'Its values, by period and city.' })
  observations(
    @Root() indicator: NodeRow,
    @Args(() => PageArgs) page: PageArgs,
    @FilterArg(ObservationFilter) filter: Filter | null,
    @OrderByArg(ObservationOrder) orderBy: OrderRequest[] | null,
    @Ctx() context: RequestContext,
  ): Connection<ObservationRow> {
    return observationsOfIndicator(context, indicator, { filter, orderBy, page });
  }
}
