import { betweenness } from './betweenness';
import { components, type Components } from './bridges';
import { communities, type Communities } from './communities';
import { type GraphShape, openNodes } from './graph-shape';
import { openDegrees, pageRank } from './page-rank';

/** What is computed of the whole graph; nodes and links by their numbers. */
export interface StructureNumbers {
  /** Every node that is no hub, the most central first. */
  readonly central: readonly number[];
  readonly rank: Float64Array;
  readonly betweenness: Float64Array;
  readonly degree: Int32Array;
  readonly isEstimate: boolean;
  /** The nodes of each, the most central first. */
  readonly communities: Communities['groups'];
  readonly modularity: number;
  readonly components: Components;
}

/** Takes seconds where there are some ten thousand nodes. */
export function measureStructure(shape: GraphShape): StructureNumbers {
  const rank = pageRank(shape);
  const between = betweenness(shape);
  // Ranks of symmetrical nodes differ in the last digits by the order of summing.
  const byRank = (a: number, b: number): number =>
    Math.abs(rank[b]! - rank[a]!) > 1e-12 ? rank[b]! - rank[a]! : a - b;
  const { groups, modularity } = communities(shape);
  return {
    central: openNodes(shape).sort(byRank),
    rank,
    betweenness: between.values,
    degree: openDegrees(shape),
    isEstimate: between.isEstimate,
    communities: groups.map((group) => [...group].sort(byRank)),
    modularity,
    components: components(shape),
  };
}
