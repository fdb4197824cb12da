import { type ClassType, Field, ID, InputType } from 'type-graphql';
import { type FilterFields, isMemberField } from '../../lists';
import { enumNamed } from '../common/define-enum';
import { FloatFilter, IntFilter, PeriodFilter, TextFilter } from './operators';

/** The input type `XFilter`: the fields of a list, beside `and`, `or`, `not` and choices taken over from facets. */
export function defineFilter(name: string, what: string, fields: FilterFields, facetInput: ClassType): ClassType {
  @InputType(`${name}Filter`, { description: `Which of ${what} to list. What stands side by side must all hold.` })
  class FilterInput {
    @Field(() => [FilterInput], { nullable: true, description: 'All of these hold.' })
    and?: FilterInput[] | null;

    @Field(() => [FilterInput], { nullable: true, description: 'At least one of these holds.' })
    or?: FilterInput[] | null;

    @Field(() => FilterInput, { nullable: true, description: 'This does not hold.' })
    not?: FilterInput | null;

    @Field(() => [facetInput], {
      nullable: true,
      description: 'Choices taken over from `facets`: all entries must hold.',
    })
    facets?: unknown[] | null;
  }
  for (const [field, definition] of Object.entries(fields)) {
    const description = definition.about;
    Reflect.defineMetadata('design:type', Object, FilterInput.prototype, field);
    if (isMemberField(definition)) {
      const { words } = definition;
      const type = words ? (enumNamed(words) as unknown as ClassType) : ID;
      Field(() => [type], { nullable: 'itemsAndList', description })(FilterInput.prototype, field);
    } else {
      Field(() => OPERATORS[definition.takes], { nullable: true, description })(FilterInput.prototype, field);
    }
  }
  return FilterInput;
}

const OPERATORS = { text: TextFilter, integer: IntFilter, number: FloatFilter, period: PeriodFilter };
