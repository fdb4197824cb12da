import { Field, Float, ObjectType } from 'type-graphql';
import { defineConnection } from '../common/connection';
import { KnowledgeNodeType } from '../knowledge/knowledge-node.interface';
import { CityNode } from '../place/city.type';

@ObjectType('ComparedCity', { description: 'One place in two rankings.' })
export class ComparedCityType {
  @Field(() => KnowledgeNodeType, { description: 'The place: a city, unless the rankings are of others.' })
  place!: KnowledgeNodeType;

  @Field(() => CityNode, {
    nullable: true,
    description:
      'The city; its `groups` tell where the sources themselves put it. Null where another kind of place is ranked.',
  })
  city!: CityNode | null;

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
  @Field(() => String, { description: 'The state of the data.' })
  dataVersion!: string;

  @Field(() => [ComparedCityType], { description: 'The five places that move most, by `commonShift`.' })
  biggestMovers!: ComparedCityType[];

  @Field(() => [CityNode], { description: 'Cities only in the first: not compared.' })
  onlyInA!: CityNode[];

  @Field(() => [CityNode], { description: 'Cities only in the second: not compared.' })
  onlyInB!: CityNode[];

  @Field(() => [KnowledgeNodeType], { description: 'Places of any kind only in the first: not compared.' })
  placesOnlyInA!: KnowledgeNodeType[];

  @Field(() => [KnowledgeNodeType], { description: 'Places of any kind only in the second: not compared.' })
  placesOnlyInB!: KnowledgeNodeType[];
}

export const ComparedCityConnection = defineConnection('ComparedCity', () => ComparedCityType, 'the compared cities');
