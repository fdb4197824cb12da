import type { KnowledgeGraph } from './build-graph';
import type { Text } from './graph-data.types';
import { isCategory } from './is-category';
import { measuredNeeds } from './measured-needs';
import type { StandardMeasure } from './measures';
import type { FoundReason, Need, NeedBasis, NeedReason } from './need.types';
import { supportOf, weakestLink } from './support';
import { fillText, nameInText } from './texts';
import { casesOf, linksOut } from './walk-links';

/**
 * What a city needs, each thing once, the weightiest first. The base of a reason:
 * FACED (1): a source says that the city faces the challenge;
 * NAMED (0.9): a case of this city alone names it as a problem;
 * ADDRESSED (0.5): such a case works against it, without a statement that it is a problem there;
 * CLUSTER (0.3): a case of a cluster of cities to which it belongs addresses it;
 * MEASURED (0.3 to 0.5): the city stands in the last third of all cities by an indicator of the challenge or the field.
 * Its weight is the base times what stands behind the link: see support.ts.
 */
export function cityNeeds(graph: KnowledgeGraph, measures: readonly StandardMeasure[], cityId: string): Need[] {
  const city = graph.indexOf.get(cityId)!;
  const found = [...faced(graph, city), ...fromCases(graph, city), ...measuredNeeds(graph, measures, city)];
  const byNode = new Map<number, NeedReason[]>();
  for (const { node, reason } of found) byNode.set(node, [...(byNode.get(node) ?? []), reason]);
  const needs = [...byNode].map(([node, reasons]) => {
    const ordered = reasons.sort((a, b) => b.weight - a.weight);
    return { node, id: graph.nodes[node]!.id, weight: ordered[0]!.weight, reasons: ordered };
  });
  return needs.sort((a, b) => b.weight - a.weight || a.node - b.node);
}

function faced(graph: KnowledgeGraph, city: number): FoundReason[] {
  return linksOut(graph, city, 'FACES').map(({ link, far }) =>
    byLink(graph, far, link, 'FACED', 1, fill({ en: '{city} faces {need}', zh: '{city}面临{need}' }, graph, city, far)),
  );
}

function fromCases(graph: KnowledgeGraph, city: number): FoundReason[] {
  return casesOf(graph, city).flatMap((caseNode) => {
    const isCluster = isOfCluster(graph, caseNode);
    return linksOut(graph, caseNode, 'ADDRESSES').map(({ link, far }) => {
      const { namesChallenge, editorial } = graph.links[link]!;
      const basis = isCluster ? 'CLUSTER' : namesChallenge ? 'NAMED' : 'ADDRESSED';
      const { base, text, ofCategory = text } = FROM_CASES[basis];
      const template = editorial ? BY_EDITORS : isCategory(graph, far) ? ofCategory : text;
      const values = { case: nameInText(graph.nodes[caseNode]!) };
      return byLink(graph, far, link, basis, base, fill(template, graph, city, far, values));
    });
  });
}

function byLink(
  graph: KnowledgeGraph,
  node: number,
  link: number,
  basis: NeedBasis,
  base: number,
  text: Text,
): FoundReason {
  const weight = base * supportOf(graph.links[link]!);
  return {
    node,
    reason: {
      basis,
      base,
      weight,
      links: [graph.links[link]!.id],
      indicator: null,
      support: weakestLink(graph, [link]),
      text,
    },
  };
}

interface FromCase {
  readonly base: number;
  readonly text: Text;
  /** Where the need is a whole category of problems, of which nobody said that the city has all. */
  readonly ofCategory?: Text;
}

const FROM_CASES: Readonly<Record<'NAMED' | 'ADDRESSED' | 'CLUSTER', FromCase>> = {
  NAMED: {
    base: 0.9,
    text: { en: '{case} names {need} as a problem in {city}', zh: '{case}指出{city}存在{need}' },
    ofCategory: {
      en: '{case} names a problem of the kind {need} in {city}',
      zh: '{case}指出{city}有属于{need}一类的问题',
    },
  },
  ADDRESSED: {
    base: 0.5,
    text: { en: '{city} already works against {need} in {case}', zh: '{city}已通过{case}应对{need}' },
    ofCategory: {
      en: '{city} already works against problems of the kind {need} in {case}',
      zh: '{city}已通过{case}应对{need}一类的问题',
    },
  },
  CLUSTER: {
    base: 0.3,
    text: { en: '{case}, of which {city} is a part, works against {need}', zh: '{city}参与的{case}应对{need}' },
  },
};

const BY_EDITORS: Text = {
  en: 'the editors read {need} in {city} from {case}; no source names it',
  zh: '编者由{case}推断{city}存在{need}，来源未提及',
};

function isOfCluster(graph: KnowledgeGraph, caseNode: number): boolean {
  return linksOut(graph, caseNode, 'TAKES_PLACE_IN').some(({ far }) => graph.nodes[far]!.subkind === 'CLUSTER');
}

function fill(
  template: Text,
  graph: KnowledgeGraph,
  city: number,
  need: number,
  values: Readonly<Record<string, Text>> = {},
): Text {
  return fillText(template, { ...values, city: nameInText(graph.nodes[city]!), need: nameInText(graph.nodes[need]!) });
}
