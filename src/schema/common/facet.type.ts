import { Field, Int, ObjectType } from 'type-graphql';
import { KnowledgeNodeType } from '../knowledge/knowledge-node.interface';

@ObjectType('FacetBucket', { description: 'One value of a field, and how many of the list have it.' })
export class FacetBucketType {
  @Field(() => String, { description: 'What to filter by: an id, or a word of a vocabulary.' })
  value!: string;

  @Field(() => Int, { description: 'How many of the list have it.' })
  count!: number;

  @Field(() => KnowledgeNodeType, { nullable: true, description: 'The node of that id; null for a word.' })
  node!: KnowledgeNodeType | null;
}

@ObjectType('Facet', {
  description: 'The values of a filter field in a list, counted without what the filter says of that field.',
})
export class FacetType {
  @Field(() => String, { description: 'The field of the filter.' })
  field!: string;

  @Field(() => [FacetBucketType], { description: 'The values, most frequent first; at most 50.' })
  buckets!: FacetBucketType[];
}
