import { FieldResolver, Resolver, Root } from 'type-graphql';
import { displayPeriod } from '../../display';
import type { Label } from '../../labels/label';
import { LocalisedTextType } from '../../schema/common/localised-text.type';
import { PeriodType } from '../../schema/knowledge/period.type';

@Resolver(() => PeriodType)
export class PeriodResolver {
  @FieldResolver(() => LocalisedTextType, {
    description: 'As a person writes it: October 2016, 2016年10月; since 2012, 2012年至今.',
  })
  display(@Root() period: PeriodType): Label {
    return displayPeriod(period);
  }
}
