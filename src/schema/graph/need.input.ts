import { Field, Float, ID, InputType } from 'type-graphql';

@InputType('NeedInput', { description: 'A need that the caller names, or weighs otherwise.' })
export class NeedInput {
  @Field(() => ID, { description: 'A challenge or a field of application: `challenge:traffic-congestion`.' })
  id!: string;

  @Field(() => Float, { nullable: true, description: 'How much it counts, above 0 and up to 1; 1 when left out.' })
  weight?: number | null;
}
