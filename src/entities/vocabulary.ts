/** The closed vocabularies of the knowledge model: stored as text, guarded by CHECKs, shown as GraphQL enums. */

/** The languages in which every text stands. */
export const LOCALES = ['EN', 'ZH'] as const;
export type LocaleCode = (typeof LOCALES)[number];

export const NODE_KINDS = [
  'country',
  'city',
  'region',
  'domain',
  'challenge',
  'solution',
  'technology',
  'case',
  'organisation',
  'trend',
  'concept',
  'operatingModel',
  'participationStage',
  'capability',
  'securityArea',
  'innovationSystem',
  'policy',
  'framework',
  'indicator',
  'source',
  'figure',
  'recipe',
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** What a search can find: nodes, and statements. */
export type FoundKind = NodeKind | 'statement';

export const LINK_TYPES = [
  'IN_COUNTRY',
  'PART_OF',
  'MEMBER_OF',
  'TAKES_PLACE_IN',
  'IN_DOMAIN',
  'ADDRESSES',
  'APPLIES',
  'USES',
  'INVOLVES',
  'ILLUSTRATES',
  'FACES',
  'RUNS_AS',
  'COOPERATES_WITH',
  'MEASURES',
  'PRODUCED_BY',
  'GOVERNED_BY',
  'RELATES_TO',
] as const;
export type LinkType = (typeof LINK_TYPES)[number];

export const STATEMENT_KINDS = [
  'CHALLENGE',
  'ACTION',
  'OUTCOME',
  'LESSON',
  'ADVANTAGE',
  'DISADVANTAGE',
  'FINDING',
  'GOAL',
  'MEANS',
  'THREAT',
  'MEASURE',
  'MILESTONE',
  'STATISTIC',
  'FORECAST',
  'DEFINITION',
] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export const ACTORS = [
  'GOVERNMENT',
  'ENTERPRISE',
  'RESEARCH',
  'FINANCE',
  'INCUBATOR',
  'SERVICE',
  'INDIVIDUAL',
] as const;
export type Actor = (typeof ACTORS)[number];

export const BASES = [
  'MEASURED',
  'REPORTED',
  'GENERAL_STATISTIC',
  'PROJECTION',
  'TARGET',
  'OPINION',
  'EDITORIAL',
] as const;
export type Basis = (typeof BASES)[number];

export const EVIDENCE_GRADES = ['A', 'B', 'C', 'D'] as const;
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number];

/** What another source says to a claim. */
export const VERDICTS = ['SUPPORTS', 'CONTRADICTS', 'QUALIFIES'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const FLAGS = [
  'AMBIGUOUS',
  'LIKELY_MISPRINT',
  'NO_PERIOD',
  'NO_UNIT',
  'INFERRED_SUBJECT',
  'CONTRADICTED',
  'OUTDATED_FORECAST',
  'PROJECTION',
  'SLOGAN',
] as const;
export type Flag = (typeof FLAGS)[number];

export const COMPARATORS = [
  'EXACT',
  'ABOUT',
  'ALMOST',
  'AT_LEAST',
  'AT_MOST',
  'MORE_THAN',
  'LESS_THAN',
  'RANGE',
] as const;
export type Comparator = (typeof COMPARATORS)[number];

export const CHANGE_TYPES = ['ABSOLUTE', 'RELATIVE', 'PERCENTAGE_POINTS', 'FACTOR'] as const;
export type ChangeType = (typeof CHANGE_TYPES)[number];

export const DIRECTIONS = ['HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'NONE'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const VALUE_TYPES = ['NUMBER', 'SHARE', 'RANK', 'INDEX'] as const;
export type ValueType = (typeof VALUE_TYPES)[number];

/** SDMX code list CL_OBS_STATUS, the part in use here. */
export const OBSERVATION_STATUSES = ['A', 'E', 'I', 'F', 'P', 'M', 'B', 'D', 'L', 'N', 'O', 'S', 'U'] as const;
export type ObservationStatus = (typeof OBSERVATION_STATUSES)[number];

/** How far a case has come. */
export const CASE_STATUSES = ['PLANNED', 'TRIAL', 'RUNNING', 'ENDED', 'UNKNOWN'] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** How often an indicator is measured; the SDMX code list CL_FREQ in words. */
export const FREQUENCIES = ['ANNUAL', 'QUINQUENNIAL', 'DECENNIAL', 'IRREGULAR', 'ONCE'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** Who is counted as the population of a place. */
export const POPULATION_CONCEPTS = ['RESIDENT', 'REGISTERED', 'VARIES', 'NOT_STATED'] as const;
export type PopulationConcept = (typeof POPULATION_CONCEPTS)[number];

/** Within which limits a place is measured. */
export const REFERENCE_AREAS = ['ADMINISTRATIVE_UNIT', 'AGGLOMERATION', 'VARIES', 'NOT_STATED'] as const;
export type ReferenceArea = (typeof REFERENCE_AREAS)[number];

export const REGION_KINDS = ['CLUSTER', 'PROVINCE', 'WORLD_REGION', 'COUNTRY_PART', 'DISTRICT', 'SITE'] as const;
export type RegionKind = (typeof REGION_KINDS)[number];

export const ORGANISATION_KINDS = [
  'COMPANY',
  'PUBLIC_BODY',
  'UNIVERSITY',
  'RESEARCH_INSTITUTE',
  'HOSPITAL',
  'INTERNATIONAL_BODY',
  'DATA_PRODUCER',
  'GROUP',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const CONCEPT_KINDS = [
  'IDEA',
  'CITY_GROUP',
  'CHARACTERISTIC',
  'LAYER',
  'EVENT',
  'PRODUCT',
  'POINT',
  'MARKET',
] as const;

/** Kinds of node that have nothing of their own. To the API they are concepts, each of the kind of concept that has its name. */
export const CONCEPT_NODE_KINDS = {
  capability: 'CAPABILITY',
  innovationSystem: 'INNOVATION_SYSTEM',
  participationStage: 'PARTICIPATION_STAGE',
  securityArea: 'SECURITY_AREA',
} as const satisfies Partial<Record<NodeKind, string>>;
export type ConceptNodeKind = keyof typeof CONCEPT_NODE_KINDS;
export type ConceptKind = (typeof CONCEPT_KINDS)[number] | (typeof CONCEPT_NODE_KINDS)[ConceptNodeKind];

/** The kind as which the API lists nodes of a kind. */
export function listedAs(kind: NodeKind): NodeKind {
  return kind in CONCEPT_NODE_KINDS ? 'concept' : kind;
}

/** All kinds of node that the API lists as one. */
export function kindsListedAs(kind: NodeKind): readonly NodeKind[] {
  return listedAs(kind) === kind
    ? [kind, ...NODE_KINDS.filter((each) => each !== kind && listedAs(each) === kind)]
    : [kind];
}

export const POLICY_KINDS = ['STRATEGY', 'PLAN', 'STANDARD', 'PROGRAMME', 'GOAL', 'LAW', 'ASSESSMENT'] as const;
export type PolicyKind = (typeof POLICY_KINDS)[number];

export const FRAMEWORK_LEVELS = ['FRAMEWORK', 'DIMENSION', 'DOMAIN'] as const;
export type FrameworkLevel = (typeof FRAMEWORK_LEVELS)[number];

export const SOURCE_TYPES = ['REPORT', 'DATASET', 'STATISTIC', 'WEBSITE', 'ARTICLE', 'LAW'] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

export const DATA_STATES = ['IN_TEXT', 'PARTLY', 'MISSING'] as const;
export type DataState = (typeof DATA_STATES)[number];

export const CONTROL_SHARES = ['FULL', 'SHARED', 'NONE'] as const;
export type ControlShare = (typeof CONTROL_SHARES)[number];

export const ID_SCHEMES = ['GEONAMES', 'WIKIDATA', 'UN_LOCODE', 'ISO_3166_2', 'ISO_3166_1', 'DOI', 'ISBN'] as const;
export type IdScheme = (typeof ID_SCHEMES)[number];
