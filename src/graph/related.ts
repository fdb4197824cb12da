import { BinaryHeap } from './binary-heap';
import type { KnowledgeGraph } from './build-graph';
import { whyNothingIsLike, type Empty } from './empty-answer';
import { featureIndex, rarity, type FeatureIndex } from './feature-index';
import { isTelling, likeness, ownWeightOf, reasonsOf, tversky, type Likeness, type Reason } from './likeness';

export interface RelatedNode extends Omit<Likeness, 'shared' | 'direct'> {
  readonly id: string;
  /** The weightiest first. */
  readonly reasons: readonly Reason[];
}

/** What is like a node, or why nothing is. */
export interface RelatedAnswer {
  readonly nodes: readonly RelatedNode[];
  /** Set where there is none. */
  readonly empty: Empty | null;
}

/**
 * The nodes most like one, of some kinds: those that share the most with it, what is rare counting more; see likeness.ts for the score. Those that
 * share only hubs by kind are none of them. Ties are ordered by id.
 */
export function related(
  graph: KnowledgeGraph,
  id: string,
  { kinds, first }: { readonly kinds: readonly string[]; readonly first: number },
): RelatedAnswer {
  const node = graph.indexOf.get(id)!;
  const likely = kinds.flatMap((kind) => {
    const ownWeight = ownWeightOf(graph, node, kind);
    return candidates(graph, node, kind, ownWeight, first + CLOSER_LOOK).flatMap((other) => {
      const like = likeness(graph, node, other, ownWeight);
      return like ? [{ other, like }] : [];
    });
  });
  const found = likely.filter(({ like }) => isTelling(graph, like));
  found.sort((a, b) => b.like.score - a.like.score || a.other - b.other);
  const nodes = found.slice(0, first).map(({ other, like }) => {
    const { score, sharedWeight, ownWeight, otherWeight } = like;
    const reasons = reasonsOf(graph, node, other, like);
    return { id: graph.nodes[other]!.id, score, sharedWeight, ownWeight, otherWeight, reasons };
  });
  return { nodes, empty: nodes.length > 0 ? null : whyNothingIsLike(graph, node, likely[0]?.like ?? null) };
}

/** Candidates that are looked at closely, beyond those asked for: the quick sum counts a challenge and its parent both. */
const CLOSER_LOOK = 40;

/** The nodes of a kind that by a quick sum share the most, and those to which the node is linked. */
function candidates(graph: KnowledgeGraph, node: number, kind: string, ownWeight: number, count: number): number[] {
  const index = featureIndex(graph, kind);
  const { sums, touched } = quickSums(graph, index, node);
  const best = new BinaryHeap<{ readonly other: number; readonly score: number }>(
    (a, b) => a.score < b.score || (a.score === b.score && a.other > b.other),
  );
  for (const other of touched) {
    if (other === node) continue;
    best.push({ other, score: tversky(sums[other]!, ownWeight, index.total[other]!) });
    if (best.size > count) best.pop();
  }
  const chosen = new Set(best.values().map(({ other }) => other));
  for (let entry = graph.start[node]!; entry < graph.start[node + 1]!; entry += 1) {
    const far = graph.neighbour[entry]!;
    if (far !== node && graph.nodes[far]!.kind === kind) chosen.add(far);
  }
  return [...chosen];
}

/** What each node of the kind shares, each feature counted. */
function quickSums(
  graph: KnowledgeGraph,
  index: FeatureIndex,
  node: number,
): { readonly sums: Float64Array; readonly touched: readonly number[] } {
  const own = featureIndex(graph, graph.nodes[node]!.kind);
  const sums = new Float64Array(graph.nodes.length);
  const touched: number[] = [];
  for (let mine = own.start[node]!; mine < own.start[node + 1]!; mine += 1) {
    const feature = own.feature[mine]!;
    const rare = rarity(index, feature);
    if (rare === 0) continue;
    for (let at = index.heldStart[feature]!; at < index.heldStart[feature + 1]!; at += 1) {
      const entry = index.held[at]!;
      const holder = index.owner[entry]!;
      if (sums[holder] === 0) touched.push(holder);
      sums[holder]! += rare * Math.min(own.weight[mine]!, index.weight[entry]!);
    }
  }
  return { sums, touched };
}
