import { Field, ObjectType } from 'type-graphql';
import { PartialDate } from '../common/partial-date';

@ObjectType('Period', { description: 'A span of time, as exact as the source gives it.' })
export class PeriodType {
  @Field(() => PartialDate, { nullable: true, description: 'First year, or year and month: `2012`, `2016-10`.' })
  start!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'Last one; the same for a single date, null while it goes on.',
  })
  end!: string | null;
}
