/**
 * What a query costs, before it runs. One point stands for about 10 µs of the server's time, measured on the content of seed/data;
 * docs/limits.md has the rule. Published as @cost and @listSize in schema.graphql, so that a client can compute the same number.
 */
export const COST = {
  /** An object, an interface or a union: one row loaded and completed. */
  object: 1,
  /** A scalar or an enum: about a tenth of that. */
  value: 0.1,
  /** A list at the root: a statement of SQL of its own, where the lists inside of objects share one. */
  rootList: 20,
} as const;

/** Fields that cost more than what they return, by coordinate, or by name for every type that has them. */
export const FIELD_WEIGHTS: Readonly<Record<string, number>> = {
  'CaseStudy.relatedCaseStudies': 8,
  'City.indicatorProfile': 20,
  'City.similarCities': 20,
  'ComputedRanking.explain': 10,
  'ComputedRanking.rebuilt': 20,
  'ComputedRanking.uncertainty': 100,
  'KnowledgeBase.counts': 20,
  'KnowledgeBase.structure': 100,
  'Query.changesOf': 100,
  'Query.cityNeeds': 5,
  'Query.compareCaseStudies': 30,
  'Query.compareCities': 30,
  'Query.compareRankings': 100,
  'Query.computeRanking': 50,
  'Query.neighbourhood': 50,
  'Query.paths': 100,
  'Query.recommendCaseStudies': 20,
  'Query.related': 8,
  'Query.search': 300,
  'Query.searchByKind': 500,
  'Query.tableOfRankings': 200,
  'Query.suggest': 50,
  'RankingEntry.interval': 2,
  'RankingDiagnostics.cronbachAlpha': 50,
  'RankingDiagnostics.influence': 200,
  'RankingDiagnostics.redundancy': 50,
  'RankingDiagnostics.reliability': 50,
  'RankingDiagnostics.sensitivity': 2000,
  'RankingDiagnostics.stability': 50,
  'RankingDiagnostics.varianceInflation': 50,
  'RankingStepMatrix.values': 20,
  'Recipe.method': 50,
  'RelatedNode.differences': 2,
  citeThis: 20,
  facets: 250,
  highlights: 20,
  totalCount: 5,
};

/**
 * What naming an input costs each time, by its type, or by the end of its name. A filter compares a text row by row, and looks an id up; a
 * node of a ranking is computed for every city.
 */
export const INPUT_WEIGHTS: Readonly<Record<string, number>> = {
  TextFilter: 60,
  RankingNodeInput: 30,
  UncertaintyInput: 20,
  Filter: 10,
};

/** What an argument costs by itself, by its name: a list with a query is searched, once for all lists of a kind that ask for the same. */
export const ARGUMENT_WEIGHTS: Readonly<Record<string, number>> = { query: 100 };
/** The input that asks for random draws, which cost points of their own: a draw of 150 units by 40 criteria is 10,000 steps. */
export const DRAWS_INPUT = 'UncertaintyInput';
export const COST_OF_DRAW = 0.05;
/** Where `draws` is not given. */
export const STANDARD_DRAWS = 1_000;

/** Fields whose work is counted while it is done; what the table says of them is held back until then. */
export const COUNTED_FIELDS: ReadonlySet<string> = new Set([
  'ComputedRanking.uncertainty',
  'RankedCity.interval',
  'RankingDiagnostics.influence',
  'RankingDiagnostics.redundancy',
  'RankingDiagnostics.sensitivity',
  'RankingDiagnostics.stability',
]);

/** Entries of a connection without `first` and `last`: its default. Keep in step with lists/page.ts; a test compares them. */
export const PAGE_SIZE = 20;
/** The most that is charged for one list: more is refused where the list is made. */
export const MAX_PAGE_SIZE = 100;

/** Fields of a connection that run its arguments once more for each of their entries: a facet counts under the filter of the list. */
export const REPEATS_ARGUMENTS: ReadonlySet<string> = new Set(['facets']);

/** Entries of connections that are short by nature, without `first` and `last`: twice the mean of what seed/data holds. */
export const CONNECTION_SIZES: Readonly<Record<string, number>> = {
  'CaseStudy.challenges': 5,
  'CaseStudy.cities': 3,
  'CaseStudy.domains': 4,
  'CaseStudy.illustrates': 4,
  'CaseStudy.lessons': 5,
  'CaseStudy.organisations': 5,
  'CaseStudy.outcomes': 5,
  'CaseStudy.parts': 3,
  'CaseStudy.policies': 3,
  'CaseStudy.regions': 3,
  'CaseStudy.solutions': 8,
  'CaseStudy.technologies': 5,
  'Challenge.caseStudies': 5,
  'Challenge.cities': 5,
  'Challenge.parts': 5,
  'City.caseStudies': 5,
  'City.challenges': 8,
  'City.clusters': 2,
  'City.groups': 2,
  'Concept.caseStudies': 5,
  'Concept.parts': 5,
  'Domain.parts': 5,
  'Framework.indicators': 5,
  'Framework.parts': 5,
  'Link.statements': 2,
  'Organisation.caseStudies': 4,
  'Policy.parts': 3,
  'Region.countries': 5,
  'Region.parts': 3,
  'Solution.caseStudies': 3,
  'Solution.parts': 3,
  'Solution.technologies': 3,
  'Technology.parts': 3,
  'Trend.parts': 5,
};

/** Entries of a list that cannot be paged, by coordinate, or by name: the mean of what seed/data holds, rounded up. */
export const LIST_SIZES: Readonly<Record<string, number>> = {
  'CaseComparison.caseStudies': 3,
  'CaseComparison.outcomes': 3,
  'CaseComparison.shared': 5,
  'CaseRecommendation.reasons': 6,
  'CaseRecommendation.missing': 5,
  'ChangeSince.fields': 10,
  'City.indicatorProfile': 15,
  'CityNeed.reasons': 1,
  'CityNeedReason.observations': 1,
  'CityNeedsResult.entries': 5,
  'CityComparison.cities': 3,
  'CityComparison.indicators': 20,
  'CityComparison.shared': 5,
  'CityProfileComparison.compared': 15,
  'ComparedIndicator.values': 3,
  'ComparedThing.holders': 2,
  'ComparisonAspect.partly': 2,
  'ComparisonAspect.shared': 1,
  'ComparisonAspect.single': 4,
  'ComputedRanking.unranked': 20,
  'ContentCounts.byKind': 25,
  'GraphCommunity.nodes': 5,
  'GraphPath.hops': 6,
  'GraphStructure.hubs': 20,
  'IndicatorInfluence.shifts': 30,
  'KnowledgeBase.missingFigures': 30,
  'KnowledgeBase.sources': 30,
  'PathHop.otherLinks': 1,
  'PathResult.paths': 10,
  'PathResult.shared': 5,
  'Query.vocabulary': 32,
  'RankInterval.shares': 10,
  'RankingComparison.onlyInA': 20,
  'RankingComparison.onlyInB': 20,
  'RankingDiagnostics.correlations': 20,
  'RankingDiagnostics.influence': 8,
  'RankingDiagnostics.redundancy': 20,
  'RankingUncertainty.pairs': 30,
  'RecommendationReason.observations': 8,
  'RankingTableEntry.ranks': 4,
  'RankingOutranking.units': 20,
  'RankingOutranking.values': 20,
  'RankingTable.pairs': 6,
  'RebuiltColumn.differences': 5,
  'RebuiltColumn.onlyComputed': 5,
  'RebuiltColumn.onlyPublished': 5,
  'RecommendationResult.entries': 5,
  'RecommendationResult.needs': 5,
  'RelatedNode.differences': 6,
  'RelatedNode.reasons': 5,
  'RelatedResult.entries': 10,
  'RelationDifference.onlyFirst': 3,
  'RelationDifference.onlySecond': 3,
  'RelationReason.links': 2,
  'SearchConnection.corrections': 1,
  'SearchConnection.expansions': 2,
  'SearchExpansion.nodes': 4,
  'Query.searchByKind': 8,
  'SearchGroup.edges': 5,
  'Highlight.ranges': 2,
  'Subgraph.links': 100,
  'Subgraph.members': 100,
  'Vocabulary.terms': 20,
  about: 2,
  citations: 2,
  externalIds: 2,
  highlights: 2,
  quantities: 1,
  rankings: 5,
  statements: 2,
  strengths: 3,
  weaknesses: 3,
};
/** Of a list that the table does not name. */
export const LIST_SIZE = 10;
