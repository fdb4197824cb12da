import { ArgsType, Field, Int } from 'type-graphql';

/** Relay paging. The limits are checked where the page is cut, so that every list says the same. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many from the start, 0 to 100; 20 when neither is given.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what follows this cursor.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many from the end, 0 to 100, in the same order.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what precedes this cursor.' })
  before?: string | null;
}

/** The same of a list that can also be searched. */
@ArgsType()
export class ListArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Only what these words fit, as `search` reads them, the best first unless `orderBy` says otherwise.',
  })
  query?: string | null;
}
