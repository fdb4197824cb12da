import { type ClassType, Field, Float, ID, InputType, Int } from 'type-graphql';
import {
  ActorEnum,
  BasisEnum,
  EvidenceGradeEnum,
  FlagEnum,
  NodeKindEnum,
  ObservationStatusEnum,
  StatementKindEnum,
  ValueTypeEnum,
} from '../common/enums';
import {
  CaseStatusEnum,
  ConceptKindEnum,
  DataStateEnum,
  FrameworkLevelEnum,
  FrequencyEnum,
  OrganisationKindEnum,
  PolicyKindEnum,
  PopulationConceptEnum,
  ReferenceAreaEnum,
  RegionKindEnum,
  SourceTypeEnum,
} from '../common/node-enums';

const NONE = 'Whether there is none.';

@InputType('IdFilter', { description: 'A test on ids. What stands side by side must all hold.' })
export class IdFilter {
  @Field(() => ID, { nullable: true, description: 'Is this one.' })
  eq?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Is one of these; at most 100.' })
  in?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Is not this one.' })
  not?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Is none of these; at most 100.' })
  notIn?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: NONE })
  isNull?: boolean | null;
}

@InputType('TextFilter', { description: 'A test on a text; on either language where it stands in both.' })
export class TextFilter {
  @Field(() => String, { nullable: true, description: 'Is exactly this.' })
  eq?: string | null;

  @Field(() => [String], { nullable: true, description: 'Is exactly one of these; at most 100.' })
  in?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Is not exactly this, in no language.' })
  not?: string | null;

  @Field(() => [String], { nullable: true, description: 'Is exactly none of these; at most 100.' })
  notIn?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Has this in it; the case of ASCII letters does not matter.' })
  contains?: string | null;

  @Field(() => String, { nullable: true, description: 'Begins with this; the case of ASCII letters does not matter.' })
  startsWith?: string | null;

  @Field(() => Boolean, { nullable: true, description: NONE })
  isNull?: boolean | null;
}

@InputType('PeriodFilter', {
  description:
    'A test on a span of time, by years (`2019`) or months (`2019-05`). Dates are compared as exactly as the vaguer of the two says; a span with a start and no end goes on; one that nothing is known of is found by `isNull` only.',
})
export class PeriodFilter {
  @Field(() => String, { nullable: true, description: 'It touches this year or month.' })
  at?: string | null;

  @Field(() => String, { nullable: true, description: 'It is not over before this; with `to`, it touches that time.' })
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'It has begun by this.' })
  to?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether neither start nor end is known.' })
  isNull?: boolean | null;
}

export const IntFilter = numberFilter('Int', () => Int, 'a whole number');
export const FloatFilter = numberFilter('Float', () => Float, 'a number');

export const NodeKindFilter = enumFilter('NodeKind', NodeKindEnum);
export const StatementKindFilter = enumFilter('StatementKind', StatementKindEnum);
export const BasisFilter = enumFilter('Basis', BasisEnum);
export const ActorFilter = enumFilter('Actor', ActorEnum);
export const EvidenceGradeFilter = enumFilter('EvidenceGrade', EvidenceGradeEnum);
export const FlagFilter = enumFilter('Flag', FlagEnum);
export const ValueTypeFilter = enumFilter('ValueType', ValueTypeEnum);
export const ObservationStatusFilter = enumFilter('ObservationStatus', ObservationStatusEnum);
export const SourceTypeFilter = enumFilter('SourceType', SourceTypeEnum);
export const RegionKindFilter = enumFilter('RegionKind', RegionKindEnum);
export const OrganisationKindFilter = enumFilter('OrganisationKind', OrganisationKindEnum);
export const ConceptKindFilter = enumFilter('ConceptKind', ConceptKindEnum);
export const PolicyKindFilter = enumFilter('PolicyKind', PolicyKindEnum);
export const FrameworkLevelFilter = enumFilter('FrameworkLevel', FrameworkLevelEnum);
export const DataStateFilter = enumFilter('DataState', DataStateEnum);
export const CaseStatusFilter = enumFilter('CaseStatus', CaseStatusEnum);
export const FrequencyFilter = enumFilter('Frequency', FrequencyEnum);
export const PopulationConceptFilter = enumFilter('PopulationConcept', PopulationConceptEnum);
export const ReferenceAreaFilter = enumFilter('ReferenceArea', ReferenceAreaEnum);

function enumFilter(name: string, values: object): ClassType {
  @InputType(`${name}Filter`, { description: `A test on a ${name}.` })
  class EnumFilter {
    @Field(() => values as ClassType, { nullable: true, description: 'Is this one.' })
    eq?: string | null;

    @Field(() => [values as ClassType], { nullable: true, description: 'Is one of these.' })
    in?: string[] | null;

    @Field(() => values as ClassType, { nullable: true, description: 'Is not this one.' })
    not?: string | null;

    @Field(() => [values as ClassType], { nullable: true, description: 'Is none of these.' })
    notIn?: string[] | null;

    @Field(() => Boolean, { nullable: true, description: NONE })
    isNull?: boolean | null;
  }
  return EnumFilter;
}

function numberFilter(name: string, type: () => typeof Int | typeof Float, what: string): ClassType {
  @InputType(`${name}Filter`, { description: `A test on ${what}. What stands side by side must all hold.` })
  class NumberFilter {
    @Field(type, { nullable: true, description: 'Is this.' })
    eq?: number | null;

    @Field(() => [type()], { nullable: true, description: 'Is one of these; at most 100.' })
    in?: number[] | null;

    @Field(type, { nullable: true, description: 'Is not this.' })
    not?: number | null;

    @Field(() => [type()], { nullable: true, description: 'Is none of these; at most 100.' })
    notIn?: number[] | null;

    @Field(type, { nullable: true, description: 'Is less.' })
    lt?: number | null;

    @Field(type, { nullable: true, description: 'Is at most this.' })
    lte?: number | null;

    @Field(type, { nullable: true, description: 'Is more.' })
    gt?: number | null;

    @Field(type, { nullable: true, description: 'Is at least this.' })
    gte?: number | null;

    @Field(() => Boolean, { nullable: true, description: NONE })
    isNull?: boolean | null;
  }
  return NumberFilter;
}
