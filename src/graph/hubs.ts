import type { PlainGraph } from './build-graph';
import type { GraphNode, Text } from './graph-data.types';

/** Why a node is a hub. */
export interface Hub {
  readonly rule: 'KIND' | 'DEGREE';
  readonly reason: Text;
}

/**
 * Nodes that say little about what they connect, so that no path, no neighbourhood and no measure of the structure goes through them
 * unless asked. Two rules:
 *
 * KIND: countries; regions that are a province, a cluster of cities, a part of a country or of the world; sources, figures and recipes, and
 * organisations that are only quoted, all of which tell where something was read; frameworks, trends, capabilities and groups of cities,
 * which sort many alike; fields of application without a field above them. That two cases are both about transport, both Chinese, or of cities
 * that somebody put into one group does not connect them.
 *
 * DEGREE: of the topics (technologies, solutions, challenges, concepts, trends, capabilities, organisations, policies ...) those with
 * more neighbours than 95 in 100 topics have, and at least 12. On the real content these are artificial intelligence, big data, mobile
 * applications and the like. Cities, cases and innovation systems are never hubs by degree: a case with many links is only well described.
 *
 * Links that tell where a figure was read do not count towards the degree. A hub can still be asked for by its id: only passing through
 * is barred.
 */
export function findHubs(graph: PlainGraph): Map<number, Hub> {
  const degrees = graph.nodes.map((node, index) => (isTopic(node) ? topicDegree(graph, index) : -1));
  const limit = degreeLimit(degrees.filter((degree) => degree > 0));
  const hubs = new Map<number, Hub>();
  graph.nodes.forEach((node, index) => {
    const byKind = kindRule(graph, node, index);
    if (byKind) hubs.set(index, { rule: 'KIND', reason: byKind });
    else if (degrees[index]! >= limit)
      hubs.set(index, { rule: 'DEGREE', reason: degreeReason(degrees[index]!, limit) });
  });
  return hubs;
}

/** The degree from which on a topic is a hub: above the 95th percentile (nearest rank), and at least 12. */
export function degreeLimit(degrees: readonly number[]): number {
  const sorted = [...degrees].sort((a, b) => a - b);
  const percentile = sorted[Math.ceil(sorted.length * PERCENTILE) - 1] ?? 0;
  return Math.max(MIN_HUB_DEGREE, percentile + 1);
}

const PERCENTILE = 0.95;
const MIN_HUB_DEGREE = 12;

const BROAD_KINDS: Readonly<Record<string, Text>> = {
  country: { en: 'A country joins everything in it.', zh: '国家把境内的一切连在一起。' },
  source: { en: 'A source joins everything that it reports.', zh: '来源把它报道的一切连在一起。' },
  figure: { en: 'A figure of a source joins whatever it shows.', zh: '图表把它展示的一切连在一起。' },
  recipe: { en: 'A ranking method joins everything that it ranks.', zh: '排名方法把它排名的一切连在一起。' },
  framework: { en: 'An evaluation model joins everything that it rates.', zh: '评价模型把它评价的一切连在一起。' },
  trend: { en: 'A trend joins everything that illustrates it.', zh: '一个趋势把体现它的一切连在一起。' },
  capability: { en: 'A capability joins everything that needs it.', zh: '一项能力把需要它的一切连在一起。' },
};

/** Kinds within a kind that join too much. */
const BROAD_SUBKINDS: Readonly<Record<string, readonly string[]>> = {
  region: ['PROVINCE', 'CLUSTER', 'COUNTRY_PART', 'WORLD_REGION'],
  concept: ['CITY_GROUP'],
};
const BROAD_SUBKIND: Readonly<Record<string, Text>> = {
  region: { en: 'A large region joins everything in it.', zh: '大区域把区内的一切连在一起。' },
  concept: { en: 'A group of cities joins whatever was sorted into it.', zh: '城市分组把归入其中的一切连在一起。' },
};
const QUOTED: Text = {
  en: 'It is only quoted for figures, which joins everything that quotes it.',
  zh: '它只是被引用数据，凡引用它的都因此连在一起。',
};
const ROOT_DOMAIN: Text = {
  en: 'A whole field of application joins everything in it.',
  zh: '整个应用领域把其中的一切连在一起。',
};

const NO_TOPICS = ['city', 'case', 'innovationSystem', 'indicator', 'region', 'domain', ...Object.keys(BROAD_KINDS)];

/** Whether a node is something that others have or do: a technology, a challenge, an organisation. */
export function isTopic({ kind }: Pick<GraphNode, 'kind'>): boolean {
  return !NO_TOPICS.includes(kind);
}

function kindRule(graph: PlainGraph, node: GraphNode, index: number): Text | null {
  if (BROAD_SUBKINDS[node.kind]?.includes(node.subkind ?? '')) return BROAD_SUBKIND[node.kind]!;
  if (node.kind === 'domain') return hasParent(graph, index) ? null : ROOT_DOMAIN;
  if (node.kind === 'organisation') return isOnlyQuoted(graph, index) ? QUOTED : null;
  return BROAD_KINDS[node.kind] ?? null;
}

/** Whether it is linked to several things, and all of these links only tell where figures come from. */
function isOnlyQuoted(graph: PlainGraph, node: number): boolean {
  const links = graph.linkAt.subarray(graph.start[node]!, graph.start[node + 1]!);
  return links.length > 1 && links.every((link) => graph.provenance[link] === 1);
}

function hasParent(graph: PlainGraph, node: number): boolean {
  for (let entry = graph.start[node]!; entry < graph.start[node + 1]!; entry += 1) {
    const link = graph.linkAt[entry]!;
    if (graph.links[link]!.type === 'PART_OF' && graph.from[link] === node) return true;
  }
  return false;
}

/** How many neighbours a node has, each once, links of provenance left out. */
function topicDegree(graph: PlainGraph, node: number): number {
  let degree = 0;
  let last = -1;
  for (let entry = graph.start[node]!; entry < graph.start[node + 1]!; entry += 1) {
    const far = graph.neighbour[entry]!;
    if (graph.provenance[graph.linkAt[entry]!] || far === last) continue;
    last = far;
    degree += 1;
  }
  return degree;
}

function degreeReason(degree: number, limit: number): Text {
  return {
    en: `It is linked to ${degree} nodes; from ${limit} on a topic joins too much to tell anything.`,
    zh: `它与${degree}个节点相连；达到${limit}个的主题连得太广，说明不了问题。`,
  };
}
