import type { ClassType } from 'type-graphql';
import type { NodeKind } from '../../entities/vocabulary';
import * as filters from '../../schema/filter/filters';
import * as orders from '../../schema/order/orders';

/** The filter of lists of a kind of node; of any kind for null. */
export function filterOf(kind: NodeKind | null): ClassType {
  return (kind && FILTERS[kind]) ?? filters.KnowledgeNodeFilter;
}

/** The order of lists of a kind of node; of any kind for null. */
export function orderOf(kind: NodeKind | null): ClassType {
  return (kind && ORDERS[kind]) ?? orders.NodeOrder;
}

const FILTERS: Partial<Record<NodeKind, ClassType>> = {
  city: filters.CityFilter,
  case: filters.CaseStudyFilter,
  challenge: filters.ChallengeFilter,
  solution: filters.SolutionFilter,
  source: filters.SourceFilter,
  indicator: filters.IndicatorFilter,
  region: filters.RegionFilter,
  organisation: filters.OrganisationFilter,
};

const ORDERS: Partial<Record<NodeKind, ClassType>> = {
  city: orders.CityOrder,
  case: orders.CaseStudyOrder,
  source: orders.SourceOrder,
};
