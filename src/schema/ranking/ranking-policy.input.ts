import { type ClassType, Field, Float, ID, InputType, Int } from 'type-graphql';
import { RANKING_METHODS } from '../../ranking/registries';
import { EvidenceGradeEnum } from '../common/enums';
import { methodInput } from './method-input';
import { ForecastChoiceEnum, MissingMethodEnum, TieRuleEnum } from './ranking.enums';

export const MissingInput = methodInput(
  'Missing',
  'A policy for missing values with its parameters.',
  RANKING_METHODS.missingPolicies,
  MissingMethodEnum,
);

@InputType('RankPolicyInput', { description: 'How scores become ranks.' })
export class RankPolicyInput {
  @Field(() => TieRuleEnum as unknown as ClassType, { nullable: true, description: 'Default COMPETITION.' })
  ties?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Compare scores after rounding to this many decimals, 0 to 12; default: unrounded.',
  })
  decimals?: number | null;
}

@InputType('ScreenInput', { description: 'How much data a place must have to be ranked.' })
export class ScreenInput {
  @Field(() => Float, { nullable: true, description: 'Least share of criteria with a value, 0 to 1; default 2/3.' })
  minimumShare?: number | null;

  @Field(() => Float, { nullable: true, description: 'Least share of values other than 0, 0 to 1; default 0.' })
  minimumNonZeroShare?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'A branch with a smaller share of children with a value gets none itself, 0 to 1; default 0.',
  })
  branchMinimumShare?: number | null;
}

@InputType('ObservationChoiceInput', {
  description: 'Which observations may count. It is part of the method and of its id.',
})
export class ObservationChoiceInput {
  @Field(() => [ID], { nullable: true, description: 'Only those of these sources.' })
  sources?: string[] | null;

  @Field(() => EvidenceGradeEnum as unknown as ClassType, {
    nullable: true,
    description: 'Only those of this grade of evidence or a better one.',
  })
  evidence?: 'A' | 'B' | 'C' | 'D' | null;

  @Field(() => ForecastChoiceEnum as unknown as ClassType, {
    nullable: true,
    description: 'What forecasts are worth; default LAST.',
  })
  forecasts?: 'LAST' | 'NEVER' | 'EQUAL' | null;
}
