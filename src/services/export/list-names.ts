import type { NodeKind } from '../../entities/vocabulary';

/** The files of each kind of node. The lists at the root of the GraphQL schema have the same names, those that there are. */
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
