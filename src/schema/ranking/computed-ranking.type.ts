import { type ClassType, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { defineConnection } from '../common/connection';
import { CitationType } from '../knowledge/citation.type';
import { IndicatorNode } from '../knowledge/indicator.type';
import { ObservationType } from '../knowledge/observation.type';
import { CityNode } from '../place/city.type';
import { AssociationType } from './association.type';
import { RankingStepEnum } from './ranking.enums';

@ObjectType('RankingContribution', {
  description: 'What one criterion adds to one score, from the value to the points.',
})
export class ContributionType {
  @Field(() => IndicatorNode, { description: 'The indicator of the criterion.' })
  indicator!: IndicatorNode;

  @Field(() => String, { description: 'Place of the criterion in the method: `root.children[0]`.' })
  path!: string;

  @Field(() => Float, {
    nullable: true,
    description: "The value as it stands, in the indicator's unit; null if missing.",
  })
  raw!: number | null;

  @Field(() => Float, { nullable: true, description: 'After filling of gaps and treatment.' })
  treated!: number | null;

  @Field(() => Float, { nullable: true, description: 'On the scale of the normalisation, higher is better.' })
  normalised!: number | null;

  @Field(() => Float, { description: 'Share of this score that rests on it, after gaps; 0 to 1.' })
  effectiveWeight!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'What it adds to the score; points of a row add up to it. Null where that cannot be said.',
  })
  points!: number | null;

  @Field(() => String, { nullable: true, description: 'Why there are no points: MISSING or NOT_ADDITIVE.' })
  pointsReason!: string | null;

  @Field(() => Float, { nullable: true, description: 'The points at the best end of the scale, where it has one.' })
  maximumPoints!: number | null;

  @Field(() => ObservationType, { nullable: true, description: 'The observation that the value is; null if missing.' })
  observation!: ObservationType | null;

  @Field(() => CitationType, { nullable: true, description: 'Where the value stands; null if it is missing.' })
  citation!: CitationType | null;
}

@ObjectType('CriterionPlace', { description: 'The place of a city in one criterion.' })
export class CriterionPlaceType {
  @Field(() => IndicatorNode, { description: 'The indicator of the criterion.' })
  indicator!: IndicatorNode;

  @Field(() => String, { description: 'Place of the criterion in the method.' })
  path!: string;

  @Field(() => Float, { description: '1 helps the score most.' })
  rank!: number;

  @Field(() => Int, { description: 'Among how many cities with a value.' })
  of!: number;
}

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

  @Field(() => CityNode, { description: 'The city.' })
  city!: CityNode;

  @Field(() => Float, { description: 'Share of criteria with a value, 0 to 1.' })
  coverage!: number;

  @Field(() => Float, { description: 'Share of the weights that rests on filled gaps, 0 to 1.' })
  estimatedShare!: number;

  @Field(() => [ContributionType], { description: 'What each criterion adds, in the order of the method.' })
  contributions!: ContributionType[];

  @Field(() => [CriterionPlaceType], { description: 'At most three criteria in which it stands best.' })
  strengths!: CriterionPlaceType[];

  @Field(() => [CriterionPlaceType], { description: 'At most three criteria in which it stands worst.' })
  weaknesses!: CriterionPlaceType[];
}

@ObjectType('UnrankedCity', { description: 'A city without a score, and why.' })
export class UnrankedCityType {
  @Field(() => CityNode, { description: 'The city.' })
  city!: CityNode;

  @Field(() => String, { description: 'NOT_SELECTED, TOO_FEW_VALUES, TOO_MANY_ZEROS, EXCLUDED_FOR_GAP or NO_SCORE.' })
  code!: string;

  @Field(() => String, { description: 'The reason in a sentence.' })
  reason!: string;
}

@ObjectType('RankingWarning', { description: 'What a careful reader of the ranking should know.' })
export class RankingWarningType {
  @Field(() => String, {
    description:
      'INDICATOR_USED_TWICE, CONSTANT_INDICATOR, UNITS_SCREENED_OUT, VALUES_IMPUTED, VALUES_SKIPPED or GAP_RAISES_SCORE.',
  })
  code!: string;

  @Field(() => String, { description: 'The warning in a sentence.' })
  message!: string;

  @Field(() => [IndicatorNode], { description: 'The indicators it is about.' })
  indicators!: IndicatorNode[];

  @Field(() => [CityNode], { description: 'The cities it is about.' })
  cities!: CityNode[];
}

@ObjectType('EffectiveWeight', { description: 'The weight of a node of the method in the whole.' })
export class EffectiveWeightType {
  @Field(() => String, { description: 'Place in the method.' })
  path!: string;

  @Field(() => IndicatorNode, { nullable: true, description: 'Its indicator; null for a branch.' })
  indicator!: IndicatorNode | null;

  @Field(() => Float, { description: 'Product of the shares from the root down; criteria add up to 1.' })
  weight!: number;
}

@ObjectType('IndicatorCorrelation', {
  description: 'How the values of two indicators go together, before normalisation.',
})
export class IndicatorCorrelationType {
  @Field(() => IndicatorNode, { description: 'The one.' })
  a!: IndicatorNode;

  @Field(() => IndicatorNode, { description: 'The other.' })
  b!: IndicatorNode;

  @Field(() => AssociationType, { description: "Pearson's r." })
  pearson!: AssociationType;

  @Field(() => AssociationType, { description: "Spearman's rho, ties with average ranks." })
  spearman!: AssociationType;

  @Field(() => AssociationType, { description: "Kendall's tau-b." })
  kendallTauB!: AssociationType;
}

@ObjectType('RankingDiagnostics', { description: 'What the method does to the data.' })
export class RankingDiagnosticsType {
  @Field(() => [EffectiveWeightType], { description: 'Weights of every node in the whole.' })
  effectiveWeights!: EffectiveWeightType[];

  @Field(() => [IndicatorCorrelationType], { description: 'Every pair of indicators.' })
  correlations!: IndicatorCorrelationType[];
}

@ObjectType('RankingStepMatrix', { description: 'The values after one step of the computation.' })
export class RankingStepMatrixType {
  @Field(() => RankingStepEnum as unknown as ClassType, { description: 'The step.' })
  step!: string;

  @Field(() => [ID], { description: 'Ids of the cities, one a row.' })
  units!: string[];

  @Field(() => [String], { description: 'What the columns are: places in the method, or names of results.' })
  columns!: string[];

  @Field(() => [[Float]], { nullable: 'itemsAndList', description: 'One row a city; null where there is no value.' })
  values!: (number | null)[][];
}

@ObjectType('RankingCounts', { description: 'How many cities were ranked.' })
export class RankingCountsType {
  @Field(() => Int, { description: 'In the reference set, with a score.' })
  ranked!: number;

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

  @Field(() => [UnrankedCityType], { description: 'Cities without a score, with the reason.' })
  unranked!: UnrankedCityType[];

  @Field(() => [RankingWarningType], { description: 'What a careful reader should know.' })
  warnings!: RankingWarningType[];
}

export const RankedCityConnection = defineConnection('RankedCity', () => RankedCityType, 'the ranked cities');
