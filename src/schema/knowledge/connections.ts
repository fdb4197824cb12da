import { defineConnection, defineList } from '../common/connection';
import * as facet from '../common/facet.type';
import { CaseStudyNode } from '../case/case-study.type';
import {
  CapabilityNode,
  ChallengeNode,
  DomainNode,
  InnovationSystemNode,
  ParticipationStageNode,
  SecurityAreaNode,
  SolutionNode,
  TechnologyNode,
  TrendNode,
} from '../case/plain-nodes';
import {
  ConceptNode,
  FigureNode,
  FrameworkNode,
  OperatingModelNode,
  OrganisationNode,
  PolicyNode,
  RecipeNode,
} from '../case/typed-nodes';
import { CityNode } from '../place/city.type';
import { CountryNode } from '../place/country.type';
import { RegionNode } from '../place/region.type';
import { IndicatorNode } from './indicator.type';
import { KnowledgeNodeType } from './knowledge-node.interface';
import { LinkNode } from './link.type';
import { ObservationType } from './observation.type';
import { SourceNode } from './source.type';
import { StatementType } from './statement.type';

export const CityConnection = defineList('City', () => CityNode, 'the cities', facet.CITY_FACETS);
export const CountryConnection = defineList('Country', () => CountryNode, 'the countries', facet.NODE_FACETS);
export const RegionConnection = defineList('Region', () => RegionNode, 'the regions', facet.NODE_FACETS);
export const CaseStudyConnection = defineList(
  'CaseStudy',
  () => CaseStudyNode,
  'the case studies',
  facet.CASE_STUDY_FACETS,
);
export const ChallengeConnection = defineList('Challenge', () => ChallengeNode, 'the challenges', facet.NODE_FACETS);
export const SolutionConnection = defineList('Solution', () => SolutionNode, 'the solutions', facet.NODE_FACETS);
export const TechnologyConnection = defineList(
  'Technology',
  () => TechnologyNode,
  'the technologies',
  facet.NODE_FACETS,
);
export const DomainConnection = defineList('Domain', () => DomainNode, 'the domains', facet.NODE_FACETS);
export const OrganisationConnection = defineList(
  'Organisation',
  () => OrganisationNode,
  'the organisations',
  facet.NODE_FACETS,
);
export const TrendConnection = defineList('Trend', () => TrendNode, 'the trends', facet.NODE_FACETS);
export const ConceptConnection = defineList('Concept', () => ConceptNode, 'the concepts', facet.NODE_FACETS);
export const PolicyConnection = defineList('Policy', () => PolicyNode, 'the policies', facet.NODE_FACETS);
export const FrameworkConnection = defineList('Framework', () => FrameworkNode, 'the frameworks', facet.NODE_FACETS);
export const IndicatorConnection = defineList('Indicator', () => IndicatorNode, 'the indicators', facet.NODE_FACETS);
export const SourceConnection = defineList('Source', () => SourceNode, 'the sources', facet.NODE_FACETS);
export const FigureConnection = defineList('Figure', () => FigureNode, 'the figures', facet.NODE_FACETS);
export const RecipeConnection = defineList('Recipe', () => RecipeNode, 'the ranking methods', facet.NODE_FACETS);
export const CapabilityConnection = defineList(
  'Capability',
  () => CapabilityNode,
  'the capabilities',
  facet.NODE_FACETS,
);
export const OperatingModelConnection = defineList(
  'OperatingModel',
  () => OperatingModelNode,
  'the operating models',
  facet.NODE_FACETS,
);
export const ParticipationStageConnection = defineList(
  'ParticipationStage',
  () => ParticipationStageNode,
  'the participation stages',
  facet.NODE_FACETS,
);
export const SecurityAreaConnection = defineList(
  'SecurityArea',
  () => SecurityAreaNode,
  'the security areas',
  facet.NODE_FACETS,
);
export const InnovationSystemConnection = defineList(
  'InnovationSystem',
  () => InnovationSystemNode,
  'the innovation systems',
  facet.NODE_FACETS,
);
export const StatementConnection = defineList(
  'Statement',
  () => StatementType,
  'the statements',
  facet.STATEMENT_FACETS,
  { isLinked: false },
);
export const ObservationConnection = defineList(
  'Observation',
  () => ObservationType,
  'the observations',
  facet.OBSERVATION_FACETS,
  { isLinked: false },
);
export const LinkConnection = defineConnection('Link', () => LinkNode, 'the links');

export const KnowledgeNodeConnection = defineList(
  'KnowledgeNode',
  () => KnowledgeNodeType as never,
  'the nodes',
  facet.NODE_FACETS,
);
