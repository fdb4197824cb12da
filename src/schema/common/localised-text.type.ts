import { Field, ObjectType } from 'type-graphql';

@ObjectType('LocalisedText', { description: 'A text in every language of the knowledge base; ask for those you show.' })
export class LocalisedTextType {
  @Field(() => String, { description: 'English.' })
  en!: string;

  @Field(() => String, { description: 'Chinese, simplified.' })
  zh!: string;
}
