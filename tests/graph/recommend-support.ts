import type { KnowledgeGraph } from '../../src/graph/build-graph';
import type { CaseFacts } from '../../src/graph/case-facts';
import type { Measure } from '../../src/graph/measures';
import {
  recommendCaseStudies as recommend,
  type CaseRecommendation,
  type RecommendationData,
} from '../../src/graph/recommend-case-studies';

export const LINES = [
  'city:here IN_COUNTRY country:one',
  'city:near IN_COUNTRY country:one',
  'city:far IN_COUNTRY country:two',
  'case:own TAKES_PLACE_IN city:here',
  'case:same TAKES_PLACE_IN city:near',
  'case:beside TAKES_PLACE_IN city:far',
  'case:other TAKES_PLACE_IN city:far',
  'case:own ADDRESSES challenge:jam!',
  'case:same ADDRESSES challenge:jam',
  'case:beside ADDRESSES challenge:noise',
  'case:other ADDRESSES challenge:crime',
  'challenge:jam PART_OF challenge:traffic',
  'challenge:noise PART_OF challenge:traffic',
  'challenge:traffic PART_OF challenge:everything',
];

export const NOTHING: CaseFacts = {
  outcomes: 0,
  outcomesWithFigures: 0,
  bestEvidence: null,
  hasCost: false,
  hasPeriod: false,
  sources: 1,
};

export function dataOf(
  facts: Record<string, Partial<CaseFacts>> = {},
  people: Record<string, number> = {},
): RecommendationData {
  const cases = ['own', 'same', 'beside', 'other'].map(
    (slug) => [`case:${slug}`, { ...NOTHING, ...facts[slug] }] as const,
  );
  return { measures: [], facts: new Map(cases), people: new Map(Object.entries(people)) };
}

export function measure(indicator: string, values: Record<string, number>, more: Partial<Measure> = {}): Measure {
  return {
    indicator,
    name: { en: indicator, zh: indicator },
    direction: 'NONE',
    group: indicator,
    valueType: 'SHARE',
    values: new Map(Object.entries(values)),
    evidence: new Map(Object.keys(values).map((city) => [city, 'A' as const])),
    ...more,
  };
}

export function recommendCaseStudies(
  graph: KnowledgeGraph,
  data: RecommendationData,
  city: string,
): readonly CaseRecommendation[] {
  return recommend(graph, data, city, { first: 9 }).cases;
}
