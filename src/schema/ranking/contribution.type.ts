import { type ClassType, Field, Float, Int, ObjectType } from 'type-graphql';
import { LocalisedTextType } from '../common/localised-text.type';
import { CitationType } from '../knowledge/citation.type';
import { IndicatorNode } from '../knowledge/indicator.type';
import { ObservationType } from '../knowledge/observation.type';
import { PeriodType } from '../knowledge/period.type';
import { MissingMethodEnum } from './ranking.enums';
import { GapReasonEnum, NoPointsReasonEnum } from './reason-enums';

@ObjectType('RankingContribution', {
  description: 'What one criterion adds to one score, from the value to the points.',
})
export class ContributionType {
  @Field(() => IndicatorNode, { description: 'The indicator of the criterion.' })
  indicator!: IndicatorNode;

  @Field(() => String, { description: 'Place of the criterion in the method: `root.children[0]`.' })
  path!: string;

  @Field(() => String, { nullable: true, description: 'The name that the method gives the criterion.' })
  label!: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "The value as it stands, in the indicator's unit, or what the period rule makes of several; null if missing.",
  })
  raw!: number | null;

  @Field(() => [PeriodType], {
    description: 'The periods that the value is made of, oldest first; empty without a period rule.',
  })
  periods!: PeriodType[];

  @Field(() => GapReasonEnum, { nullable: true, description: 'Why there is no value; null where there is one.' })
  gapReason!: string | null;

  @Field(() => LocalisedTextType, { nullable: true, description: 'The same in a sentence.' })
  gapMessage!: LocalisedTextType | null;

  @Field(() => Float, { nullable: true, description: 'What the value is divided by; null without a denominator.' })
  denominator!: number | null;

  @Field(() => Float, { nullable: true, description: 'The value after division; the value itself without one.' })
  denominated!: number | null;

  @Field(() => Boolean, { description: 'Whether the value that counts was filled in by the policy for missing data.' })
  isImputed!: boolean;

  @Field(() => Float, { nullable: true, description: 'After division, filling of gaps and treatment.' })
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

  @Field(() => Float, {
    nullable: true,
    description: 'Where branches are geometric means: what it multiplies the score by; null elsewhere.',
  })
  factor!: number | null;

  @Field(() => NoPointsReasonEnum, { nullable: true, description: 'Why there are no points; null where there are.' })
  noPointsReason!: string | null;

  @Field(() => Float, { nullable: true, description: 'The points at the best end of the scale, where it has one.' })
  maximumPoints!: number | null;

  @Field(() => ObservationType, {
    nullable: true,
    description: 'The observation that the value is, the latest where it is made of several; null if missing.',
  })
  observation!: ObservationType | null;

  @Field(() => [ObservationType], { description: 'Every observation that the value is made of, oldest first.' })
  observations!: ObservationType[];

  @Field(() => [ObservationType], { description: 'Every observation that the denominator is made of.' })
  denominatorObservations!: ObservationType[];

  @Field(() => CitationType, { nullable: true, description: 'Where the value stands; null if it is missing.' })
  citation!: CitationType | null;
}

@ObjectType('CriterionPlace', { description: 'Where a place stands in one criterion.' })
export class CriterionPlaceType {
  @Field(() => IndicatorNode, { description: 'The indicator of the criterion.' })
  indicator!: IndicatorNode;

  @Field(() => String, { description: 'Place of the criterion in the method.' })
  path!: string;

  @Field(() => Float, { description: '1 helps the score most.' })
  rank!: number;

  @Field(() => Int, { description: 'Among how many places with a value.' })
  of!: number;
}

@ObjectType('ImputedValue', { description: 'A gap that was filled.' })
export class ImputedValueType {
  @Field(() => String, { description: 'Place of the criterion or branch in the method.' })
  path!: string;

  @Field(() => Float, { description: 'The value that it took.' })
  value!: number;

  @Field(() => MissingMethodEnum as unknown as ClassType, { description: 'The policy that made it.' })
  method!: string;

  @Field(() => [PeriodType], {
    description: "The place's own periods that it was made of; empty where of other places.",
  })
  periods!: PeriodType[];
}
