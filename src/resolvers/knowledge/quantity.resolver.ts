import type { QuantityRow } from '../../snapshot';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import type { LocaleCode } from '../../entities/vocabulary';
import { LocaleArg } from '../../schema/common/locale';
import { PeriodType } from '../../schema/knowledge/period.type';
import { QuantityType } from '../../schema/knowledge/quantity.type';
import { localized } from '../common/localized';
import { periodOf, type Period } from '../common/period';

@Resolver(() => QuantityType)
export class QuantityResolver {
  @FieldResolver(() => String, { description: 'Code of what is counted or measured: `response-time`.' })
  metric(@Root() quantity: QuantityRow): string {
    return quantity.metricCode;
  }

  @FieldResolver(() => String, { description: 'What is counted or measured, in words.' })
  metricName(
    @Root() quantity: QuantityRow,
    @LocaleArg() locale: LocaleCode | null,
    @Ctx() context: RequestContext,
  ): string {
    const metric = context.data.metric(quantity.metricCode);
    return metric ? localized(context, locale, { en: metric.nameEn, zh: metric.nameZh }) : quantity.metricCode;
  }

  @FieldResolver(() => String, { description: 'Code of the unit: `t`, `%`, `camera`.' })
  unit(@Root() quantity: QuantityRow): string {
    return quantity.unitCode;
  }

  @FieldResolver(() => String, { description: 'The unit in words.' })
  unitName(
    @Root() quantity: QuantityRow,
    @LocaleArg() locale: LocaleCode | null,
    @Ctx() context: RequestContext,
  ): string {
    const unit = context.data.unit(quantity.unitCode);
    return unit ? localized(context, locale, { en: unit.nameEn, zh: unit.nameZh }) : quantity.unitCode;
  }

  @FieldResolver(() => PeriodType, {
    nullable: true,
    description: 'When it holds; null where the source does not tell.',
  })
  period(@Root() quantity: QuantityRow): Period | null {
    return periodOf(quantity);
  }
}
