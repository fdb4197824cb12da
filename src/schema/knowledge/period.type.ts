import { Field, ObjectType } from 'type-graphql';

@ObjectType('Period', { description: 'A span of time, as exact as the source gives it.' })
export class PeriodType {
  @Field(() => String, { nullable: true, description: 'First year, or year and month: `2012`, `2016-10`.' })
  start!: string | null;

  @Field(() => String, { nullable: true, description: 'Last one; the same for a single date, null while it goes on.' })
  end!: string | null;
}
