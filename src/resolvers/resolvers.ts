import type { ClassType } from 'type-graphql';
import { CASE_EDGE_RESOLVERS } from './case/edges';
import { CaseStudyResolver } from './case/case-study.resolver';
import { ChallengeResolver } from './case/challenge.resolver';
import { SolutionResolver } from './case/solution.resolver';
import { FigureResolver } from './case/figure.resolver';
import { CITABLE_RESOLVERS } from './citation/citable';
import { CiteThisResolver } from './citation/cite-this.resolver';
import { RankingCitationResolver } from './citation/ranking-citation.resolver';
import { FacetBucketResolver, facetResolvers } from './common/facet.resolver';
import { NodeResolver } from './common/node.resolver';
import { RateLimitResolver } from './common/rate-limit.resolver';
import { EXPLORE_RESOLVERS } from './graph/explore.resolver';
import { RECOMMEND_RESOLVERS } from './graph/recommend.resolver';
import { STRUCTURE_RESOLVERS } from './graph/structure.resolver';
import { CitationResolver, ExternalIdResolver } from './knowledge/citation.resolver';
import { IndicatorResolver } from './knowledge/indicator.resolver';
import { KnowledgeBaseResolver } from './knowledge/knowledge-base.resolver';
import { KnowledgeNodeResolver } from './knowledge/knowledge-node.resolver';
import { LinkResolver } from './knowledge/link.resolver';
import { ObservationResolver } from './knowledge/observation.resolver';
import { PeriodResolver } from './knowledge/period.resolver';
import { QuantityResolver } from './knowledge/quantity.resolver';
import { ROOT_FIELD_RESOLVERS } from './knowledge/root-fields';
import { SourceResolver } from './knowledge/source.resolver';
import { VocabularyResolver } from './knowledge/vocabulary.resolver';
import { OTHER_SOURCE_RESOLVERS } from './knowledge/other-source.resolver';
import { StatementResolver } from './knowledge/statement.resolver';
import { CityResolver, CoordinatesResolver } from './place/city.resolver';
import { PLACE_EDGE_RESOLVERS } from './place/edges';
import { PLACE_OBSERVATION_RESOLVERS } from './place/place-observations';
import { REASON_MESSAGE_RESOLVERS } from './ranking/reason-messages';
import { ComputedRankingResolver } from './ranking/computed-ranking.resolver';
import { PublishedRankingResolver } from './ranking/published-ranking.resolver';
import { RankingEntryResolver } from './ranking/ranking-entry.resolver';
import { RankingComparisonResolver } from './ranking/ranking-comparison.resolver';
import { ManyRankingsResolver } from './ranking/many-rankings.resolver';
import { RankingDecisionResolver } from './ranking/ranking-decision.resolver';
import { RebuiltRankingResolver } from './ranking/rebuilt-ranking.resolver';
import { RankingDiagnosticsResolver } from './ranking/ranking-diagnostics.resolver';
import { IndicatorInfluenceResolver, RankingUncertaintyResolver } from './ranking/ranking-parts.resolver';
import { RankingProgressResolver } from './ranking/ranking-progress.resolver';
import { RecipeResolver } from './ranking/recipe.resolver';
import { RevisionResolver } from './revision/revision.resolver';
import { SearchResolver } from './search/search.resolver';

/** Every resolver class: root fields first, then the fields of each type. */
export const RESOLVERS: [ClassType, ...ClassType[]] = [
  NodeResolver,
  RateLimitResolver,
  KnowledgeBaseResolver,
  VocabularyResolver,
  ...ROOT_FIELD_RESOLVERS,
  StatementResolver,
  ...OTHER_SOURCE_RESOLVERS,
  PublishedRankingResolver,
  ComputedRankingResolver,
  RankingEntryResolver,
  ManyRankingsResolver,
  RankingDecisionResolver,
  RebuiltRankingResolver,
  RankingDiagnosticsResolver,
  RankingProgressResolver,
  RankingUncertaintyResolver,
  IndicatorInfluenceResolver,
  RankingComparisonResolver,
  RecipeResolver,
  RevisionResolver,
  RankingCitationResolver,
  CiteThisResolver,
  ...CITABLE_RESOLVERS,
  SearchResolver,
  ...EXPLORE_RESOLVERS,
  ...RECOMMEND_RESOLVERS,
  ...STRUCTURE_RESOLVERS,
  KnowledgeNodeResolver,
  FacetBucketResolver,
  ...facetResolvers(),
  CityResolver,
  CoordinatesResolver,
  CaseStudyResolver,
  FigureResolver,
  ChallengeResolver,
  SolutionResolver,
  ...CASE_EDGE_RESOLVERS,
  ...PLACE_EDGE_RESOLVERS,
  ...PLACE_OBSERVATION_RESOLVERS,
  ...REASON_MESSAGE_RESOLVERS,
  CitationResolver,
  ExternalIdResolver,
  QuantityResolver,
  PeriodResolver,
  ObservationResolver,
  LinkResolver,
  SourceResolver,
  IndicatorResolver,
];
