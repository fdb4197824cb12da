import { type ClassType, Field, Float, InputType, Int } from 'type-graphql';

const NONE = 'Whether there is none.';

@InputType('TextFilter', { description: 'A test on a text; on either language where it stands in both.' })
export class TextFilter {
  @Field(() => String, { nullable: true, description: 'Is exactly this.' })
  eq?: string | null;

  @Field(() => [String], { nullable: true, description: 'Is exactly one of these; at most 100.' })
  in?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Is not exactly this, in no language.' })
  not?: string | null;

  @Field(() => [String], { nullable: true, description: 'Is exactly none of these; at most 100.' })
  notIn?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Has this in it; the case of ASCII letters does not matter.' })
  contains?: string | null;

  @Field(() => String, { nullable: true, description: 'Begins with this; the case of ASCII letters does not matter.' })
  startsWith?: string | null;

  @Field(() => Boolean, { nullable: true, description: NONE })
  isNull?: boolean | null;
}

@InputType('PeriodFilter', {
  description:
    'A test on a span of time, by years (`2019`) or months (`2019-05`). Dates are compared as exactly as the vaguer of the two says; a span with a start and no end goes on; one that nothing is known of is found by `isNull` only.',
})
export class PeriodFilter {
  @Field(() => String, { nullable: true, description: 'It touches this year or month.' })
  at?: string | null;

  @Field(() => String, { nullable: true, description: 'It is not over before this; with `to`, it touches that time.' })
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'It has begun by this.' })
  to?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether neither start nor end is known.' })
  isNull?: boolean | null;
}

export const IntFilter = numberFilter('Int', () => Int, 'a whole number');
export const FloatFilter = numberFilter('Float', () => Float, 'a number');

function numberFilter(name: string, type: () => typeof Int | typeof Float, what: string): ClassType {
  @InputType(`${name}Filter`, { description: `A test on ${what}. What stands side by side must all hold.` })
  class NumberFilter {
    @Field(type, { nullable: true, description: 'Is this.' })
    eq?: number | null;

    @Field(() => [type()], { nullable: true, description: 'Is one of these; at most 100.' })
    in?: number[] | null;

    @Field(type, { nullable: true, description: 'Is not this.' })
    not?: number | null;

    @Field(() => [type()], { nullable: true, description: 'Is none of these; at most 100.' })
    notIn?: number[] | null;

    @Field(type, { nullable: true, description: 'Is less.' })
    lt?: number | null;

    @Field(type, { nullable: true, description: 'Is at most this.' })
    lte?: number | null;

    @Field(type, { nullable: true, description: 'Is more.' })
    gt?: number | null;

    @Field(type, { nullable: true, description: 'Is at least this.' })
    gte?: number | null;

    @Field(() => Boolean, { nullable: true, description: NONE })
    isNull?: boolean | null;
  }
  return NumberFilter;
}
