import type { KnowledgeGraph } from './build-graph';
import { profileOf, type Profile, type StandardMeasure } from './measures';
import { likeness, ownWeightOf, reasonsOf, type Reason } from './likeness';

export interface SimilarCity {
  readonly id: string;
  /** Half from what they share, half from the profile; what is not known adds nothing. */
  readonly score: number;
  /** What they share, 1 for the city that shares most with the one asked about. */
  readonly sharedPart: number;
  /** Similarity of the profile, times the share of indicators that are known of both. */
  readonly profilePart: number;
  readonly reasons: readonly Reason[];
  /** Null where fewer than three indicators are known of both. */
  readonly profile: Profile | null;
}

/** The cities most like one: shared challenges, cases, approaches, technologies and groups, and the values of indicators where both have them. */
export function similarCities(
  graph: KnowledgeGraph,
  measures: readonly StandardMeasure[],
  id: string,
  first: number,
): SimilarCity[] {
  const city = graph.indexOf.get(id)!;
  const others = graph.nodes.flatMap((node, index) => (node.kind === 'city' && index !== city ? [index] : []));
  const ownWeight = ownWeightOf(graph, city, 'city');
  const shares = others.map((other) => likeness(graph, city, other, ownWeight));
  const most = Math.max(0, ...shares.map((share) => share?.score ?? 0));
  const found = others.map((other, index) => {
    const share = shares[index] ?? null;
    const profile = profileOf(measures, id, graph.nodes[other]!.id);
    const sharedPart = share && most > 0 ? share.score / most : 0;
    const profilePart = profile ? (profile.similarity * profile.compared.length) / profile.known : 0;
    return { other, share, profile, sharedPart, profilePart, score: (sharedPart + profilePart) / 2 };
  });
  found.sort((a, b) => b.score - a.score || a.other - b.other);
  const shown = found.filter(({ score }) => score > 0).slice(0, first);
  return shown.map(({ other, share, profile, sharedPart, profilePart, score }) => ({
    id: graph.nodes[other]!.id,
    score,
    sharedPart,
    profilePart,
    reasons: share ? reasonsOf(graph, city, other, share) : [],
    profile,
  }));
}
