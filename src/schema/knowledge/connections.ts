import { defineConnection } from '../common/connection';
import { defineLinkedConnection } from '../common/linked-connection';
import { CaseStudyNode } from '../case/case-study.type';
import { ChallengeNode, DomainNode, SolutionNode, TechnologyNode, TrendNode } from '../case/plain-nodes';
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

/** Root lists with a filter: its fields can be counted. */
const FACETED = { facets: true };

export const CityConnection = defineConnection('City', () => CityNode, 'the cities', FACETED);
export const CountryConnection = defineConnection('Country', () => CountryNode, 'the countries', FACETED);
export const RegionConnection = defineConnection('Region', () => RegionNode, 'the regions', FACETED);
export const CaseStudyConnection = defineConnection('CaseStudy', () => CaseStudyNode, 'the case studies', FACETED);
export const ChallengeConnection = defineConnection('Challenge', () => ChallengeNode, 'the challenges', FACETED);
export const SolutionConnection = defineConnection('Solution', () => SolutionNode, 'the solutions', FACETED);
export const TechnologyConnection = defineConnection('Technology', () => TechnologyNode, 'the technologies', FACETED);
export const DomainConnection = defineConnection('Domain', () => DomainNode, 'the domains', FACETED);
export const OrganisationConnection = defineConnection(
  'Organisation',
  () => OrganisationNode,
  'the organisations',
  FACETED,
);
export const TrendConnection = defineConnection('Trend', () => TrendNode, 'the trends', FACETED);
export const ConceptConnection = defineConnection('Concept', () => ConceptNode, 'the concepts', FACETED);
export const PolicyConnection = defineConnection('Policy', () => PolicyNode, 'the policies', FACETED);
export const FrameworkConnection = defineConnection('Framework', () => FrameworkNode, 'the frameworks', FACETED);
export const IndicatorConnection = defineConnection('Indicator', () => IndicatorNode, 'the indicators', FACETED);
export const SourceConnection = defineConnection('Source', () => SourceNode, 'the sources', FACETED);
export const FigureConnection = defineConnection('Figure', () => FigureNode, 'the figures', FACETED);
export const RecipeConnection = defineConnection('Recipe', () => RecipeNode, 'the ranking methods', FACETED);
export const OperatingModelConnection = defineConnection(
  'OperatingModel',
  () => OperatingModelNode,
  'the operating models',
  FACETED,
);
export const StatementConnection = defineConnection('Statement', () => StatementType, 'the statements', FACETED);
export const ObservationConnection = defineConnection(
  'Observation',
  () => ObservationType,
  'the observations',
  FACETED,
);
export const LinkConnection = defineConnection('Link', () => LinkNode, 'the links');

export const LinkedCityConnection = defineLinkedConnection('City', () => CityNode, 'the cities');
export const LinkedRegionConnection = defineLinkedConnection('Region', () => RegionNode, 'the regions');
export const LinkedCaseStudyConnection = defineLinkedConnection('CaseStudy', () => CaseStudyNode, 'the case studies');
export const LinkedChallengeConnection = defineLinkedConnection('Challenge', () => ChallengeNode, 'the challenges');
export const LinkedSolutionConnection = defineLinkedConnection('Solution', () => SolutionNode, 'the solutions');
export const LinkedTechnologyConnection = defineLinkedConnection(
  'Technology',
  () => TechnologyNode,
  'the technologies',
);
export const LinkedDomainConnection = defineLinkedConnection('Domain', () => DomainNode, 'the domains');
export const LinkedOrganisationConnection = defineLinkedConnection(
  'Organisation',
  () => OrganisationNode,
  'the organisations',
);
export const LinkedConceptConnection = defineLinkedConnection('Concept', () => ConceptNode, 'the concepts');
export const LinkedPolicyConnection = defineLinkedConnection('Policy', () => PolicyNode, 'the policies');
export const LinkedFrameworkConnection = defineLinkedConnection('Framework', () => FrameworkNode, 'the frameworks');
export const LinkedCountryConnection = defineLinkedConnection('Country', () => CountryNode, 'the countries');
export const LinkedIndicatorConnection = defineLinkedConnection('Indicator', () => IndicatorNode, 'the indicators');
export const LinkedKnowledgeNodeConnection = defineLinkedConnection(
  'KnowledgeNode',
  () => KnowledgeNodeType as never,
  'the nodes',
);
