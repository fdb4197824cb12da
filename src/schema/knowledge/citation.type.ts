import { Field, ObjectType } from 'type-graphql';
import type { Citation } from '../../entities/citation';
import { SourceNode } from './source.type';

@ObjectType('Citation', { description: 'A place in a source.' })
export class CitationType implements Pick<Citation, 'locator'> {
  @Field(() => SourceNode, { description: 'The document or data set.' })
  source!: SourceNode;

  @Field(() => String, { description: 'Heading path as printed, page, table row, or record of a data set.' })
  locator!: string;

  @Field(() => String, {
    nullable: true,
    description: 'A few characters of the source that find the place; null where the locator alone does.',
  })
  marker!: string | null;
}
