import type { ClassType } from 'type-graphql';
import { CASE_EDGE_RESOLVERS } from './case/edges';
import { CaseStudyResolver } from './case/case-study.resolver';
import { ChallengeResolver } from './case/challenge.resolver';
import { FigureResolver } from './case/figure.resolver';
import { FacetBucketResolver, facetResolvers } from './common/facet.resolver';
import { NodeResolver } from './common/node.resolver';
import { RateLimitResolver } from './common/rate-limit.resolver';
import { CitationResolver, ExternalIdResolver } from './knowledge/citation.resolver';
import { IndicatorResolver } from './knowledge/indicator.resolver';
import { KnowledgeBaseResolver } from './knowledge/knowledge-base.resolver';
import { KnowledgeNodeResolver } from './knowledge/knowledge-node.resolver';
import { LinkResolver } from './knowledge/link.resolver';
import { ObservationResolver } from './knowledge/observation.resolver';
import { QuantityResolver } from './knowledge/quantity.resolver';
import { ROOT_FIELD_RESOLVERS } from './knowledge/root-fields';
import { SourceResolver } from './knowledge/source.resolver';
import { StatementResolver } from './knowledge/statement.resolver';
import { CityResolver, CoordinatesResolver } from './place/city.resolver';
import { PLACE_EDGE_RESOLVERS } from './place/edges';
import { ComputedRankingResolver } from './ranking/computed-ranking.resolver';
import { PublishedRankingResolver } from './ranking/published-ranking.resolver';
import { RankingComparisonResolver } from './ranking/ranking-comparison.resolver';
import { RevisionResolver } from './revision/revision.resolver';

/** Every resolver class: root fields first, then the fields of each type. */
export const RESOLVERS: [ClassType, ...ClassType[]] = [
  NodeResolver,
  RateLimitResolver,
  KnowledgeBaseResolver,
  ...ROOT_FIELD_RESOLVERS,
  StatementResolver,
  PublishedRankingResolver,
  ComputedRankingResolver,
  RankingComparisonResolver,
  RevisionResolver,
  KnowledgeNodeResolver,
  FacetBucketResolver,
  ...facetResolvers(),
  CityResolver,
  CoordinatesResolver,
  CaseStudyResolver,
  FigureResolver,
  ChallengeResolver,
  ...CASE_EDGE_RESOLVERS,
  ...PLACE_EDGE_RESOLVERS,
  CitationResolver,
  ExternalIdResolver,
  QuantityResolver,
  ObservationResolver,
  LinkResolver,
  SourceResolver,
  IndicatorResolver,
];
