import { Field, Float, ObjectType } from 'type-graphql';
import { DataVersion } from '../common/data-version';
import { defineConnection } from '../common/connection';
import { KnowledgeNodeType } from '../knowledge/knowledge-node.interface';

@ObjectType('RankingComparisonEntry', { description: 'One place in two rankings.' })
export class RankingComparisonEntryType {
  @Field(() => KnowledgeNodeType, {
    description: 'The place; the `groups` of a city tell where the sources themselves put it.',
  })
  place!: KnowledgeNodeType;

  @Field(() => Float, { description: 'Its rank in the first ranking.' })
  rankA!: number;

  @Field(() => Float, { description: 'Its rank in the second ranking.' })
  rankB!: number;

  @Field(() => Float, { description: 'rankA - rankB: above 0 where it stands worse in the first.' })
  shift!: number;

  @Field(() => Float, { description: 'The shift when both are ranked again among the cities in both.' })
  commonShift!: number;
}

@ObjectType('RankingComparison', { description: 'Two rankings over the places in both.' })
export class RankingComparisonType {
  @Field(() => DataVersion, { description: 'The state of the data.' })
  dataVersion!: string;

  @Field(() => [RankingComparisonEntryType], { description: 'The five places that move most, by `commonShift`.' })
  biggestMovers!: RankingComparisonEntryType[];

  @Field(() => [KnowledgeNodeType], { description: 'Places only in the first: not compared.' })
  onlyInA!: KnowledgeNodeType[];

  @Field(() => [KnowledgeNodeType], { description: 'Places only in the second: not compared.' })
  onlyInB!: KnowledgeNodeType[];
}

export const RankingComparisonEntryConnection = defineConnection(
  'RankingComparisonEntry',
  () => RankingComparisonEntryType,
  'the compared places',
);
