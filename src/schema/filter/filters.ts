import { filterFieldsOf, OBSERVATIONS, PUBLISHED_RANKING_FIELDS, STATEMENTS } from '../../lists';
import '../common/enums';
import '../common/node-enums';
import {
  CASE_STUDY_FACETS,
  CITY_FACETS,
  NODE_FACETS,
  OBSERVATION_FACETS,
  PUBLISHED_RANKING_FACETS,
  STATEMENT_FACETS,
} from '../common/facet.type';
import { defineFilter } from './define-filter';

export const KnowledgeNodeFilter = defineFilter('KnowledgeNode', 'the nodes', filterFieldsOf(null), NODE_FACETS.input);
export const CityFilter = defineFilter('City', 'the cities', filterFieldsOf('city'), CITY_FACETS.input);
export const CaseStudyFilter = defineFilter(
  'CaseStudy',
  'the case studies',
  filterFieldsOf('case'),
  CASE_STUDY_FACETS.input,
);
export const ChallengeFilter = defineFilter(
  'Challenge',
  'the challenges',
  filterFieldsOf('challenge'),
  NODE_FACETS.input,
);
export const SolutionFilter = defineFilter('Solution', 'the solutions', filterFieldsOf('solution'), NODE_FACETS.input);
export const SourceFilter = defineFilter('Source', 'the sources', filterFieldsOf('source'), NODE_FACETS.input);
export const IndicatorFilter = defineFilter(
  'Indicator',
  'the indicators',
  filterFieldsOf('indicator'),
  NODE_FACETS.input,
);
export const RegionFilter = defineFilter('Region', 'the regions', filterFieldsOf('region'), NODE_FACETS.input);
export const OrganisationFilter = defineFilter(
  'Organisation',
  'the organisations',
  filterFieldsOf('organisation'),
  NODE_FACETS.input,
);
export const StatementFilter = defineFilter('Statement', 'the statements', STATEMENTS.fields, STATEMENT_FACETS.input);
export const ObservationFilter = defineFilter(
  'Observation',
  'the observations',
  OBSERVATIONS.fields,
  OBSERVATION_FACETS.input,
);
export const PublishedRankingFilter = defineFilter(
  'PublishedRanking',
  'the published rankings',
  PUBLISHED_RANKING_FIELDS,
  PUBLISHED_RANKING_FACETS.input,
);
