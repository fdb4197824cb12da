import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DataVersion } from '../common/data-version';
import { defineConnection } from '../common/connection';
import { KnowledgeNodeType } from '../knowledge/knowledge-node.interface';
import { AssociationType } from './association.type';

@ObjectType('RankingTableEntry', { description: 'One place in several rankings.' })
export class RankingTableEntryType {
  @Field(() => KnowledgeNodeType, { description: 'The place.' })
  place!: KnowledgeNodeType;

  @Field(() => [Float], {
    nullable: 'items',
    description: 'Its ranks, in the order of the rankings; null where one does not have it.',
  })
  ranks!: (number | null)[];

  @Field(() => Float, { description: 'Mean of its ranks.' })
  mean!: number;

  @Field(() => Float, { description: 'Its best rank.' })
  best!: number;

  @Field(() => Float, { description: 'Its worst rank.' })
  worst!: number;
}

@ObjectType('PairOfRankings', { description: 'How well two of the rankings agree, over the places in both.' })
export class PairOfRankingsType {
  @Field(() => Int, { description: 'Which is the first: its place in the list, from 0.' })
  a!: number;

  @Field(() => Int, { description: 'Which is the second.' })
  b!: number;

  @Field(() => AssociationType, { description: "Spearman's rho of the ranks." })
  spearman!: AssociationType;

  @Field(() => AssociationType, { description: "Kendall's tau-b of the ranks." })
  kendallTauB!: AssociationType;
}

@ObjectType('RankingTable', { description: 'Several rankings side by side: one entry a place, one column a ranking.' })
export class RankingTableType {
  @Field(() => DataVersion, { description: 'The state of the data.' })
  dataVersion!: string;
}

export const RankingTableEntryConnection = defineConnection(
  'RankingTableEntry',
  () => RankingTableEntryType,
  'the entries',
);
