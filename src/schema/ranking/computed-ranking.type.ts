import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { UnrankedCode, WarningCode } from '../../ranking/result.types';
import { defineConnection } from '../common/connection';
import { EvidenceGradeEnum } from '../common/enums';
import { KnowledgeNodeType } from '../knowledge/knowledge-node.interface';
import { IndicatorNode } from '../knowledge/indicator.type';
import { CityNode } from '../place/city.type';
import { RankingWarningCodeEnum, UnrankedReasonEnum } from './ranking-code.enums';
import { ContributionType, CriterionPlaceType, ImputedValueType } from './contribution.type';

@ObjectType('RankedCity', { description: 'One row of a computed ranking.' })
export class RankedCityType {
  @Field(() => Float, { description: 'Rank in the reference set, 1 the first; whole unless ties are averaged.' })
  rank!: number;

  @Field(() => Float, { description: 'Rank among the cities that are shown.' })
  rankInView!: number;

  @Field(() => Boolean, { description: 'Whether another city of the reference set has the same score.' })
  tied!: boolean;

  @Field(() => Float, { description: 'The score; higher is better.' })
  score!: number;

  @Field(() => KnowledgeNodeType, { name: 'place', description: 'The place: a city, unless the method ranks others.' })
  placeNode!: KnowledgeNodeType;

  @Field(() => CityNode, { nullable: true, description: 'The city; null where another kind of place is ranked.' })
  city!: CityNode | null;

  @Field(() => Float, { description: 'Share of criteria with a value, 0 to 1.' })
  coverage!: number;

  @Field(() => Float, { description: 'Share of the weights that rests on filled gaps, 0 to 1.' })
  estimatedShare!: number;

  @Field(() => [ContributionType], { description: 'What each criterion adds, in the order of the method.' })
  contributions!: ContributionType[];

  @Field(() => [ImputedValueType], { description: 'Its gaps that were filled, criteria first, then branches.' })
  imputed!: ImputedValueType[];

  @Field(() => [CriterionPlaceType], { description: 'At most three criteria in which it stands best.' })
  strengths!: CriterionPlaceType[];

  @Field(() => [CriterionPlaceType], { description: 'At most three criteria in which it stands worst.' })
  weaknesses!: CriterionPlaceType[];
}

@ObjectType('UnrankedCity', { description: 'A city without a score, and why.' })
export class UnrankedCityType {
  @Field(() => KnowledgeNodeType, { description: 'The place: a city, unless the method ranks others.' })
  place!: KnowledgeNodeType;

  @Field(() => CityNode, { nullable: true, description: 'The city; null where another kind of place is ranked.' })
  city!: CityNode | null;

  @Field(() => UnrankedReasonEnum, { description: 'The reason, for programs.' })
  code!: UnrankedCode;

  @Field(() => String, { description: 'The reason in a sentence.' })
  reason!: string;
}

@ObjectType('RankingWarning', { description: 'What a careful reader of the ranking should know.' })
export class RankingWarningType {
  @Field(() => RankingWarningCodeEnum, { description: 'The warning, for programs.' })
  code!: WarningCode;

  @Field(() => String, { description: 'The warning in a sentence.' })
  message!: string;

  @Field(() => [IndicatorNode], { description: 'The indicators it is about.' })
  indicators!: IndicatorNode[];

  @Field(() => [CityNode], { description: 'The cities it is about.' })
  cities!: CityNode[];

  @Field(() => [KnowledgeNodeType], { description: 'The places it is about, cities or others.' })
  places!: KnowledgeNodeType[];
}

@ObjectType('EvidenceCount', { description: 'How many observations of a grade are behind a ranking.' })
class EvidenceCountType {
  @Field(() => EvidenceGradeEnum, { description: 'The grade.' })
  grade!: string;

  @Field(() => Int, { description: 'Observations of that grade.' })
  count!: number;
}

@ObjectType('RankingEvidence', { description: 'How far the values behind a ranking can be trusted.' })
export class RankingEvidenceType {
  @Field(() => EvidenceGradeEnum, {
    nullable: true,
    description: 'The worst grade of any value that counts; null where nothing was ranked.',
  })
  worst!: string | null;

  @Field(() => [EvidenceCountType], { description: 'Observations by grade, the best first.' })
  counts!: EvidenceCountType[];
}

@ObjectType('RankingCounts', { description: 'How many cities were ranked.' })
export class RankingCountsType {
  @Field(() => Int, { description: 'With a score; among these `rank` counts.' })
  ranked!: number;

  @Field(() => Int, { description: 'That scales are taken from.' })
  reference!: number;

  @Field(() => Int, { description: 'Of those shown, with a score.' })
  rankedInView!: number;

  @Field(() => Int, { description: 'Of those shown, without.' })
  unrankedInView!: number;
}

@ObjectType('ComputedRanking', {
  description: 'A ranking computed live by the method of the caller. Same data version and method id, same result.',
})
export class ComputedRankingType {
  @Field(() => String, { description: 'SHA-256 of the method, every default written out.' })
  methodId!: string;

  @Field(() => String, { description: 'The state of the data it was computed from.' })
  dataVersion!: string;

  @Field(() => RankingCountsType, { description: 'How many cities were ranked.' })
  counts!: RankingCountsType;

  @Field(() => RankingEvidenceType, { description: 'How far the values behind the rows shown can be trusted.' })
  evidence!: RankingEvidenceType;

  @Field(() => [UnrankedCityType], { description: 'Cities without a score, with the reason.' })
  unranked!: UnrankedCityType[];

  @Field(() => [RankingWarningType], { description: 'What a careful reader should know.' })
  warnings!: RankingWarningType[];
}

export const RankedCityConnection = defineConnection('RankedCity', () => RankedCityType, 'the ranked cities');
