import { type ClassType, Field, InputType } from 'type-graphql';

/** A field of a filter: the operators it takes and what it tests. */
export type FilterInputField = readonly [operators: ClassType, description: string];

/** The input type `XFilter`: the fields given, beside `and`, `or` and `not`. */
export function defineFilter(
  name: string,
  what: string,
  fields: Readonly<Record<string, FilterInputField>>,
): ClassType {
  @InputType(`${name}Filter`, { description: `Which of ${what} to list. What stands side by side must all hold.` })
  class FilterInput {
    @Field(() => [FilterInput], { nullable: true, description: 'All of these hold.' })
    and?: FilterInput[] | null;

    @Field(() => [FilterInput], { nullable: true, description: 'At least one of these holds.' })
    or?: FilterInput[] | null;

    @Field(() => FilterInput, { nullable: true, description: 'This does not hold.' })
    not?: FilterInput | null;
  }
  for (const [field, [operators, description]] of Object.entries(fields)) {
    Reflect.defineMetadata('design:type', Object, FilterInput.prototype, field);
    Field(() => operators, { nullable: true, description })(FilterInput.prototype, field);
  }
  return FilterInput;
}
