import { Field, ID, Int, ObjectType } from 'type-graphql';
import { defineConnection, defineList } from '../common/connection';
import { PUBLISHED_RANKING_FACETS } from '../common/facet.type';
import { NodeType } from '../common/node.interface';
import { CitationType } from '../knowledge/citation.type';
import { IndicatorNode } from '../knowledge/indicator.type';
import { ObservationType } from '../knowledge/observation.type';
import { CityNode } from '../place/city.type';

@ObjectType('PublishedRanking', {
  description: 'A ranking that a source has published: each rank is an observation with its citation.',
  implements: NodeType,
})
export class PublishedRankingType extends NodeType {
  @Field(() => ID, { description: '`ranking:` + the slug of its indicator.' })
  override id!: string;

  @Field(() => String, { description: 'The slug of its indicator.' })
  slug!: string;

  @Field(() => IndicatorNode, { description: 'The indicator whose values the ranks are.' })
  indicator!: IndicatorNode;
}

@ObjectType('PublishedRank', { description: 'The place of one city in one published ranking.' })
export class PublishedRankType {
  @Field(() => Int, { description: '1 is the first.' })
  rank!: number;

  @Field(() => CityNode, { description: 'The city.' })
  city!: CityNode;

  @Field(() => PublishedRankingType, { description: 'The ranking.' })
  ranking!: PublishedRankingType;

  @Field(() => ObservationType, { description: 'The rank as an observation, with period, status and notes.' })
  observation!: ObservationType;

  @Field(() => CitationType, { description: 'Where the rank stands.' })
  citation!: CitationType;
}

export const PublishedRankConnection = defineConnection('PublishedRank', () => PublishedRankType, 'the ranks');
export const PublishedRankingConnection = defineList(
  'PublishedRanking',
  () => PublishedRankingType,
  'the published rankings',
  PUBLISHED_RANKING_FACETS,
  { isLinked: false },
);
