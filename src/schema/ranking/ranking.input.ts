import { type ClassType, Field, Float, ID, InputType } from 'type-graphql';
import { CityFilter } from '../filter/filters';
import { PeriodRuleInput, RankingNodeInput, RankingOverrideInput } from './ranking-node.input';
import { MissingInput, ObservationChoiceInput, RankPolicyInput, ScreenInput } from './ranking-policy.input';
import { PlaceKindEnum, ReferenceSetEnum } from './ranking.enums';
import { UncertaintyInput } from './uncertainty.input';

@InputType('RankingInput', { description: 'A ranking method and the cities to show.' })
export class RankingInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A named method, `recipe:...`; other fields override it one by one.',
  })
  recipe?: string | null;

  @Field(() => RankingNodeInput, { nullable: true, description: 'The method as a tree. Required without `recipe`.' })
  tree?: RankingNodeInput | null;

  @Field(() => [RankingOverrideInput], {
    nullable: true,
    description: 'Changes to single nodes of the method, so that a named one can be varied. At most 200.',
  })
  overrides?: RankingOverrideInput[] | null;

  @Field(() => CityFilter, { nullable: true, description: 'Which cities to show; default: all that have data.' })
  cities?: object | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'The places to rank, and no others; default: all that have data. Other than `cities`, it changes scores.',
  })
  units?: string[] | null;

  @Field(() => PlaceKindEnum as unknown as ClassType, { nullable: true, description: 'What is ranked; default CITY.' })
  places?: 'CITY' | 'COUNTRY' | 'REGION' | null;

  @Field(() => ObservationChoiceInput, { nullable: true, description: 'Which observations may count.' })
  observations?: ObservationChoiceInput | null;

  @Field(() => PeriodRuleInput, {
    nullable: true,
    description:
      'Which period counts, for criteria that do not say. Default: observed before forecast, then the latest, then the better evidence.',
  })
  period?: object | null;

  @Field(() => ReferenceSetEnum as unknown as ClassType, {
    nullable: true,
    description: 'Which cities scales are taken from; default ALL.',
  })
  referenceSet?: string | null;

  @Field(() => CityFilter, {
    nullable: true,
    description: 'With `referenceSet: PEERS`: the cities that scales are taken from.',
  })
  peers?: object | null;

  @Field(() => PeriodRuleInput, {
    nullable: true,
    description:
      'Scales are taken from the values of this period, so that scores of several years can be set side by side.',
  })
  referencePeriod?: object | null;

  @Field(() => MissingInput, { nullable: true, description: 'Required as soon as a ranked place has a gap.' })
  missing?: object | null;

  @Field(() => RankPolicyInput, { nullable: true, description: 'Ties and rounding.' })
  rank?: object | null;

  @Field(() => ScreenInput, { nullable: true, description: 'How much data a place must have.' })
  screen?: object | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Normalised value of a criterion that is the same everywhere; default: such a criterion is an error.',
  })
  constantIs?: number | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Indicators to set beside the scores, for `diagnostics { decision { outside } }`; they change no score.',
  })
  outside?: string[] | null;

  @Field(() => UncertaintyInput, {
    nullable: true,
    description: 'What is not certain about the method; with it, every entry has an interval of ranks.',
  })
  uncertainty?: UncertaintyInput | null;
}

@InputType('RankingRefInput', { description: 'A ranking to compare: published or computed, one of the two.' })
export class RankingRefInput {
  @Field(() => ID, { nullable: true, description: 'A published one: `ranking:smart-city-rank`.' })
  published?: string | null;

  @Field(() => RankingInput, { nullable: true, description: 'A computed one.' })
  computed?: RankingInput | null;
}
