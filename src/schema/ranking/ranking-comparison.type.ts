import { Field, Float, ObjectType } from 'type-graphql';
import { defineConnection } from '../common/connection';
import { CityNode } from '../place/city.type';

@ObjectType('ComparedCity', { description: 'One city in two rankings.' })
export class ComparedCityType {
  @Field(() => CityNode, { description: 'The city; its `groups` tell where the sources themselves put it.' })
  city!: CityNode;

  @Field(() => Float, { description: 'Its rank in the first ranking.' })
  rankA!: number;

  @Field(() => Float, { description: 'Its rank in the second ranking.' })
  rankB!: number;

  @Field(() => Float, { description: 'rankA - rankB: above 0 where it stands worse in the first.' })
  shift!: number;

  @Field(() => Float, { description: 'The shift when both are ranked again among the cities in both.' })
  commonShift!: number;
}

@ObjectType('RankingComparison', { description: 'Two rankings over the cities in both.' })
export class RankingComparisonType {
  @Field(() => String, { description: 'The state of the data.' })
  dataVersion!: string;

  @Field(() => [ComparedCityType], { description: 'The five cities that move most, by `commonShift`.' })
  biggestMovers!: ComparedCityType[];

  @Field(() => [CityNode], { description: 'Cities only in the first: not compared.' })
  onlyInA!: CityNode[];

  @Field(() => [CityNode], { description: 'Cities only in the second: not compared.' })
  onlyInB!: CityNode[];
}

export const ComparedCityConnection = defineConnection('ComparedCity', () => ComparedCityType, 'the compared cities');
