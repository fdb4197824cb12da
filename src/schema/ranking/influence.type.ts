import { type ClassType, Field, Float, Int, ObjectType } from 'type-graphql';
import { LocalisedTextType } from '../common/localised-text.type';
import { KnowledgeNodeType } from '../knowledge/knowledge-node.interface';
import { IndicatorNode } from '../knowledge/indicator.type';
import { AssociationType } from './association.type';
import { UncertainFactorEnum } from './ranking.enums';
import { CriterionPairFlagEnum, NoAnalysisReasonEnum } from './reason-enums';

@ObjectType('RankShift', { description: 'The rank of a place in the whole method, and without one indicator.' })
export class RankShiftType {
  @Field(() => KnowledgeNodeType, { description: 'The place.' })
  place!: KnowledgeNodeType;

  @Field(() => Float, { nullable: true, description: 'Its rank in the whole method; null without a score.' })
  rank!: number | null;

  @Field(() => Float, { nullable: true, description: 'Its rank without the indicator; null without a score.' })
  rankWithout!: number | null;

  @Field(() => Float, { nullable: true, description: '`rankWithout` minus `rank`: above 0 it would fall.' })
  shift!: number | null;
}

@ObjectType('IndicatorInfluence', { description: 'What leaving out one indicator does to the ranks.' })
export class IndicatorInfluenceType {
  @Field(() => IndicatorNode, { description: 'The indicator left out, wherever the method names it.' })
  indicator!: IndicatorNode;

  @Field(() => Float, { nullable: true, description: 'Mean distance of the ranks from those of the whole method.' })
  meanAbsoluteShift!: number | null;

  @Field(() => Float, { nullable: true, description: 'The largest of these distances.' })
  largestShift!: number | null;

  @Field(() => LocalisedTextType, {
    nullable: true,
    description: 'Why there is no ranking without it; null where there is.',
  })
  message!: LocalisedTextType | null;
}

@ObjectType('CriterionPair', { description: 'How two criteria go together, as they enter the score: normalised.' })
export class CriterionPairType {
  @Field(() => [String], { description: 'Their places in the method.' })
  paths!: string[];

  @Field(() => [IndicatorNode], { description: 'Their indicators.' })
  indicators!: IndicatorNode[];

  @Field(() => AssociationType, { description: "Pearson's r." })
  pearson!: AssociationType;

  @Field(() => AssociationType, { description: "Spearman's rho." })
  spearman!: AssociationType;

  @Field(() => AssociationType, { description: "Kendall's tau-b." })
  kendallTauB!: AssociationType;

  @Field(() => String, {
    nullable: true,
    description: 'The branch that both belong to; null where they do not share one.',
  })
  group!: string | null;

  @Field(() => CriterionPairFlagEnum, { nullable: true, description: 'Inside a branch: what they do to each other.' })
  flag!: string | null;
}

@ObjectType('BranchReliability', { description: "Cronbach's alpha of the criteria below a branch." })
export class BranchReliabilityType {
  @Field(() => String, { description: 'The branch; `root` stands for all criteria.' })
  path!: string;

  @Field(() => Float, { nullable: true, description: 'Alpha, at most 1; null where it cannot be computed.' })
  alpha!: number | null;

  @Field(() => NoAnalysisReasonEnum, { nullable: true, description: 'Why there is none; null where there is one.' })
  noAlphaReason!: string | null;

  @Field(() => [IndicatorNode], { description: 'The indicators of its criteria.' })
  indicators!: IndicatorNode[];
}

@ObjectType('VarianceInflation', { description: 'How far a criterion can be computed from the others.' })
export class VarianceInflationType {
  @Field(() => IndicatorNode, { description: 'The indicator of the criterion.' })
  indicator!: IndicatorNode;

  @Field(() => Float, {
    nullable: true,
    description: 'Variance inflation factor, at least 1; null where there is none.',
  })
  factor!: number | null;

  @Field(() => NoAnalysisReasonEnum, { nullable: true, description: 'Why there is none; null where there is one.' })
  noFactorReason!: string | null;
}

@ObjectType('ListStability', { description: 'Whether the order of the others depends on the place that ranks last.' })
export class ListStabilityType {
  @Field(() => KnowledgeNodeType, { description: 'The place that was taken out.' })
  removed!: KnowledgeNodeType;

  @Field(() => Int, { nullable: true, description: 'Pairs of the others whose order turned round; 0 = stable.' })
  reversedPairs!: number | null;

  @Field(() => LocalisedTextType, {
    nullable: true,
    description: 'Why nothing can be ranked without it; null where it can.',
  })
  message!: LocalisedTextType | null;
}

@ObjectType('SobolEstimate', { description: 'A Sobol index, estimated from random draws.' })
class SobolEstimateType {
  @Field(() => Float, { nullable: true, description: 'The estimate; null where the output does not vary.' })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: '2.5th percentile of the bootstrap.' })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: '97.5th percentile of the bootstrap.' })
  high!: number | null;
}

@ObjectType('FactorInfluence', { description: 'How much of the variance of an output one uncertain thing explains.' })
class FactorInfluenceType {
  @Field(() => UncertainFactorEnum as unknown as ClassType, { description: 'What is uncertain.' })
  factor!: string;

  @Field(() => SobolEstimateType, { description: 'First-order index: the share that it explains by itself.' })
  first!: SobolEstimateType;

  @Field(() => SobolEstimateType, { description: 'Total index: the share that it is part of, alone and with others.' })
  total!: SobolEstimateType;
}

@ObjectType('OutputInfluence', { description: 'What moves one output of the ranking.' })
class OutputInfluenceType {
  @Field(() => KnowledgeNodeType, {
    nullable: true,
    description: 'The place whose rank it is; null for the mean distance of all ranks from those of the method.',
  })
  place!: KnowledgeNodeType | null;

  @Field(() => Float, { description: 'Its mean over the draws.' })
  mean!: number;

  @Field(() => Float, { description: 'Its variance over the draws.' })
  variance!: number;

  @Field(() => LocalisedTextType, {
    nullable: true,
    description: 'Why the indices are null: nothing moves it. Null where they are not.',
  })
  message!: LocalisedTextType | null;

  @Field(() => [FactorInfluenceType], { description: 'How much of it each uncertain thing explains.' })
  factors!: FactorInfluenceType[];
}

@ObjectType('RankingSensitivity', { description: 'Which uncertain thing moves the ranks (Saltelli design).' })
export class RankingSensitivityType {
  @Field(() => Int, { description: 'Rows of each matrix of the design.' })
  samples!: number;

  @Field(() => Boolean, {
    description: 'Whether every combination of the alternatives was computed once, so that the indices are exact.',
  })
  enumerated!: boolean;

  @Field(() => Int, { description: 'How often the ranking was computed.' })
  draws!: number;

  @Field(() => [OutputInfluenceType], { description: 'The mean shift of all ranks first, then the places asked for.' })
  outputs!: OutputInfluenceType[];
}
