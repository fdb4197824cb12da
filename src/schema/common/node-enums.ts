import type {
  CaseStatus,
  ConceptKind,
  ControlShare,
  DataState,
  FrameworkLevel,
  Frequency,
  IdScheme,
  OrganisationKind,
  PolicyKind,
  PopulationConcept,
  ReferenceArea,
  RegionKind,
  SourceType,
} from '../../entities/vocabulary';
import { defineEnum } from './define-enum';

export const CaseStatusEnum = defineEnum<CaseStatus>('CaseStatus', 'How far a case has come.', {
  PLANNED: 'Announced or in preparation; nothing is in use yet.',
  TRIAL: 'Tried out: a pilot, a test, a prototype.',
  RUNNING: 'In use.',
  ENDED: 'Given up, or over.',
  UNKNOWN: 'The source does not say.',
});

export const FrequencyEnum = defineEnum<Frequency>('Frequency', 'How often an indicator is measured.', {
  ANNUAL: 'Every year: A in the SDMX code list CL_FREQ.',
  QUINQUENNIAL: 'Every five years: A5 in CL_FREQ.',
  DECENNIAL: 'Every ten years, as a census: A10 in CL_FREQ.',
  IRREGULAR: 'At dates without a rule.',
  ONCE: 'A single time.',
});

export const PopulationConceptEnum = defineEnum<PopulationConcept>(
  'PopulationConcept',
  'Who is counted as the population of a place.',
  {
    RESIDENT: 'Everyone who usually lives there, registered there or not.',
    REGISTERED: 'Those who are registered there, wherever they live.',
    VARIES: 'Another concept from place to place or from year to year.',
    NOT_STATED: 'The source does not say.',
  },
);

export const ReferenceAreaEnum = defineEnum<ReferenceArea>(
  'ReferenceArea',
  'Within which limits a city is measured. Values of different limits are not comparable.',
  {
    ADMINISTRATIVE_UNIT: 'The whole territory that the city governs, countryside included.',
    AGGLOMERATION: 'The built-up land around a centre, whoever governs it.',
    VARIES: 'Other limits from place to place or from year to year.',
    NOT_STATED: 'The source does not say.',
  },
);

export const RegionKindEnum = defineEnum<RegionKind>('RegionKind', 'What sort of area a region is.', {
  CLUSTER: 'A group of cities.',
  PROVINCE: 'A first-level division of a country.',
  WORLD_REGION: 'A part of the world.',
  COUNTRY_PART: 'A broad part of a country.',
  DISTRICT: 'A district of a city.',
  SITE: 'A park, quarter or campus.',
});

export const OrganisationKindEnum = defineEnum<OrganisationKind>(
  'OrganisationKind',
  'What sort of organisation it is.',
  {
    COMPANY: 'A company.',
    PUBLIC_BODY: 'A public authority or body.',
    UNIVERSITY: 'A university.',
    RESEARCH_INSTITUTE: 'A research institute.',
    HOSPITAL: 'A hospital.',
    INTERNATIONAL_BODY: 'An international body.',
    DATA_PRODUCER: 'Somebody who publishes data.',
    GROUP: 'A group named together.',
  },
);

export const ConceptKindEnum = defineEnum<ConceptKind>('ConceptKind', 'What sort of concept it is.', {
  IDEA: 'An idea.',
  CITY_GROUP: 'A group of cities that a source names.',
  CHARACTERISTIC: 'A characteristic.',
  LAYER: 'A layer of a chain or stack.',
  EVENT: 'An event.',
  PRODUCT: 'A product, platform or application.',
  POINT: 'A point of a list.',
  MARKET: 'A market.',
  CAPABILITY: 'A capability that a smart city needs.',
  INNOVATION_SYSTEM: "How one city's actors produce innovation.",
  PARTICIPATION_STAGE: 'A stage from informing citizens to deciding with them.',
  SECURITY_AREA: 'An area of data security: its threats, and measures by actor.',
});

export const PolicyKindEnum = defineEnum<PolicyKind>('PolicyKind', 'What sort of policy it is.', {
  STRATEGY: 'A strategy.',
  PLAN: 'A plan.',
  STANDARD: 'A standard.',
  PROGRAMME: 'A programme.',
  GOAL: 'A goal.',
  LAW: 'A law.',
  ASSESSMENT: 'A regular assessment.',
});

export const FrameworkLevelEnum = defineEnum<FrameworkLevel>('FrameworkLevel', 'Which level of a framework it is.', {
  FRAMEWORK: 'The whole.',
  DIMENSION: 'A dimension.',
  DOMAIN: 'A field within a dimension.',
});

export const SourceTypeEnum = defineEnum<SourceType>('SourceType', 'What sort of source it is.', {
  REPORT: 'A report.',
  DATASET: 'A data set.',
  STATISTIC: 'An official statistic.',
  WEBSITE: 'A website.',
  ARTICLE: 'An article.',
  LAW: 'A law or official text.',
});

export const DataStateEnum = defineEnum<DataState>('DataState', 'Whether the data of a figure is to be had.', {
  IN_TEXT: 'The text has it all.',
  PARTLY: 'The text has some of it.',
  MISSING: 'It is only in the image.',
});

export const ControlShareEnum = defineEnum<ControlShare>('ControlShare', 'How far somebody does something.', {
  FULL: 'Alone.',
  SHARED: 'Together with the other.',
  NONE: 'Not at all.',
});

export const IdSchemeEnum = defineEnum<IdScheme>('IdScheme', "Somebody else's register.", {
  GEONAMES: 'GeoNames id.',
  WIKIDATA: 'Wikidata item.',
  UN_LOCODE: 'UN/LOCODE.',
  ISO_3166_1: 'ISO 3166-1 code.',
  ISO_3166_2: 'ISO 3166-2 code.',
  DOI: 'Digital object identifier.',
  ISBN: 'International standard book number.',
});
