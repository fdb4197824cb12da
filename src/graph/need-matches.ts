import type { KnowledgeGraph } from './build-graph';
import type { Need } from './city-needs';
import { parentsOf } from './features';
import type { Text } from './graph-data.types';
import { fillText, nameInText } from './texts';

/** How near what a case works against is to what a city needs. */
interface Step {
  readonly share: number;
  readonly text: Text;
}

/** How a case meets a need. */
export interface Match {
  readonly need: Need;
  readonly step: Step;
  /** What the case works against, or its field. */
  readonly far: number;
  /** The link of the case to that. */
  readonly link: number;
  readonly strength: number;
}

/** By challenge or field: the needs that a case meets that is linked to it. */
export type MatchTable = ReadonlyMap<number, readonly Pick<Match, 'need' | 'step'>[]>;

const SAME: Step = {
  share: 1,
  text: { en: '{need}; {case} addresses the same', zh: '{need}；{case}应对的正是同一问题' },
};
const NEXT: Step = {
  share: 0.6,
  text: {
    en: '{need}; {case} addresses {far}, which is closely tied to it',
    zh: '{need}；{case}应对的是与之直接相关的{far}',
  },
};
const BESIDE: Step = {
  share: 0.33,
  text: {
    en: '{need}; {case} addresses {far}, like it a part of {parent}',
    zh: '{need}；{case}应对的是同属{parent}的{far}',
  },
};
const FIELD: Step = { share: 0.5, text: { en: '{need}; {case} is in that field', zh: '{need}；{case}属于该领域' } };

/** The same challenge counts in full, the one above or below it three fifths, one beside it a third; the same field a half. */
export function matchTable(graph: KnowledgeGraph, needs: readonly Need[]): MatchTable {
  const children = new Map<number, number[]>();
  for (const [part, wholes] of graph.parents) {
    for (const whole of wholes) children.set(whole, [...(children.get(whole) ?? []), part]);
  }
  const table = new Map<number, Pick<Match, 'need' | 'step'>[]>();
  for (const need of needs) {
    const steps = new Map<number, Step>();
    const put = (node: number, step: Step): void => void (steps.has(node) || steps.set(node, step));
    const isField = graph.nodes[need.node]!.kind === 'domain';
    put(need.node, isField ? FIELD : SAME);
    if (!isField) {
      const above = parentsOf(graph, need.node);
      for (const node of [...above, ...(children.get(need.node) ?? [])]) put(node, NEXT);
      for (const parent of above) for (const node of children.get(parent) ?? []) put(node, BESIDE);
    }
    for (const [node, step] of steps) table.set(node, [...(table.get(node) ?? []), { need, step }]);
  }
  return table;
}

/** The needs that a case meets, each by the nearest of its links, the strongest first. */
export function matchesOf(graph: KnowledgeGraph, table: MatchTable, caseNode: number): Match[] {
  const best = new Map<number, Match>();
  for (let entry = graph.start[caseNode]!; entry < graph.start[caseNode + 1]!; entry += 1) {
    const link = graph.linkAt[entry]!;
    const far = graph.neighbour[entry]!;
    const { type } = graph.links[link]!;
    if ((type !== 'ADDRESSES' && type !== 'IN_DOMAIN') || graph.from[link] !== caseNode) continue;
    for (const { need, step } of table.get(far) ?? []) {
      const rival = best.get(need.node);
      if (!rival || step.share > rival.step.share) {
        best.set(need.node, { need, step, far, link, strength: need.weight * step.share });
      }
    }
  }
  return [...best.values()].sort((a, b) => b.strength - a.strength || a.need.node - b.need.node);
}

export function matchText(graph: KnowledgeGraph, caseNode: number, { need, step, far }: Match): Text {
  const parent = parentsOf(graph, need.node).find((node) => parentsOf(graph, far).includes(node)) ?? far;
  const text = fillText(step.text, {
    need: need.text,
    case: nameInText(graph.nodes[caseNode]!),
    far: nameInText(graph.nodes[far]!),
    parent: nameInText(graph.nodes[parent]!),
  });
  return { en: `${text.en}.`, zh: `${text.zh}。` };
}
