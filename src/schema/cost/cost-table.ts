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
  'KnowledgeBase.counts': 20,
  'Query.compareRankings': 100,
  'Query.computeRanking': 50,
  'RankingStepMatrix.values': 20,
  facets: 250,
  totalCount: 30,
};

/**
 * What naming an input costs each time, by its type, or by the end of its name. A filter compares a text row by row, and looks an id up; a
 * node of a ranking is computed for every city.
 */
export const INPUT_WEIGHTS: Readonly<Record<string, number>> = { TextFilter: 60, RankingNodeInput: 50, Filter: 10 };

/** Entries of a connection without `first` and `last`: its default. Keep in step with services/page.ts; a test compares them. */
export const PAGE_SIZE = 20;
/** The most that is charged for one list: more is refused where the list is made. */
export const MAX_PAGE_SIZE = 100;

/** Entries of connections that are short by nature, without `first` and `last`: twice the mean of what seed/data holds. */
export const CONNECTION_SIZES: Readonly<Record<string, number>> = {
  'CaseStudy.challenges': 5,
  'CaseStudy.cities': 3,
  'CaseStudy.domains': 4,
  'CaseStudy.illustrates': 4,
  'CaseStudy.lessons': 5,
  'CaseStudy.organisations': 5,
  'CaseStudy.outcomes': 5,
  'CaseStudy.places': 3,
  'CaseStudy.policies': 3,
  'CaseStudy.solutions': 8,
  'CaseStudy.technologies': 5,
  'Challenge.caseStudies': 5,
  'Challenge.cities': 5,
  'Challenge.parts': 5,
  'City.caseStudies': 5,
  'City.challenges': 8,
  'City.clusters': 2,
  'City.groups': 2,
  'Organisation.caseStudies': 4,
  'Solution.caseStudies': 3,
  'Solution.technologies': 3,
};

/** Entries of a list that cannot be paged, by coordinate, or by name: the mean of what seed/data holds, rounded up. */
export const LIST_SIZES: Readonly<Record<string, number>> = {
  'ComputedRanking.unranked': 20,
  'ContentCounts.byKind': 25,
  'KnowledgeBase.missingFigures': 30,
  'KnowledgeBase.sources': 30,
  'RankingComparison.onlyInA': 20,
  'RankingComparison.onlyInB': 20,
  'RankingDiagnostics.correlations': 20,
  about: 2,
  citations: 2,
  externalIds: 2,
  quantities: 1,
  rankings: 5,
  statements: 2,
  strengths: 3,
  weaknesses: 3,
};
/** Of a list that the table does not name. */
export const LIST_SIZE = 10;
