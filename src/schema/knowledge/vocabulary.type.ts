import { Field, ObjectType } from 'type-graphql';
import { defineEnum } from '../common/define-enum';
import { TermType } from './term.type';

export type VocabularyName = keyof typeof MEANINGS;

const MEANINGS = {
  ACTOR: 'Who acts in a statement.',
  BASIS: 'On what a statement rests.',
  CASE_STATUS: 'How far a case has come.',
  CHANGE_TYPE: 'How a quantity changes something.',
  COMPARATOR: 'How a value is meant.',
  CONCEPT_KIND: 'What sort of concept it is.',
  CONTROL_SHARE: 'How far somebody funds, operates or controls.',
  DATA_STATE: 'Whether the data of a figure is to be had.',
  DIRECTION: 'Which end of an indicator is the good one.',
  EMPTY_REASON: 'Why an answer or a search is empty.',
  EVIDENCE_GRADE: 'How far something can be trusted.',
  FLAG: 'What a careful reader should know.',
  FRAMEWORK_LEVEL: 'Which level of a framework it is.',
  FREQUENCY: 'How often an indicator is measured.',
  ID_SCHEME: "Somebody else's register.",
  LINK_ROLE: 'What somebody or something does in a link; those that links have.',
  LINK_TYPE: 'What a link says, read from its `from` to its `to`.',
  METRIC: 'What quantities count or measure; as many as the data has.',
  NODE_KIND: 'The kinds of node.',
  OBSERVATION_STATUS: 'SDMX observation status.',
  ORGANISATION_KIND: 'What sort of organisation it is.',
  POLICY_KIND: 'What sort of policy it is.',
  POPULATION_CONCEPT: 'Who is counted as the population of a place.',
  RANKING_WARNING_CODE: 'What a careful reader of a ranking should know.',
  REFERENCE_AREA: 'Within which limits a place is measured.',
  REGION_KIND: 'What sort of area a region is.',
  SOURCE_TYPE: 'What sort of source it is.',
  STATEMENT_KIND: 'What sort of thing a statement says.',
  UNIT: 'Units of quantities and indicators; as many as the data has.',
  UNRANKED_REASON: 'Why a place has no rank.',
  VALUE_TYPE: 'What the values of an indicator are.',
  VERDICT: 'What another source says to a claim.',
} as const;

export const VocabularyNameEnum = defineEnum<VocabularyName>('VocabularyName', 'Every list of codes.', MEANINGS);

@ObjectType('Vocabulary', { description: 'The words of one list of codes.' })
export class VocabularyType {
  @Field(() => VocabularyNameEnum, { description: 'Which list.' })
  name!: VocabularyName;

  @Field(() => [TermType], { description: 'Its codes: of an enum in the order of its values, else by code.' })
  terms!: TermType[];
}
