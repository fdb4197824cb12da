import { defineFilter, type FilterInputField } from './define-filter';
import {
  CaseStatusFilter,
  FrequencyFilter,
  PopulationConceptFilter,
  ReferenceAreaFilter,
  ActorFilter,
  BasisFilter,
  ConceptKindFilter,
  DataStateFilter,
  EvidenceGradeFilter,
  FlagFilter,
  FloatFilter,
  FrameworkLevelFilter,
  IdFilter,
  IntFilter,
  NodeKindFilter,
  ObservationStatusFilter,
  OrganisationKindFilter,
  PeriodFilter,
  PolicyKindFilter,
  RegionKindFilter,
  SourceTypeFilter,
  StatementKindFilter,
  TextFilter,
  ValueTypeFilter,
} from './operators';

/** What the filter of every kind has. Keep in step with services/filter/node-filters.ts; a test compares them. */
const COMMON: Record<string, FilterInputField> = {
  id: [IdFilter, 'Its id.'],
  slug: [TextFilter, 'Its slug.'],
  name: [TextFilter, 'Its name, in either language.'],
  parent: [IdFilter, 'What it is part of, at any depth, itself included.'],
  period: [PeriodFilter, 'When it was or is.'],
  revision: [IntFilter, 'The data revision that last changed it.'],
};

export const NodeFilter = defineFilter('Node', 'the nodes', COMMON);

export const KnowledgeNodeFilter = defineFilter('KnowledgeNode', 'the nodes, of whatever kind,', {
  ...COMMON,
  nodeKind: [NodeKindFilter, 'What it is.'],
});

export const CityFilter = defineFilter('City', 'the cities', {
  ...COMMON,
  country: [IdFilter, 'The country it lies in: `country:china`.'],
  region: [IdFilter, 'A province or cluster it belongs to.'],
  group: [IdFilter, 'A group that a source puts it in.'],
  domain: [IdFilter, 'A domain in which a case takes place there.'],
  challenge: [IdFilter, 'A challenge that it faces, or that a case there addresses; more specific ones included.'],
});

export const CaseStudyFilter = defineFilter('CaseStudy', 'the case studies', {
  ...COMMON,
  caseStatus: [CaseStatusFilter, 'How far it has come.'],
  city: [IdFilter, 'The city where it takes place: `city:seoul`.'],
  country: [IdFilter, 'The country where it takes place.'],
  region: [IdFilter, 'A region where it takes place.'],
  domain: [IdFilter, 'Its domain: `domain:transport`.'],
  challenge: [IdFilter, 'A challenge that it addresses; more specific ones included.'],
  solution: [IdFilter, 'A solution that it applies.'],
  technology: [IdFilter, 'A technology that it uses.'],
  organisation: [IdFilter, 'An organisation that takes part.'],
  operatingModel: [IdFilter, 'How it is funded, operated and controlled.'],
  policy: [IdFilter, 'A policy that it follows; parts included.'],
  illustrates: [IdFilter, 'A trend, stage, capability ... that it is an example of.'],
});

export const ChallengeFilter = defineFilter('Challenge', 'the challenges', {
  ...COMMON,
  city: [IdFilter, 'A city that faces it, or where a case addresses it.'],
  country: [IdFilter, 'A country with such a city.'],
  domain: [IdFilter, 'The domain of a case that addresses it.'],
  case: [IdFilter, 'A case that addresses it.'],
});

export const SolutionFilter = defineFilter('Solution', 'the solutions', {
  ...COMMON,
  city: [IdFilter, 'A city where a case applies it.'],
  country: [IdFilter, 'A country where a case applies it.'],
  domain: [IdFilter, 'The domain of a case that applies it.'],
  case: [IdFilter, 'A case that applies it.'],
  challenge: [IdFilter, 'A challenge addressed by a case that applies it; more specific ones included.'],
});

export const DomainFilter = defineFilter('Domain', 'the domains', {
  ...COMMON,
  city: [IdFilter, 'A city where a case of the domain takes place.'],
  country: [IdFilter, 'A country where a case of the domain takes place.'],
  challenge: [IdFilter, 'A challenge addressed by a case of the domain; more specific ones included.'],
});

export const SourceFilter = defineFilter('Source', 'the sources', {
  ...COMMON,
  evidence: [EvidenceGradeFilter, 'Its grade of evidence.'],
  sourceType: [SourceTypeFilter, 'What sort of source it is.'],
  year: [IntFilter, 'Year of the edition.'],
});

export const IndicatorFilter = defineFilter('Indicator', 'the indicators', {
  ...COMMON,
  valueType: [ValueTypeFilter, 'What its values are.'],
  frequency: [FrequencyFilter, 'How often it is measured.'],
  populationConcept: [PopulationConceptFilter, 'Which people it counts.'],
  referenceArea: [ReferenceAreaFilter, 'What sort of area its values are of.'],
  measures: [IdFilter, 'A framework node, domain or challenge that it measures; parts included.'],
});

export const RegionFilter = defineFilter('Region', 'the regions', {
  ...COMMON,
  regionKind: [RegionKindFilter, 'What sort of area it is.'],
});

export const OrganisationFilter = defineFilter('Organisation', 'the organisations', {
  ...COMMON,
  organisationKind: [OrganisationKindFilter, 'What sort of organisation it is.'],
});

export const ConceptFilter = defineFilter('Concept', 'the concepts', {
  ...COMMON,
  conceptKind: [ConceptKindFilter, 'What sort of concept it is.'],
});

export const PolicyFilter = defineFilter('Policy', 'the policies', {
  ...COMMON,
  policyKind: [PolicyKindFilter, 'What sort of policy it is.'],
});

export const FrameworkFilter = defineFilter('Framework', 'the frameworks', {
  ...COMMON,
  frameworkLevel: [FrameworkLevelFilter, 'Which level of a framework it is.'],
});

export const FigureFilter = defineFilter('Figure', 'the figures', {
  ...COMMON,
  dataState: [DataStateFilter, 'Whether its data are to be had.'],
});

export const StatementFilter = defineFilter('Statement', 'the statements', {
  id: [IdFilter, 'Its id.'],
  kind: [StatementKindFilter, 'What sort of thing it says.'],
  basis: [BasisFilter, 'On what it rests.'],
  evidence: [EvidenceGradeFilter, 'How far it can be trusted.'],
  actor: [ActorFilter, 'Who acts.'],
  text: [TextFilter, 'Its text, in either language.'],
  owner: [IdFilter, 'The node it lives with.'],
  about: [IdFilter, 'A node it is about.'],
  city: [
    IdFilter,
    'A city it is about, or where the case it lives with takes place; its basis tells whose result it is.',
  ],
  flag: [FlagFilter, 'A doubt that it carries.'],
  metric: [TextFilter, 'The code of what one of its figures measures: `response-time`.'],
  asPrinted: [TextFilter, 'One of its figures as printed.'],
  locator: [TextFilter, 'Where in its source it stands: the heading path.'],
  marker: [TextFilter, 'The characters of the source that find it.'],
  source: [IdFilter, 'A source that it cites.'],
  period: [PeriodFilter, 'When it holds.'],
  revision: [IntFilter, 'The data revision that last changed it.'],
});

export const ObservationFilter = defineFilter('Observation', 'the observations', {
  id: [IdFilter, 'Its id.'],
  indicator: [IdFilter, 'What is measured: `indicator:smart-city-rank`.'],
  place: [IdFilter, 'Of which place: a city, a country or a region.'],
  source: [IdFilter, 'The source that it comes from.'],
  period: [PeriodFilter, 'When it holds.'],
  periodStart: [TextFilter, 'When its period starts: `2019`.'],
  periodEnd: [TextFilter, 'When its period ends.'],
  value: [FloatFilter, "The value, in the indicator's unit; null where it is missing."],
  status: [ObservationStatusFilter, 'Its SDMX status.'],
  flag: [FlagFilter, 'A doubt that it carries.'],
  evidence: [EvidenceGradeFilter, 'How far it can be trusted.'],
  revision: [IntFilter, 'The data revision that last changed it.'],
});

/** Keep in step with services/published-rankings.ts. */
export const PublishedRankingFilter = defineFilter('PublishedRanking', 'the published rankings', {
  slug: [TextFilter, 'Its slug, which is that of its indicator.'],
  name: [TextFilter, 'Its name, in either language.'],
  source: [IdFilter, 'A source of its ranks.'],
  place: [IdFilter, 'A place that it ranks.'],
  revision: [IntFilter, 'The data revision that last changed its indicator.'],
});
