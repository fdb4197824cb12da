import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { defineConnection } from '../common/connection';
import { DataVersion } from '../common/data-version';
import { EvidenceGradeEnum } from '../common/enums';
import { LocalisedTextType } from '../common/localised-text.type';
import { KnowledgeNodeType } from '../knowledge/knowledge-node.interface';
import { IndicatorNode } from '../knowledge/indicator.type';
import { ContributionType, CriterionPlaceType, ImputedValueType } from './contribution.type';
import { RankingWarningCodeEnum, UnrankedReasonEnum } from './reason-enums';

@ObjectType('RankingEntry', { description: 'One place in a computed ranking.' })
export class RankingEntryType {
  @Field(() => Float, { description: 'Rank in the reference set, 1 the first; whole unless ties are averaged.' })
  rank!: number;

  @Field(() => Float, { description: 'Rank among the places that are shown.' })
  rankInView!: number;

  @Field(() => Boolean, { description: 'Whether another place of the reference set has the same score.' })
  tied!: boolean;

  @Field(() => Float, { description: 'The score; higher is better.' })
  score!: number;

  @Field(() => KnowledgeNodeType, { description: 'The place: a city, unless the method ranks others.' })
  place!: KnowledgeNodeType;

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

@ObjectType('UnrankedPlace', { description: 'A place without a score, and why.' })
export class UnrankedPlaceType {
  @Field(() => KnowledgeNodeType, { description: 'The place: a city, unless the method ranks others.' })
  place!: KnowledgeNodeType;

  @Field(() => UnrankedReasonEnum, { description: 'Why.' })
  reason!: string;

  @Field(() => LocalisedTextType, { description: 'The same in a sentence, with the figures.' })
  message!: LocalisedTextType;
}

@ObjectType('RankingWarning', { description: 'What a careful reader of the ranking should know.' })
export class RankingWarningType {
  @Field(() => RankingWarningCodeEnum, { description: 'What it is about.' })
  code!: string;

  @Field(() => LocalisedTextType, { description: 'The warning in a sentence, with the figures.' })
  message!: LocalisedTextType;

  @Field(() => [IndicatorNode], { description: 'The indicators it is about.' })
  indicators!: IndicatorNode[];

  @Field(() => [KnowledgeNodeType], { description: 'The places it is about.' })
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

@ObjectType('RankingCounts', { description: 'How many places were ranked.' })
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
  @Field(() => ID, { description: 'SHA-256 of the method, every default written out.' })
  methodId!: string;

  @Field(() => DataVersion, { description: 'The state of the data it was computed from.' })
  dataVersion!: string;

  @Field(() => RankingCountsType, { description: 'How many places were ranked.' })
  counts!: RankingCountsType;

  @Field(() => RankingEvidenceType, { description: 'How far the values behind the entries shown can be trusted.' })
  evidence!: RankingEvidenceType;

  @Field(() => [UnrankedPlaceType], { description: 'Places without a score, with the reason.' })
  unranked!: UnrankedPlaceType[];

  @Field(() => [RankingWarningType], { description: 'What a careful reader should know.' })
  warnings!: RankingWarningType[];
}

export const RankingEntryConnection = defineConnection('RankingEntry', () => RankingEntryType, 'the ranked places');
