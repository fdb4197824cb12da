import type { KnowledgeGraph } from './build-graph';
import { emptyAnswer, whyNothingIsLike, type Empty } from './empty-answer';
import { isTelling, likeness, ownWeightOf, reasonsOf, type Likeness, type Reason } from './likeness';
import { profileOf, type Profile, type StandardMeasure } from './measures';
import { nameInText } from './texts';

export const LIKENESS_BASES = ['DEEDS', 'NUMBERS'] as const;
/** What cities are compared by: what they do, or what is measured of them. */
export type LikenessBasis = (typeof LIKENESS_BASES)[number];

export interface SimilarCity {
  readonly id: string;
  /** How alike they are in what they do and face, 0 to 1; see likeness.ts. */
  readonly deeds: number;
  /** Similarity of the profile, times the share of indicators that are known of both; null where that is not known. */
  readonly numbers: number | null;
  readonly reasons: readonly Reason[];
  /** Null where fewer than three indicators are known of both. */
  readonly profile: Profile | null;
}

export interface SimilarCities {
  readonly cities: readonly SimilarCity[];
  /** Set where there is none. */
  readonly empty: Empty | null;
}

/**
 * The cities most like one, by one of two scores that are never mixed: what they share (challenges, cases, approaches, technologies), or the values
 * of indicators that both have. Cities that share only hubs by kind, such as country and group, are not alike in deeds.
 */
export function similarCities(
  graph: KnowledgeGraph,
  measures: readonly StandardMeasure[],
  id: string,
  { by, first }: { readonly by: LikenessBasis; readonly first: number },
): SimilarCities {
  const city = graph.indexOf.get(id)!;
  const ownWeight = ownWeightOf(graph, city, 'city');
  const others = graph.nodes.flatMap((node, index) => (node.kind === 'city' && index !== city ? [index] : []));
  const compared = others.map((other) => {
    const share = likeness(graph, city, other, ownWeight);
    const profile = profileOf(measures, id, graph.nodes[other]!.id);
    const numbers = profile && (profile.similarity * profile.compared.length) / profile.known;
    return { other, share, profile, deeds: share && isTelling(graph, share) ? share.score : 0, numbers };
  });
  const score = (each: { readonly deeds: number; readonly numbers: number | null }): number =>
    by === 'DEEDS' ? each.deeds : (each.numbers ?? 0);
  const found = compared.filter((each) => score(each) > 0).sort((a, b) => score(b) - score(a) || a.other - b.other);
  const cities = found.slice(0, first).map(({ other, share, profile, deeds, numbers }) => ({
    id: graph.nodes[other]!.id,
    deeds,
    numbers,
    reasons: share ? reasonsOf(graph, city, other, share) : [],
    profile,
  }));
  return { cities, empty: cities.length > 0 ? null : whyNone(graph, city, by, compared) };
}

function whyNone(
  graph: KnowledgeGraph,
  city: number,
  by: LikenessBasis,
  compared: readonly { readonly share: Likeness | null }[],
): Empty {
  if (by === 'NUMBERS') return emptyAnswer('NO_VALUES', { name: nameInText(graph.nodes[city]!) });
  const shares = compared.flatMap(({ share }) => share ?? []);
  return whyNothingIsLike(graph, city, shares.sort((a, b) => b.score - a.score)[0] ?? null);
}
