import { Field, Float, Int, ObjectType } from 'type-graphql';
import { IndicatorNode } from '../knowledge/indicator.type';
import { KnowledgeNodeType } from '../knowledge/knowledge-node.interface';

@ObjectType('RebuiltDifference', { description: 'A published value that the computation does not give again.' })
export class RebuiltDifferenceType {
  @Field(() => KnowledgeNodeType, { description: 'The place.' })
  place!: KnowledgeNodeType;

  @Field(() => Float, { description: 'As published.' })
  published!: number;

  @Field(() => Float, { description: 'As computed.' })
  computed!: number;

  @Field(() => Float, { description: 'computed - published' })
  difference!: number;
}

@ObjectType('RebuiltColumn', { description: 'Published scores or ranks beside the computed ones.' })
export class RebuiltColumnType {
  @Field(() => IndicatorNode, { description: 'The indicator that holds what is published.' })
  indicator!: IndicatorNode;

  @Field(() => Float, {
    description:
      'Largest difference that counts as none: by default half a unit in the last published decimal; of ranks 0.',
  })
  tolerance!: number;

  @Field(() => Int, { description: 'Places with a published and a computed value.' })
  compared!: number;

  @Field(() => Int, { description: 'Of these, within the tolerance.' })
  rebuilt!: number;

  @Field(() => [RebuiltDifferenceType], { description: 'The others, at most 100, the largest difference first.' })
  differences!: RebuiltDifferenceType[];

  @Field(() => [KnowledgeNodeType], { description: 'Places that are published and not in the rows, at most 100.' })
  onlyPublished!: KnowledgeNodeType[];

  @Field(() => [KnowledgeNodeType], { description: 'Places that are ranked and not published, at most 100.' })
  onlyComputed!: KnowledgeNodeType[];
}

@ObjectType('RebuiltRanking', {
  description: 'How far a computed ranking gives published scores and ranks again: `rebuilt` of `compared`.',
})
export class RebuiltRankingType {
  @Field(() => RebuiltColumnType, { nullable: true, description: 'The scores; null where only ranks are named.' })
  scores!: RebuiltColumnType | null;

  @Field(() => RebuiltColumnType, { nullable: true, description: 'The ranks; null where only scores are named.' })
  ranks!: RebuiltColumnType | null;
}
