import { type ClassType, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { LocalisedTextType } from '../common/localised-text.type';
import { AssociationType } from './association.type';
import { AggregationMethodEnum } from './ranking.enums';
import {
  NoAnalysisReasonEnum,
  NoBreakEvenReasonEnum,
  NoOutrankingReasonEnum,
  NoWeightsReasonEnum,
  UndefinedReasonEnum,
} from './reason-enums';

@ObjectType('Dominance', { description: 'How a place stands to the others under every set of weights.' })
class DominanceType {
  @Field(() => ID, { description: 'The place.' })
  unit!: string;

  @Field(() => [ID], { description: 'Places that it is before under every weight: nowhere worse, somewhere better.' })
  dominates!: string[];

  @Field(() => [ID], { description: 'Places that are before it under every weight.' })
  dominatedBy!: string[];

  @Field(() => Boolean, { description: 'Whether it is first under every weight.' })
  isAlwaysFirst!: boolean;
}

@ObjectType('BreakEven', {
  description:
    'The smallest change of one weight that brings two neighbours level, the others keeping their proportions.',
})
class BreakEvenType {
  @Field(() => ID, { description: 'The one that stands before the other.' })
  a!: string;

  @Field(() => ID, { description: 'The other.' })
  b!: string;

  @Field(() => ID, { nullable: true, description: 'The indicator whose weight it is; null where none does it.' })
  indicator!: string | null;

  @Field(() => String, { nullable: true, description: 'Place of the criterion in the method.' })
  path!: string | null;

  @Field(() => Float, { nullable: true, description: 'Its share of all weights now.' })
  weight!: number | null;

  @Field(() => Float, { nullable: true, description: 'The share at which the two are level.' })
  breakEven!: number | null;

  @Field(() => NoBreakEvenReasonEnum, { nullable: true, description: 'Why no weight does it; null where one does.' })
  noBreakEvenReason!: string | null;

  @Field(() => LocalisedTextType, { nullable: true, description: 'The same in a sentence.' })
  message!: LocalisedTextType | null;
}

@ObjectType('FirstShare', { description: 'How much of all sets of weights put a place first (SMAA).' })
class FirstShareType {
  @Field(() => ID, { description: 'The place.' })
  unit!: string;

  @Field(() => Float, { description: 'The share, 0 to 1.' })
  share!: number;

  @Field(() => [Float], {
    nullable: true,
    description: 'The mean of the weights that do, in the order of `criteria`; null where none does.',
  })
  centralWeights!: number[] | null;

  @Field(() => LocalisedTextType, { nullable: true, description: 'Why there are none; null where there are.' })
  message!: LocalisedTextType | null;
}

@ObjectType('CriterionInfluence', { description: 'What a criterion weighs, and what it explains of the scores.' })
export class CriterionInfluenceType {
  @Field(() => String, { description: 'Place of the criterion in the method.' })
  path!: string;

  @Field(() => ID, { description: 'Its indicator.' })
  indicator!: string;

  @Field(() => Float, { description: 'Its share of all weights.' })
  weight!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Correlation ratio: the share of the variance of the scores that it explains by itself, 0 to 1.',
  })
  value!: number | null;

  @Field(() => UndefinedReasonEnum, { nullable: true, description: 'Why there is none; null where there is.' })
  undefinedReason!: string | null;
}

@ObjectType('PrincipalComponent', { description: 'A direction in which the places differ.' })
class PrincipalComponentType {
  @Field(() => Float, { description: 'Its eigenvalue; above 1 it says more than one criterion.' })
  eigenvalue!: number;

  @Field(() => Float, { description: 'Its share of the variance.' })
  share!: number;

  @Field(() => Float, { description: 'The share of it and of those before it.' })
  cumulated!: number;

  @Field(() => [Float], { description: 'Its correlation with each criterion.' })
  loadings!: number[];
}

@ObjectType('BartlettTest', { description: 'Test of the hypothesis that the criteria do not correlate.' })
class BartlettTestType {
  @Field(() => Float, { description: 'The statistic.' })
  chiSquared!: number;

  @Field(() => Int, { description: 'Degrees of freedom.' })
  degrees!: number;

  @Field(() => Float, { description: 'Its p value; small where they do correlate.' })
  p!: number;
}

@ObjectType('PrincipalComponents', { description: 'What a principal component analysis finds in the criteria.' })
export class PrincipalComponentsType {
  @Field(() => [ID], { description: 'The indicators of the criteria, in the order of the loadings.' })
  indicators!: string[];

  @Field(() => Int, { description: 'Places with every criterion.' })
  cases!: number;

  @Field(() => [PrincipalComponentType], { description: 'All of them, the strongest first.' })
  components!: PrincipalComponentType[];

  @Field(() => Float, {
    nullable: true,
    description: 'Kaiser-Meyer-Olkin measure; below 0.5 the analysis makes no sense.',
  })
  kmo!: number | null;

  @Field(() => NoAnalysisReasonEnum, { nullable: true, description: 'Why there is none; null where there is.' })
  noKmoReason!: string | null;

  @Field(() => BartlettTestType, {
    nullable: true,
    description: "Bartlett's test; null where the criteria are collinear.",
  })
  bartlett!: BartlettTestType | null;

  @Field(() => NoAnalysisReasonEnum, {
    nullable: true,
    description: 'Why there are no components; null where there are.',
  })
  noComponentsReason!: string | null;
}

@ObjectType('OutsideAssociation', { description: 'How the scores go with an indicator outside the method.' })
class OutsideAssociationType {
  @Field(() => ID, { description: 'The indicator.' })
  indicator!: string;

  @Field(() => AssociationType, { description: "Pearson's r." })
  pearson!: AssociationType;

  @Field(() => AssociationType, { description: "Spearman's rho." })
  spearman!: AssociationType;

  @Field(() => AssociationType, { description: "Kendall's tau-b." })
  kendallTauB!: AssociationType;
}

@ObjectType('RankingOutranking', {
  description: 'Who beats whom at the top of a method that compares places two by two.',
})
class RankingOutrankingType {
  @Field(() => AggregationMethodEnum as unknown as ClassType, { description: 'The method.' })
  method!: string;

  @Field(() => LocalisedTextType, { description: 'What a number says of the place of its row and that of its column.' })
  meaning!: LocalisedTextType;

  @Field(() => [ID], { description: 'The places by rank, of the rows and of the columns; at most 100.' })
  units!: string[];

  @Field(() => [[Float]], { description: 'Row by row; 0 on the diagonal.' })
  values!: number[][];
}

@ObjectType('RankingDecision', {
  description: 'Answers to decide by: what holds whatever the weights are, and what hangs on them.',
})
export class RankingDecisionType {
  @Field(() => [DominanceType], { nullable: true, description: 'By rank; null for `noWeightsReason`.' })
  dominance!: DominanceType[] | null;

  @Field(() => [BreakEvenType], {
    nullable: true,
    description: 'For every two neighbours by rank; null for `noWeightsReason`.',
  })
  breakEvens!: BreakEvenType[] | null;

  @Field(() => [FirstShareType], { nullable: true, description: 'By rank; null for `noWeightsReason`.' })
  firstShares!: FirstShareType[] | null;

  @Field(() => NoWeightsReasonEnum, {
    nullable: true,
    description: 'Why the weights say nothing here; null where they do.',
  })
  noWeightsReason!: string | null;

  @Field(() => LocalisedTextType, { nullable: true, description: 'The same in a sentence.' })
  weightsMessage!: LocalisedTextType | null;

  @Field(() => [String], { description: 'Places of the criteria in the method, in the order of `centralWeights`.' })
  criteria!: string[];

  @Field(() => [ID], { description: 'Ranked places that are left out of it, since they lack a criterion.' })
  incomplete!: string[];

  @Field(() => [CriterionInfluenceType], { description: 'What each criterion weighs, and what it explains.' })
  influence!: CriterionInfluenceType[];

  @Field(() => PrincipalComponentsType, { description: 'Principal components of the criteria.' })
  components!: PrincipalComponentsType;

  @Field(() => [OutsideAssociationType], { description: 'The scores beside the indicators of `input.outside`.' })
  outside!: OutsideAssociationType[];

  @Field(() => RankingOutrankingType, {
    nullable: true,
    description: 'Who beats whom, for ELECTRE_III, PROMETHEE_II and COPELAND; null for `noOutrankingReason`.',
  })
  outranking!: RankingOutrankingType | null;

  @Field(() => NoOutrankingReasonEnum, {
    nullable: true,
    description: 'Why there is no matrix of who beats whom; null where there is.',
  })
  noOutrankingReason!: string | null;

  @Field(() => LocalisedTextType, { nullable: true, description: 'The same in a sentence.' })
  outrankingMessage!: LocalisedTextType | null;
}
