import { type ClassType, Field, Float, ID, ObjectType } from 'type-graphql';
import { LocalisedTextType } from '../common/localised-text.type';
import { KnowledgeNodeType } from '../knowledge/knowledge-node.interface';
import { IndicatorNode } from '../knowledge/indicator.type';
import { AssociationType } from './association.type';
import { RankingStepEnum, TreatmentMethodEnum } from './ranking.enums';

@ObjectType('EffectiveWeight', { description: 'The weight of a node of the method in the whole.' })
export class EffectiveWeightType {
  @Field(() => String, { description: 'Place in the method.' })
  path!: string;

  @Field(() => String, { nullable: true, description: 'The name that the method gives it.' })
  label!: string | null;

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

@ObjectType('AppliedTreatment', { description: 'What a treatment of outliers has done to a criterion.' })
export class AppliedTreatmentType {
  @Field(() => String, { description: 'Place of the criterion in the method.' })
  path!: string;

  @Field(() => IndicatorNode, { description: 'Its indicator.' })
  indicator!: IndicatorNode;

  @Field(() => TreatmentMethodEnum as unknown as ClassType, { description: 'The treatment.' })
  method!: string;

  @Field(() => LocalisedTextType, { description: 'What it did, or why it left the values alone.' })
  message!: LocalisedTextType;

  @Field(() => [KnowledgeNodeType], { description: 'The places whose value changed.' })
  places!: KnowledgeNodeType[];
}

@ObjectType('BranchTreatment', { description: 'What a treatment has done to the results of a branch.' })
export class BranchTreatmentType {
  @Field(() => String, { description: 'Place of the branch in the method.' })
  path!: string;

  @Field(() => TreatmentMethodEnum as unknown as ClassType, { description: 'The treatment.' })
  method!: string;

  @Field(() => LocalisedTextType, { description: 'What it did, or why it left the results alone.' })
  message!: LocalisedTextType;
}

@ObjectType('RankingDiagnostics', { description: 'What the method does to the data.' })
export class RankingDiagnosticsType {
  @Field(() => [EffectiveWeightType], { description: 'Weights of every node in the whole.' })
  effectiveWeights!: EffectiveWeightType[];

  @Field(() => [IndicatorCorrelationType], { description: 'Every pair of indicators.' })
  correlations!: IndicatorCorrelationType[];

  @Field(() => [AppliedTreatmentType], { description: 'What was done about outliers, criterion by criterion.' })
  treatments!: AppliedTreatmentType[];

  @Field(() => [BranchTreatmentType], { description: 'What was done to the results of branches.' })
  branchTreatments!: BranchTreatmentType[];
}

@ObjectType('RankingStepMatrix', { description: 'The values after one step of the computation.' })
export class RankingStepMatrixType {
  @Field(() => RankingStepEnum as unknown as ClassType, { description: 'The step.' })
  step!: string;

  @Field(() => [ID], { description: 'Ids of the places, one a row.' })
  units!: string[];

  @Field(() => [String], { description: 'What the columns are: places in the method, or names of results.' })
  columns!: string[];

  @Field(() => [[Float]], { nullable: 'itemsAndList', description: 'One row a place; null where there is no value.' })
  values!: (number | null)[][];
}
