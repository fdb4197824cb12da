import { Field, ObjectType } from 'type-graphql';
import { LocalisedTextType } from '../common/localised-text.type';

@ObjectType('Term', { description: 'A code of a list, with its word.' })
export class TermType {
  @Field(() => String, { description: 'Stable: `camera`, `operator`.' })
  code!: string;

  @Field(() => LocalisedTextType, { description: 'What it is called.' })
  label!: LocalisedTextType;
}
