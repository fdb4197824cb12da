import type { KnowledgeGraph } from './build-graph';
import type { Text } from './graph-data.types';
import type { Need, NeedReason } from './need.types';
import { fillText, nameInText } from './texts';

/** What a caller changes about the needs of a city. */
export interface NeedChoice {
  /** By id of the challenge or field: how much it counts, above 0 and up to 1. */
  readonly given: ReadonlyMap<string, number>;
  /** Ids of needs that are left out. */
  readonly without: ReadonlySet<string>;
}

export const NO_CHOICE: NeedChoice = { given: new Map(), without: new Set() };

/** The needs of a city as the caller wants them: some left out, some weighed otherwise, some added. The weightiest first. */
export function chosenNeeds(graph: KnowledgeGraph, needs: readonly Need[], { given, without }: NeedChoice): Need[] {
  const kept = needs.filter((need) => !without.has(need.id));
  const byNode = new Map(kept.map((need) => [need.node, need]));
  for (const [id, weight] of given) {
    const node = graph.indexOf.get(id)!;
    const reasons = [givenReason(graph, node, weight), ...(byNode.get(node)?.reasons ?? [])];
    byNode.set(node, { node, id, weight, reasons });
  }
  return [...byNode.values()].sort((a, b) => b.weight - a.weight || a.node - b.node);
}

function givenReason(graph: KnowledgeGraph, node: number, weight: number): NeedReason {
  const text = fillText(GIVEN, { need: nameInText(graph.nodes[node]!) });
  return { basis: 'GIVEN', base: weight, weight, links: [], indicator: null, support: null, text };
}

const GIVEN: Text = { en: 'you named {need} as a need', zh: '您把{need}列为需求' };
