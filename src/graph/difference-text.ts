import type { KnowledgeGraph } from './build-graph';
import type { Feature } from './features';
import type { Text } from './graph-data.types';
import { linkKind, OTHER_LINK_KIND } from './link-kinds';
import { fillText, listOf, nameInText } from './texts';

/** What only one of two nodes has of one type of link, the rarest first. */
export interface Side {
  readonly node: number;
  readonly features: readonly Feature[];
}

/** In a sentence, read from the two nodes: `Of the two, only Seoul faces “Noise”; only Rio de Janeiro faces “Landslides”.` */
export function differenceText(graph: KnowledgeGraph, type: string, sides: readonly Side[]): Text {
  const clauses = sides.flatMap((side) => clausesOf(graph, type, side));
  return {
    en: `Of the two, ${clauses.map(({ en }) => en).join('; ')}.`,
    zh: `两者中，${clauses.map(({ zh }) => zh).join('；')}。`,
  };
}

/** Names in the sentence of one node; the rest is counted. */
const NAMED = 4;

/** One a direction of the link, and one for what a city has through its cases. */
function clausesOf(graph: KnowledgeGraph, type: string, { node, features }: Side): Text[] {
  const groups = new Map<string, Feature[]>();
  for (const feature of features.slice(0, NAMED)) {
    const form = `${feature.outgoing} ${feature.through !== null}`;
    groups.set(form, [...(groups.get(form) ?? []), feature]);
  }
  const rest = Math.max(0, features.length - NAMED);
  return [...groups.values()].map((group, index) => {
    const names = group.map((feature) => nameInText(graph.nodes[feature.node]!));
    const things = index === groups.size - 1 ? listOf(names, rest) : listOf(names);
    return fillClause(graph, type, node, group, things, rest);
  });
}

function fillClause(
  graph: KnowledgeGraph,
  type: string,
  node: number,
  group: readonly Feature[],
  things: Text,
  rest: number,
): Text {
  const kind = linkKind(type);
  const { outgoing, through } = group[0]!;
  const name = nameInText(graph.nodes[node]!);
  if (through !== null) {
    const cases = { en: `only cases in ${name.en}`, zh: `仅${name.zh}的案例` };
    return fillText((outgoing ? kind : OTHER_LINK_KIND).sharedTarget, { s: cases, v: things });
  }
  const only = { en: `only ${name.en}`, zh: `仅${name.zh}` };
  if (outgoing) return fillText(kind.forward, { a: only, b: things });
  const isOne = group.length === 1 && rest === 0;
  return fillText(isOne ? kind.backward : (kind.backwardOfSeveral ?? kind.backward), { a: things, b: only });
}
