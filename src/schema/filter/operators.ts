import { type ClassType, Field, ID, InputType } from 'type-graphql';
import {
  ActorEnum,
  BasisEnum,
  EvidenceGradeEnum,
  FlagEnum,
  ObservationStatusEnum,
  StatementKindEnum,
  ValueTypeEnum,
} from '../common/enums';
import { SourceTypeEnum } from '../common/node-enums';

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
}

@InputType('TextFilter', { description: 'A test on a text; on either language where it stands in both.' })
export class TextFilter {
  @Field(() => String, { nullable: true, description: 'Is exactly this.' })
  eq?: string | null;

  @Field(() => [String], { nullable: true, description: 'Is exactly one of these; at most 100.' })
  in?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Has this in it; the case of ASCII letters does not matter.' })
  contains?: string | null;

  @Field(() => String, { nullable: true, description: 'Begins with this; the case of ASCII letters does not matter.' })
  startsWith?: string | null;
}

export const StatementKindFilter = enumFilter('StatementKind', StatementKindEnum);
export const BasisFilter = enumFilter('Basis', BasisEnum);
export const ActorFilter = enumFilter('Actor', ActorEnum);
export const EvidenceGradeFilter = enumFilter('EvidenceGrade', EvidenceGradeEnum);
export const FlagFilter = enumFilter('Flag', FlagEnum);
export const ValueTypeFilter = enumFilter('ValueType', ValueTypeEnum);
export const ObservationStatusFilter = enumFilter('ObservationStatus', ObservationStatusEnum);
export const SourceTypeFilter = enumFilter('SourceType', SourceTypeEnum);

function enumFilter(name: string, values: object): ClassType {
  @InputType(`${name}Filter`, { description: `A test on a ${name}.` })
  class EnumFilter {
    @Field(() => values as ClassType, { nullable: true, description: 'Is this one.' })
    eq?: string | null;

    @Field(() => [values as ClassType], { nullable: true, description: 'Is one of these.' })
    in?: string[] | null;

    @Field(() => [values as ClassType], { nullable: true, description: 'Is none of these.' })
    notIn?: string[] | null;
  }
  return EnumFilter;
}
