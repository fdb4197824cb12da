import { Field, ID, Int, ObjectType } from 'type-graphql';
import { defineConnection, defineList } from '../common/connection';
import { PUBLISHED_RANKING_FACETS } from '../common/facet.type';
import { NodeType } from '../common/node.interface';
import { CitationType } from '../knowledge/citation.type';
import { IndicatorNode } from '../knowledge/indicator.type';
import { ObservationType } from '../knowledge/observation.type';
import { KnowledgeNodeType } from '../knowledge/knowledge-node.interface';

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

@ObjectType('PublishedRankingEntry', { description: 'One place in a published ranking.' })
export class PublishedRankingEntryType {
  @Field(() => Int, { description: '1 is the first.' })
  rank!: number;

  @Field(() => KnowledgeNodeType, { description: 'The place: a city, unless the ranking is of others.' })
  place!: KnowledgeNodeType;

  @Field(() => PublishedRankingType, { description: 'The ranking.' })
  ranking!: PublishedRankingType;

  @Field(() => ObservationType, { description: 'The rank as an observation, with period, status and notes.' })
  observation!: ObservationType;

  @Field(() => CitationType, { description: 'Where the rank stands.' })
  citation!: CitationType;
}

export const PublishedRankingEntryConnection = defineConnection(
  'PublishedRankingEntry',
  () => PublishedRankingEntryType,
  'the ranks',
);
export const PublishedRankingConnection = defineList(
  'PublishedRanking',
  () => PublishedRankingType,
  'the published rankings',
  PUBLISHED_RANKING_FACETS,
  { isLinked: false },
);
