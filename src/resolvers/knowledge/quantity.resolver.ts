import type { QuantityRow } from '../../snapshot';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import { displayQuantity } from '../../display';
import { LocalisedTextType } from '../../schema/common/localised-text.type';
import { PeriodType } from '../../schema/knowledge/period.type';
import { QuantityType } from '../../schema/knowledge/quantity.type';
import { periodOf, type Period } from '../common/period';
import type { Label } from '../../labels/label';
import { TermType } from '../../schema/knowledge/term.type';
import { termOfCode } from './terms';

@Resolver(() => QuantityType)
export class QuantityResolver {
  @FieldResolver(() => TermType, { description: 'What is counted or measured: `response-time`.' })
  metric(@Root() quantity: QuantityRow, @Ctx() context: RequestContext): TermType {
    return termOfCode(quantity.metricCode, context.data.metric(quantity.metricCode));
  }

  @FieldResolver(() => TermType, { description: 'The unit, by its UCUM code where there is one: `t`, `%`, `camera`.' })
  unit(@Root() quantity: QuantityRow, @Ctx() context: RequestContext): TermType {
    return termOfCode(quantity.unitCode, context.data.unit(quantity.unitCode));
  }

  @FieldResolver(() => LocalisedTextType, { description: 'The figure as a person writes it: 24.3 million, 2428万.' })
  display(@Root() quantity: QuantityRow, @Ctx() context: RequestContext): Label {
    return displayQuantity(quantity, context.data.unit(quantity.unitCode));
  }

  @FieldResolver(() => PeriodType, {
    nullable: true,
    description: 'When it holds; null where the source does not tell.',
  })
  period(@Root() quantity: QuantityRow): Period | null {
    return periodOf(quantity);
  }
}
