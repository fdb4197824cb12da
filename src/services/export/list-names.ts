import type { NodeKind } from '../../entities/vocabulary';

/** The lists at the root of the GraphQL schema, by kind of node; the files of a list have its name. */
export const LIST_NAMES: Readonly<Record<NodeKind, string>> = {
  country: 'countries',
  city: 'cities',
  region: 'regions',
  domain: 'domains',
  challenge: 'challenges',
  solution: 'solutions',
  technology: 'technologies',
  case: 'caseStudies',
  organisation: 'organisations',
  trend: 'trends',
  concept: 'concepts',
  operatingModel: 'operatingModels',
  participationStage: 'participationStages',
  capability: 'capabilities',
  securityArea: 'securityAreas',
  innovationSystem: 'innovationSystems',
  policy: 'policies',
  framework: 'frameworks',
  indicator: 'indicators',
  source: 'sources',
  figure: 'figures',
  recipe: 'recipes',
};
