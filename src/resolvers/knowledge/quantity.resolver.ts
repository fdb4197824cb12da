import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import type { LocaleCode } from '../../entities/vocabulary';
import type { Quantity } from '../../entities/quantity';
import { LocaleArg } from '../../schema/common/locale';
import { PeriodType } from '../../schema/knowledge/period.type';
import { QuantityType } from '../../schema/knowledge/quantity.type';
import { localized } from '../common/localized';
import { periodOf, type Period } from '../common/period';

@Resolver(() => QuantityType)
export class QuantityResolver {
  @FieldResolver(() => String, { description: 'Code of what is counted or measured: `response-time`.' })
  metric(@Root() quantity: Quantity): string {
    return quantity.metricCode;
  }

  @FieldResolver(() => String, { description: 'What is counted or measured, in words.' })
  async metricName(
    @Root() quantity: Quantity,
    @LocaleArg() locale: LocaleCode | null,
    @Ctx() context: RequestContext,
  ): Promise<string> {
    const metric = await context.loaders.metric.load(quantity.metricCode);
    return metric ? localized(context, locale, { en: metric.nameEn, zh: metric.nameZh }) : quantity.metricCode;
  }

  @FieldResolver(() => String, { description: 'Code of the unit: `t`, `%`, `camera`.' })
  unit(@Root() quantity: Quantity): string {
    return quantity.unitCode;
  }

  @FieldResolver(() => String, { description: 'The unit in words.' })
  async unitName(
    @Root() quantity: Quantity,
    @LocaleArg() locale: LocaleCode | null,
    @Ctx() context: RequestContext,
  ): Promise<string> {
    const unit = await context.loaders.unit.load(quantity.unitCode);
    return unit ? localized(context, locale, { en: unit.nameEn, zh: unit.nameZh }) : quantity.unitCode;
  }

  @FieldResolver(() => PeriodType, {
    nullable: true,
    description: 'When it holds; null where the source does not tell.',
  })
  period(@Root() quantity: Quantity): Period | null {
    return periodOf(quantity);
  }
}
