import { type ClassType, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { IndicatorNode } from '../knowledge/indicator.type';
import { CriterionDirectionEnum } from './ranking.enums';

@ObjectType('MethodParameter', { description: 'A parameter of a method and its value.' })
class MethodParameterType {
  @Field(() => String, { description: 'Its name in the input of the method.' })
  name!: string;

  @Field(() => String, { description: 'Its value as JSON.' })
  value!: string;
}

@ObjectType('MethodCall', { description: 'A method with its parameters, every default written out.' })
export class MethodCallType {
  @Field(() => String, { description: 'The method, a value of its enum: `MIN_MAX`.' })
  method!: string;

  @Field(() => [MethodParameterType], { description: 'Its parameters by name.' })
  parameters!: MethodParameterType[];
}

@ObjectType('Clip', { description: 'A range that results are cut to.' })
class ClipType {
  @Field(() => Float, { nullable: true, description: 'The lower end; null = open.' })
  min!: number | null;

  @Field(() => Float, { nullable: true, description: 'The upper end; null = open.' })
  max!: number | null;
}

@ObjectType('RecipeStep', {
  description: 'A node of a named method: a branch combines those below it, a criterion names an indicator.',
})
export class RecipeStepType {
  @Field(() => String, { description: 'Its place: `root`, `root.children[1]`; an override names it so.' })
  path!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The place of the branch that it belongs to; null for the root.',
  })
  parentPath!: string | null;

  @Field(() => String, { nullable: true, description: 'Its name; an override may name it so.' })
  label!: string | null;

  @Field(() => IndicatorNode, { nullable: true, description: 'The indicator of a criterion; null for a branch.' })
  indicator!: IndicatorNode | null;

  @Field(() => Float, { description: 'Weight relative to its siblings.' })
  weight!: number;

  @Field(() => CriterionDirectionEnum as unknown as ClassType, { description: 'Which end is the good one.' })
  direction!: string;

  @Field(() => MethodCallType, { nullable: true, description: 'Which period counts; null = the observation picked.' })
  period!: MethodCallType | null;

  @Field(() => IndicatorNode, { nullable: true, description: 'What the values are divided by; null = nothing.' })
  denominator!: IndicatorNode | null;

  @Field(() => [MethodCallType], {
    description: 'What is done about outliers, of a branch to its results, in this order.',
  })
  treatments!: MethodCallType[];

  @Field(() => MethodCallType, {
    nullable: true,
    description: 'How values are normalised; null for a branch whose results go on as they are.',
  })
  normalisation!: MethodCallType | null;

  @Field(() => MethodCallType, {
    nullable: true,
    description: 'Where the weights below come from; null for a criterion.',
  })
  weighting!: MethodCallType | null;

  @Field(() => MethodCallType, { nullable: true, description: 'How those below become one; null for a criterion.' })
  aggregation!: MethodCallType | null;

  @Field(() => MethodCallType, {
    nullable: true,
    description: 'Its own policy for gaps; null where it has none.',
  })
  missing!: MethodCallType | null;

  @Field(() => ClipType, { nullable: true, description: 'The range that its results are cut to; null = not cut.' })
  clip!: ClipType | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The decimals that its results are rounded to; null = not rounded.',
  })
  round!: number | null;
}

@ObjectType('RecipeMethod', { description: 'A named method with every default written out.' })
export class RecipeMethodType {
  @Field(() => ID, { description: 'Its id: `computeRanking` with this recipe and nothing else has the same.' })
  methodId!: string;

  @Field(() => [RecipeStepType], { description: 'Every node, parents before children.' })
  nodes!: RecipeStepType[];

  @Field(() => String, {
    description:
      'The method as JSON, as a seed file holds it; what `input` of `computeRanking` takes has the same fields.',
  })
  json!: string;
}
