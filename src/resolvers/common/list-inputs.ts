import type { ClassType } from 'type-graphql';
import type { NodeKind } from '../../entities/vocabulary';
import * as filters from '../../schema/filter/filters';
import * as orders from '../../schema/order/orders';
import { orderFieldsOf } from '../../lists';

/** The filter of lists of a kind of node; of any kind for null. */
export function filterOf(kind: NodeKind | null): ClassType {
  if (kind === null) return filters.KnowledgeNodeFilter;
  return FILTERS[kind] ?? filters.NodeFilter;
}

/** The order of lists of a kind of node; of any kind for null. */
export function orderOf(kind: NodeKind | null): ClassType {
  if (kind !== null && ORDERS[kind]) return ORDERS[kind];
  return 'CASE_COUNT' in orderFieldsOf(kind) ? orders.CountedNodeOrder : orders.NodeOrder;
}

const FILTERS: Partial<Record<NodeKind, ClassType>> = {
  city: filters.CityFilter,
  case: filters.CaseStudyFilter,
  challenge: filters.ChallengeFilter,
  solution: filters.SolutionFilter,
  domain: filters.DomainFilter,
  source: filters.SourceFilter,
  indicator: filters.IndicatorFilter,
  region: filters.RegionFilter,
  organisation: filters.OrganisationFilter,
  concept: filters.ConceptFilter,
  policy: filters.PolicyFilter,
  framework: filters.FrameworkFilter,
  figure: filters.FigureFilter,
};

const ORDERS: Partial<Record<NodeKind, ClassType>> = {
  city: orders.CityOrder,
  case: orders.CaseStudyOrder,
  source: orders.SourceOrder,
};
