import type { KnowledgeGraph } from './build-graph';
import type { Grade, GraphLink, Text } from './graph-data.types';
import { linkText } from './reason-text';

/** What each grade of evidence is worth wherever reasons are weighed. */
export const GRADE_WEIGHTS: Readonly<Record<Grade, number>> = { A: 1, B: 0.9, C: 0.6, D: 0.3 };

/** What only the editors say counts half as much as the weakest claim of a source. */
const EDITORIAL_WEIGHT = 0.15;

/** Places, trees and fields are no claims. That two share one counts as much as that a source tells something of both without a figure. */
const STRUCTURE_WEIGHT = GRADE_WEIGHTS.C;

/** What stands behind a link: statements of a source, the order of the knowledge base (places, trees, fields), or the editors alone. */
export type Grounds = 'STATEMENT' | 'STRUCTURE' | 'EDITORS';

export function groundsOf({ editorial, evidence }: Pick<GraphLink, 'editorial' | 'evidence'>): Grounds {
  if (editorial) return 'EDITORS';
  return evidence === null ? 'STRUCTURE' : 'STATEMENT';
}

/** How far a link can be relied on, 0 to 1. */
export function supportOf({ editorial, evidence }: Pick<GraphLink, 'editorial' | 'evidence'>): number {
  if (editorial) return EDITORIAL_WEIGHT;
  return evidence === null ? STRUCTURE_WEIGHT : GRADE_WEIGHTS[evidence];
}

/** The part of an answer that can be relied on least: whoever doubts the answer begins there. */
export interface Weakest {
  readonly grounds: Grounds | 'VALUE';
  readonly evidence: Grade | null;
  readonly support: number;
  /** Null where it is a value. */
  readonly link: string | null;
  readonly text: Text;
}

/** The weakest of some links, by number, each read from where it starts. Null without links. */
export function weakestLink(graph: KnowledgeGraph, links: readonly number[]): Weakest | null {
  const supports = links.map((link): Weakest => {
    const { id, evidence, editorial } = graph.links[link]!;
    const grounds = groundsOf({ editorial, evidence });
    const text = linkText(graph, link, graph.from[link]!);
    return { grounds, evidence, support: supportOf({ editorial, evidence }), link: id, text };
  });
  return supports.length === 0 ? null : supports.reduce(weaker);
}

/** The one that can be relied on less; of two alike a claim rather than the order of the knowledge base, then the first. */
export function weaker(a: Weakest, b: Weakest): Weakest {
  if (a.support !== b.support) return b.support < a.support ? b : a;
  return a.grounds === 'STRUCTURE' && b.grounds !== 'STRUCTURE' ? b : a;
}
