import type { QuantityRow } from '../../snapshot';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import { LocalisedTextType } from '../../schema/common/localised-text.type';
import { PeriodType } from '../../schema/knowledge/period.type';
import { QuantityType } from '../../schema/knowledge/quantity.type';
import { periodOf, type Period } from '../common/period';
import { type Label, sameInBoth } from '../../labels/label';
import { rowText } from '../../labels/row-text';

@Resolver(() => QuantityType)
export class QuantityResolver {
  @FieldResolver(() => String, { description: 'Code of what is counted or measured: `response-time`.' })
  metric(@Root() quantity: QuantityRow): string {
    return quantity.metricCode;
  }

  @FieldResolver(() => LocalisedTextType, { description: 'What is counted or measured, in words.' })
  metricName(@Root() quantity: QuantityRow, @Ctx() context: RequestContext): Label {
    const metric = context.data.metric(quantity.metricCode);
    return metric ? rowText(metric, 'name') : sameInBoth(quantity.metricCode);
  }

  @FieldResolver(() => String, { description: 'Code of the unit: `t`, `%`, `camera`.' })
  unit(@Root() quantity: QuantityRow): string {
    return quantity.unitCode;
  }

  @FieldResolver(() => LocalisedTextType, { description: 'The unit in words.' })
  unitName(@Root() quantity: QuantityRow, @Ctx() context: RequestContext): Label {
    const unit = context.data.unit(quantity.unitCode);
    return unit ? rowText(unit, 'name') : sameInBoth(quantity.unitCode);
  }

  @FieldResolver(() => PeriodType, {
    nullable: true,
    description: 'When it holds; null where the source does not tell.',
  })
  period(@Root() quantity: QuantityRow): Period | null {
    return periodOf(quantity);
  }
}
