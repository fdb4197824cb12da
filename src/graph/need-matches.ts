import type { KnowledgeGraph } from './build-graph';
import { parentsOf } from './features';
import type { Text } from './graph-data.types';
import { isCategory } from './is-category';
import type { Need } from './need.types';
import { supportOf } from './support';
import { fillText, nameInText, sentence } from './texts';
import { linksIn, linksOut } from './walk-links';

/** How near what a case does is to what a city needs. */
interface Step {
  readonly share: number;
  readonly text: Text;
}

/** A need and how near it is to a thing to which cases are linked. */
interface Tie {
  readonly need: Need;
  readonly step: Step;
  /** The link that ties an approach to the need; null where none is needed. */
  readonly link: number | null;
}

/** How a case meets a need. */
export interface Match extends Tie {
  /** What the case works against, its field, or the approach that it applies. */
  readonly far: number;
  /** Links of the case, and of its approach, that say so. */
  readonly links: readonly number[];
  /** The weight of the need, times the share of the step, as far as the weaker of the two can be relied on. */
  readonly strength: number;
}

/** By challenge, field or approach: the needs that a case meets that is linked to it. */
export type MatchTable = ReadonlyMap<number, readonly Tie[]>;

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
const SOLUTION: Step = {
  share: 0.5,
  text: { en: '{need}; {case} applies {far}, which answers it', zh: '{need}；{case}采用{far}，可应对这一问题' },
};
const TIED_BY_EDITORS: Step = {
  share: 0.5,
  text: {
    en: '{need}; {case} applies {far}, which the editors tie to it',
    zh: '{need}；{case}采用{far}，编者认为可应对这一问题',
  },
};
const FIELD: Step = { share: 0.5, text: { en: '{need}; {case} is in that field', zh: '{need}；{case}属于该领域' } };
const BELOW: Step = {
  share: 0.33,
  text: { en: '{need}; {case} addresses {far}, one problem of that kind', zh: '{need}；{case}应对的是其中的{far}' },
};
const BESIDE: Step = {
  share: 0.33,
  text: {
    en: '{need}; {case} addresses {far}, like it a part of {parent}',
    zh: '{need}；{case}应对的是同属{parent}的{far}',
  },
};

/**
 * The same challenge counts in full, the one above it three fifths, one below it a third, and so does one beside it where
 * both are kinds of one problem; an approach that answers it a half, and so does
 * what is a kind of that approach; the same field a half, or a quarter where the case is in two fields.
 */
export function matchTable(graph: KnowledgeGraph, needs: readonly Need[]): MatchTable {
  const children = childrenOf(graph);
  const table = new Map<number, Tie[]>();
  for (const need of needs) {
    const isField = graph.nodes[need.node]!.kind === 'domain';
    const ties = isField ? new Map([[need.node, { step: FIELD, link: null }]]) : challengeTies(graph, need, children);
    for (const [node, tie] of ties) table.set(node, [...(table.get(node) ?? []), { need, ...tie }]);
  }
  return table;
}

type Children = ReadonlyMap<number, readonly number[]>;

function childrenOf(graph: KnowledgeGraph): Children {
  const children = new Map<number, number[]>();
  for (const [part, wholes] of graph.parents) {
    for (const whole of wholes) children.set(whole, [...(children.get(whole) ?? []), part]);
  }
  return children;
}

function challengeTies(graph: KnowledgeGraph, need: Need, children: Children): Map<number, Omit<Tie, 'need'>> {
  const ties = new Map<number, Omit<Tie, 'need'>>();
  const put = (node: number, step: Step, link: number | null): void =>
    void (ties.has(node) || ties.set(node, { step, link }));
  const above = parentsOf(graph, need.node);
  put(need.node, SAME, null);
  for (const node of above) put(node, NEXT, null);
  // What is measured of a whole category tells nothing of any one of its parts.
  const isMeasured = need.reasons[0]!.basis === 'MEASURED';
  if (!isMeasured) for (const node of children.get(need.node) ?? []) put(node, BELOW, null);
  for (const { link, far } of linksIn(graph, need.node, 'ADDRESSES')) {
    if (graph.nodes[far]!.kind !== 'solution') continue;
    const step = graph.links[link]!.editorial ? TIED_BY_EDITORS : SOLUTION;
    for (const node of [far, ...(children.get(far) ?? [])]) put(node, step, link);
  }
  // Two parts of a whole category, such as all problems of health, need have nothing to do with each other.
  const kinds = above.filter((parent) => !isCategory(graph, parent));
  for (const node of kinds.flatMap((kind) => children.get(kind) ?? [])) put(node, BESIDE, null);
  return ties;
}

/** The needs that a case meets, each in the way that counts most, the strongest first. */
export function matchesOf(graph: KnowledgeGraph, table: MatchTable, caseNode: number): Match[] {
  const best = new Map<number, Match>();
  for (let entry = graph.start[caseNode]!; entry < graph.start[caseNode + 1]!; entry += 1) {
    const link = graph.linkAt[entry]!;
    const far = graph.neighbour[entry]!;
    if (!MEETING.has(graph.links[link]!.type) || graph.from[link] !== caseNode) continue;
    for (const tie of table.get(far) ?? []) {
      const links = tie.link === null ? [link] : [link, tie.link];
      const share = tie.step.share * (tie.step === FIELD ? fieldShare(graph, caseNode) : 1);
      if (share === 0) continue;
      const strength = strengthOf(graph, tie.need, share, links);
      const rival = best.get(tie.need.node);
      if (!rival || strength > rival.strength) best.set(tie.need.node, { ...tie, far, links, strength });
    }
  }
  return withoutRepeats([...best.values()].sort((a, b) => b.strength - a.strength || a.need.node - b.need.node));
}

/** One value is one reason, though it bears on a challenge and on its field. */
function withoutRepeats(matches: readonly Match[]): Match[] {
  const told = new Set<string>();
  return matches.filter(({ need }) => {
    const { indicator } = need.reasons[0]!;
    if (indicator === null) return true;
    const isNew = !told.has(indicator);
    told.add(indicator);
    return isNew;
  });
}

/** A case in more than two fields is about none of them in particular. */
function fieldShare(graph: KnowledgeGraph, caseNode: number): number {
  const fields = linksOut(graph, caseNode, 'IN_DOMAIN').length;
  return fields > 2 ? 0 : 1 / fields;
}

const MEETING: ReadonlySet<string> = new Set(['ADDRESSES', 'APPLIES', 'IN_DOMAIN']);

/** A chain of claims is as strong as its weakest part, so doubts of the two sides are not multiplied. */
function strengthOf(graph: KnowledgeGraph, need: Need, share: number, links: readonly number[]): number {
  const reason = need.reasons[0]!;
  const support = Math.min(reason.support?.support ?? 1, ...links.map((link) => supportOf(graph.links[link]!)));
  return reason.base * share * support;
}

export function matchText(graph: KnowledgeGraph, caseNode: number, { need, step, far, links }: Match): Text {
  const parent = parentsOf(graph, need.node).find((node) => parentsOf(graph, far).includes(node)) ?? far;
  const text = fillText(step.text, {
    need: need.reasons[0]!.text,
    case: nameInText(graph.nodes[caseNode]!),
    far: nameInText(graph.nodes[far]!),
    parent: nameInText(graph.nodes[parent]!),
  });
  const isRead = step !== TIED_BY_EDITORS && links.some((link) => graph.links[link]!.editorial);
  return sentence(isRead ? fillText(AS_READ, { text }) : text);
}

const AS_READ: Text = { en: '{text}, as the editors read it', zh: '{text}（编者推断）' };
