import { labelOfLink } from '../../labels/link-labels';
import { labelOfFoundKind, labelOfWord, type Vocabulary } from '../../labels/word-labels';
import * as enums from '../../schema/common/enums';
import * as nodeEnums from '../../schema/common/node-enums';
import { EmptyReasonEnum } from '../../schema/graph/graph.enums';
import type { TermType } from '../../schema/knowledge/term.type';
import type { VocabularyName } from '../../schema/knowledge/vocabulary.type';
import '../../schema/ranking/reason-enums';
import { enumNamed } from '../../schema/common/define-enum';
import { SearchEmptyReasonEnum } from '../../schema/search/search.enums';
import type { Snapshot } from '../../snapshot';
import { termOfCode, termOfRole } from './terms';

type TermsOf = (data: Snapshot) => TermType[];

/** The terms of every vocabulary: of a closed list from its enum, of an open one from the data. */
export const VOCABULARIES: Readonly<Record<VocabularyName, TermsOf>> = {
  ACTOR: wordsOf('Actor', enums.ActorEnum),
  BASIS: wordsOf('Basis', enums.BasisEnum),
  CASE_STATUS: wordsOf('CaseStatus', nodeEnums.CaseStatusEnum),
  CHANGE_TYPE: wordsOf('ChangeType', enums.ChangeTypeEnum),
  COMPARATOR: wordsOf('Comparator', enums.ComparatorEnum),
  CONCEPT_KIND: wordsOf('ConceptKind', nodeEnums.ConceptKindEnum),
  CONTROL_SHARE: wordsOf('ControlShare', nodeEnums.ControlShareEnum),
  DATA_STATE: wordsOf('DataState', nodeEnums.DataStateEnum),
  DIRECTION: wordsOf('Direction', enums.DirectionEnum),
  EMPTY_REASON: wordsOf('EmptyReason', { ...EmptyReasonEnum, ...SearchEmptyReasonEnum }),
  EVIDENCE_GRADE: wordsOf('EvidenceGrade', enums.EvidenceGradeEnum),
  FLAG: wordsOf('Flag', enums.FlagEnum),
  FRAMEWORK_LEVEL: wordsOf('FrameworkLevel', nodeEnums.FrameworkLevelEnum),
  FREQUENCY: wordsOf('Frequency', nodeEnums.FrequencyEnum),
  ID_SCHEME: wordsOf('IdScheme', nodeEnums.IdSchemeEnum),
  LINK_ROLE: (data) => rolesOf(data).map(termOfRole),
  LINK_TYPE: () =>
    Object.entries(enums.LinkTypeEnum).map(([code, type]) => ({ code, label: labelOfLink(type, false) })),
  METRIC: (data) => rowTerms(data, 'metric'),
  NODE_KIND: () => Object.entries(enums.NodeKindEnum).map(([code, kind]) => ({ code, label: labelOfFoundKind(kind) })),
  OBSERVATION_STATUS: wordsOf('ObservationStatus', enums.ObservationStatusEnum),
  ORGANISATION_KIND: wordsOf('OrganisationKind', nodeEnums.OrganisationKindEnum),
  POLICY_KIND: wordsOf('PolicyKind', nodeEnums.PolicyKindEnum),
  POPULATION_CONCEPT: wordsOf('PopulationConcept', nodeEnums.PopulationConceptEnum),
  RANKING_WARNING_CODE: wordsOf('RankingWarningCode', enumNamed('RankingWarningCode')),
  REFERENCE_AREA: wordsOf('ReferenceArea', nodeEnums.ReferenceAreaEnum),
  REGION_KIND: wordsOf('RegionKind', nodeEnums.RegionKindEnum),
  SOURCE_TYPE: wordsOf('SourceType', nodeEnums.SourceTypeEnum),
  STATEMENT_KIND: wordsOf('StatementKind', enums.StatementKindEnum),
  UNIT: (data) => rowTerms(data, 'unit'),
  UNRANKED_REASON: wordsOf('UnrankedReason', enumNamed('UnrankedReason')),
  VALUE_TYPE: wordsOf('ValueType', enums.ValueTypeEnum),
  VERDICT: wordsOf('Verdict', enums.VerdictEnum),
};

/** The API has its own names for some words: OPERATING_MODEL for `operatingModel`. */
function wordsOf(vocabulary: Vocabulary, names: Readonly<Record<string, string>>): TermsOf {
  const terms = Object.entries(names).map(([code, word]) => ({ code, label: labelOfWord(vocabulary, word) }));
  return () => terms;
}

function rowTerms(data: Snapshot, table: 'metric' | 'unit'): TermType[] {
  const view = data.view(table);
  const terms = Array.from(view.places(), (place) => {
    const row = view.at(place);
    return termOfCode(row.code, row);
  });
  return terms.sort((a, b) => (a.code < b.code ? -1 : 1));
}

function rolesOf(data: Snapshot): string[] {
  const view = data.view('link');
  const roles = view.column('role');
  const found = new Set(Array.from(view.places(), (place) => String(roles.get(place))));
  return [...found].filter((role) => role !== '').sort();
}
