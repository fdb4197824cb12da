import type { ClassType } from 'type-graphql';
import type { NodeKind } from '../../entities/vocabulary';
import { CaseStudyNode } from '../../schema/case/case-study.type';
import * as plain from '../../schema/case/plain-nodes';
import * as typed from '../../schema/case/typed-nodes';
import * as connections from '../../schema/knowledge/connections';
import { IndicatorNode } from '../../schema/knowledge/indicator.type';
import { SourceNode } from '../../schema/knowledge/source.type';
import { CityNode } from '../../schema/place/city.type';
import { CountryNode } from '../../schema/place/country.type';
import { RegionNode } from '../../schema/place/region.type';
import { rootFields } from '../common/root-fields';

/** `city(slug)` and `cities(...)`, and so on for every kind of node. */
export const ROOT_FIELD_RESOLVERS: readonly ClassType[] = [
  fields('city', 'cities', CityNode, connections.CityConnection),
  fields('case', 'caseStudies', CaseStudyNode, connections.CaseStudyConnection, 'caseStudy'),
  fields('challenge', 'challenges', plain.ChallengeNode, connections.ChallengeConnection),
  fields('solution', 'solutions', plain.SolutionNode, connections.SolutionConnection),
  fields('domain', 'domains', plain.DomainNode, connections.DomainConnection),
  fields('source', 'sources', SourceNode, connections.SourceConnection),
  fields('indicator', 'indicators', IndicatorNode, connections.IndicatorConnection),
  fields('country', 'countries', CountryNode, connections.CountryConnection),
  fields('region', 'regions', RegionNode, connections.RegionConnection),
  fields('technology', 'technologies', plain.TechnologyNode, connections.TechnologyConnection),
  fields('organisation', 'organisations', typed.OrganisationNode, connections.OrganisationConnection),
  fields('trend', 'trends', plain.TrendNode, connections.TrendConnection),
  fields('operatingModel', 'operatingModels', typed.OperatingModelNode, connections.OperatingModelConnection),
  fields('policy', 'policies', typed.PolicyNode, connections.PolicyConnection),
  fields('concept', 'concepts', typed.ConceptNode, connections.ConceptConnection),
  fields('framework', 'frameworks', typed.FrameworkNode, connections.FrameworkConnection),
  fields('figure', 'figures', typed.FigureNode, connections.FigureConnection),
  fields('recipe', 'recipes', typed.RecipeNode, connections.RecipeConnection),
];

function fields(kind: NodeKind, many: string, type: ClassType, connection: ClassType, one: string = kind): ClassType {
  return rootFields({ kind, one, many, type, connection });
}
