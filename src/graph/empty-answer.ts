import type { KnowledgeGraph } from './build-graph';
import { indexedFeatures } from './feature-index';
import type { Text } from './graph-data.types';
import type { Likeness } from './likeness';
import type { Need } from './need.types';
import { fillText, listOf, nameInText, sentence } from './texts';

export const EMPTY_CODES = [
  'NO_LINKS',
  'ONLY_QUOTED',
  'NOTHING_SHARED',
  'ONLY_HUBS_SHARED',
  'NO_VALUES',
  'NO_NEEDS',
  'NO_CASE',
] as const;
export type EmptyCode = (typeof EMPTY_CODES)[number];

/** Why an answer is empty. */
export interface Empty {
  readonly code: EmptyCode;
  readonly text: Text;
}

export function emptyAnswer(code: EmptyCode, values: Readonly<Record<string, Text>>): Empty {
  return { code, text: sentence(fillText(TEXTS[code], values)) };
}

/** @param closest a node that shares only hubs with it; null where none shares anything */
export function whyNothingIsLike(graph: KnowledgeGraph, node: number, closest: Likeness | null): Empty {
  const name = nameInText(graph.nodes[node]!);
  const thingsOf = (rows: readonly { readonly node: number }[]): Text =>
    listed(
      graph,
      rows.map((row) => row.node),
    );
  if (closest) return emptyAnswer('ONLY_HUBS_SHARED', { name, things: thingsOf(closest.shared) });
  const own = indexedFeatures(graph, node).filter(({ child }) => child === null);
  if (own.length > 0) return emptyAnswer('NOTHING_SHARED', { name, things: thingsOf(own) });
  return emptyAnswer(graph.start[node] === graph.start[node + 1] ? 'NO_LINKS' : 'ONLY_QUOTED', { name });
}

/** Why no case is recommended: no need is known, or none is met. */
export function whyNoCase(graph: KnowledgeGraph, city: string, needs: readonly Need[]): Empty {
  const name = nameInText(graph.nodes[graph.indexOf.get(city)!]!);
  if (needs.length === 0) return emptyAnswer('NO_NEEDS', { name });
  return emptyAnswer('NO_CASE', {
    things: listed(
      graph,
      needs.map(({ node }) => node),
    ),
  });
}

function listed(graph: KnowledgeGraph, nodes: readonly number[]): Text {
  const names = nodes.slice(0, NAMED).map((node) => nameInText(graph.nodes[node]!));
  return listOf(names, Math.max(0, nodes.length - NAMED));
}

/** Names in the sentence; the rest is counted. */
const NAMED = 3;

const TEXTS: Readonly<Record<EmptyCode, Text>> = {
  NO_LINKS: { en: 'nothing is linked to {name} yet', zh: '{name}尚无任何联系' },
  ONLY_QUOTED: {
    en: '{name} is known only from where figures were read, which makes nothing like it',
    zh: '{name}只作为数据出处出现，不足以说明与什么相似',
  },
  NOTHING_SHARED: {
    en: '{name} is linked to {things}, and nothing else of the kinds asked for is',
    zh: '{name}与{things}相连，所问种类中再无其他与之相连',
  },
  ONLY_HUBS_SHARED: {
    en: '{name} shares with others only {things}, which join too much to make anything alike',
    zh: '{name}与其他只共有{things}，这些连得太广，不足以说明相似',
  },
  NO_VALUES: {
    en: 'fewer than three indicators are known of {name} and any other city',
    zh: '{name}与其他城市共有的指标都不足三项',
  },
  NO_NEEDS: {
    en: 'no source names a problem of {name}, and no value puts it among the last third of cities; name needs yourself',
    zh: '没有来源提到{name}的问题，也没有数值使其列入末三分之一；可自行指定需求',
  },
  NO_CASE: {
    en: 'no case from elsewhere meets any of the needs: {things}',
    zh: '没有其他地方的案例能满足这些需求：{things}',
  },
};
