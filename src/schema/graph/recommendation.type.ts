import { type ClassType, Field, Float, ObjectType } from 'type-graphql';
import { CaseStudyNode } from '../case/case-study.type';
import { CitationType } from '../knowledge/citation.type';
import { KnowledgeNodeType } from '../knowledge/knowledge-node.interface';
import { ObservationType } from '../knowledge/observation.type';
import { StatementType } from '../knowledge/statement.type';
import { CityNode } from '../place/city.type';
import { CityNeedType } from './city-need.type';
import { BecauseKindEnum, EmptyReasonEnum, MissingCodeEnum } from './graph.enums';
import { WeakestSupportType } from './support.type';
import { LocalisedTextType } from '../common/localised-text.type';

@ObjectType('FitParts', { description: 'What a fit is made of, each 0 to 1; what is not known is 0.' })
export class FitPartsType {
  @Field(() => Float, {
    description: 'How well the case meets what the city needs, as far as that can be relied on; 60 % of the fit.',
  })
  challenges!: number;

  @Field(() => Float, { description: 'How alike the two cities are in what is measured of both; 15 %.' })
  profile!: number;

  @Field(() => Float, { description: 'Whether the two cities have about as many people; 10 %.' })
  size!: number;

  @Field(() => Float, { description: 'Whether outcomes are reported, with figures, and how well supported; 15 %.' })
  evidence!: number;
}

@ObjectType('RecommendationReason', { description: 'What speaks for learning from a case, and on what that rests.' })
export class RecommendationReasonType {
  @Field(() => BecauseKindEnum as unknown as ClassType, { description: 'Which part of the fit it belongs to.' })
  kind!: string;

  @Field(() => KnowledgeNodeType, { description: 'The challenge or field, the city of the case, or the case.' })
  via!: KnowledgeNodeType;

  @Field(() => Float, { description: 'What it adds to the fit.' })
  weight!: number;

  @Field(() => [StatementType], { description: 'The statements it rests on.' })
  statements!: StatementType[];

  @Field(() => [ObservationType], { description: 'The values it rests on.' })
  observations!: ObservationType[];

  @Field(() => [CitationType], { description: 'The places in sources it rests on, each once.' })
  citations!: CitationType[];

  @Field(() => WeakestSupportType, {
    nullable: true,
    description: 'Of a need: what of it can be relied on least. Null of profile, size and evidence.',
  })
  support!: WeakestSupportType | null;

  @Field(() => LocalisedTextType, { description: 'The reason, in a sentence.' })
  text!: LocalisedTextType;
}

@ObjectType('MissingEvidence', { description: 'What would be needed to trust that a case fits.' })
export class MissingEvidenceType {
  @Field(() => MissingCodeEnum as unknown as ClassType, { description: 'What is missing.' })
  code!: string;

  @Field(() => LocalisedTextType, { description: 'What to find out, in a sentence.' })
  text!: LocalisedTextType;
}

@ObjectType('CaseRecommendation', { description: 'A case from elsewhere that a city may learn from.' })
export class CaseRecommendationType {
  @Field(() => CaseStudyNode, { description: 'The case; never one of the city itself.' })
  case!: CaseStudyNode;

  @Field(() => CityNode, {
    nullable: true,
    description: 'The city of the case that was compared; null where a case has none.',
  })
  comparedCity!: CityNode | null;

  @Field(() => Float, { description: 'The parts, weighted: 0 to 1. The weights of the reasons add up to it.' })
  fit!: number;

  @Field(() => FitPartsType, { description: 'What the fit is made of.' })
  parts!: FitPartsType;

  @Field(() => [RecommendationReasonType], { description: 'What speaks for it: challenges, profile, size, evidence.' })
  because!: RecommendationReasonType[];

  @Field(() => WeakestSupportType, { description: 'What of the needs that it meets can be relied on least.' })
  weakest!: WeakestSupportType;

  @Field(() => [MissingEvidenceType], { description: 'What would be needed to trust it.' })
  missing!: MissingEvidenceType[];
}

@ObjectType('RecommendationResult', {
  description: 'Cases that a city may learn from, and the needs that they meet; where there is none, why.',
})
export class RecommendationResultType {
  @Field(() => [CaseRecommendationType], { description: 'The best fit first. Each meets one of the needs.' })
  entries!: CaseRecommendationType[];

  @Field(() => [CityNeedType], { description: 'The needs that cases were looked up by, the weightiest first.' })
  needs!: CityNeedType[];

  @Field(() => EmptyReasonEnum as unknown as ClassType, {
    nullable: true,
    description: 'Why there is none; null where there is one.',
  })
  emptyReason!: string | null;

  @Field(() => LocalisedTextType, {
    nullable: true,
    description: 'Why there is none, in a sentence; null where there is one.',
  })
  emptyMessage!: LocalisedTextType | null;
}
