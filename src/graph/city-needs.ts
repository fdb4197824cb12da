import type { KnowledgeGraph } from './build-graph';
import type { Text } from './graph-data.types';
import type { StandardMeasure } from './measures';
import { ordinal } from './ordinal';
import { fillText, nameInText } from './texts';

/** A challenge that a city has, or a field in which it lags, and how we know. */
export interface Need {
  /** A challenge or a field of application. */
  readonly node: number;
  /** How sure it is, 0 to 1. */
  readonly weight: number;
  readonly basis: 'FACED' | 'NAMED' | 'ADDRESSED' | 'CLUSTER' | 'MEASURED';
  /** The link that says so. */
  readonly link: number;
  /** The indicator whose value says so. */
  readonly indicator: string | null;
  /** The first half of a sentence. */
  readonly text: Text;
}

/**
 * What a city needs, each thing once, the surest first:
 * FACED (1): a source says that the city faces the challenge;
 * NAMED (0.9): a case of this city alone names it as a problem;
 * ADDRESSED (0.5): such a case works against it, without a statement that it is a problem there;
 * CLUSTER (0.3): a case of a cluster of cities to which it belongs addresses it;
 * MEASURED (0.3 to 0.5): the city stands in the last third of all cities by an indicator of the challenge or the field.
 */
export function cityNeeds(graph: KnowledgeGraph, measures: readonly StandardMeasure[], city: number): Need[] {
  const needs = [...faced(graph, city), ...fromCases(graph, city), ...measured(graph, measures, city)];
  const best = new Map<number, Need>();
  for (const need of needs) {
    const rival = best.get(need.node);
    if (!rival || need.weight > rival.weight) best.set(need.node, need);
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight || a.node - b.node);
}

const LAST_THIRD = 2 / 3;

function faced(graph: KnowledgeGraph, city: number): Need[] {
  return linksOut(graph, city, 'FACES').map(({ link, far }) => ({
    node: far,
    weight: 1,
    basis: 'FACED' as const,
    link,
    indicator: null,
    text: fill({ en: '{city} faces {need}', zh: '{city}面临{need}' }, graph, city, far),
  }));
}

function fromCases(graph: KnowledgeGraph, city: number): Need[] {
  return casesOf(graph, city).flatMap((caseNode) => {
    const isCluster = isOfCluster(graph, caseNode);
    return linksOut(graph, caseNode, 'ADDRESSES').map(({ link, far }) => {
      const basis = isCluster ? 'CLUSTER' : graph.links[link]!.namesChallenge ? 'NAMED' : 'ADDRESSED';
      const { weight, text } = FROM_CASES[basis];
      const values = { case: nameInText(graph.nodes[caseNode]!) };
      return { node: far, weight, basis, link, indicator: null, text: fill(text, graph, city, far, values) };
    });
  });
}

const FROM_CASES = {
  NAMED: { weight: 0.9, text: { en: '{city} has {need}, as {case} tells', zh: '{case}指出{city}存在{need}' } },
  ADDRESSED: {
    weight: 0.5,
    text: { en: '{city} already works against {need} in {case}', zh: '{city}已通过{case}应对{need}' },
  },
  CLUSTER: {
    weight: 0.3,
    text: { en: '{case}, of which {city} is a part, works against {need}', zh: '{city}参与的{case}应对{need}' },
  },
} as const;

function measured(graph: KnowledgeGraph, measures: readonly StandardMeasure[], city: number): Need[] {
  const cityId = graph.nodes[city]!.id;
  return measures.flatMap((measure) => {
    const { indicator, direction, scores } = measure;
    const score = scores.get(cityId);
    const node = graph.indexOf.get(indicator);
    if (score === undefined || node === undefined) return [];
    // Where neither end is the good one, a lot of it is what the challenge is about: people, old people.
    const isLow = direction === 'HIGHER_IS_BETTER';
    const worse = (other: number): boolean => (isLow ? other < score : other > score);
    const place = 1 + [...scores.values()].filter(worse).length;
    const share = 1 - (place - 1) / Math.max(1, scores.size - 1);
    if (share < LAST_THIRD) return [];
    return linksOut(graph, node, 'MEASURES').flatMap(({ link, far }) => {
      const { kind } = graph.nodes[far]!;
      if (kind !== 'challenge' && !(kind === 'domain' && direction !== 'NONE')) return [];
      const text = fill(placeTemplate(measure), graph, city, far, placeValues(measure, place));
      const weight = 0.3 + (0.2 * (share - LAST_THIRD)) / (1 - LAST_THIRD);
      return [{ node: far, weight, basis: 'MEASURED' as const, link, indicator, text }];
    });
  });
}

function placeTemplate({ direction, valueType }: StandardMeasure): Text {
  if (valueType === 'RANK') {
    return {
      en: '{city} stands {place} of {total} cities in {measure}, which bears on {need}',
      zh: '{city}的{measure}在{total}座城市中列倒数第{place}，关系到{need}',
    };
  }
  const en = '{city} has the {place} value of {total} cities in {measure}, which bears on {need}';
  return direction === 'HIGHER_IS_BETTER'
    ? { en, zh: '{city}的{measure}在{total}座城市中列倒数第{place}，关系到{need}' }
    : { en, zh: '{city}的{measure}在{total}座城市中列第{place}高，关系到{need}' };
}

function placeValues({ name, scores, direction, valueType }: StandardMeasure, place: number): Record<string, Text> {
  const end = direction === 'HIGHER_IS_BETTER' ? 'lowest' : 'highest';
  const before = place === 1 ? '' : `${ordinal(place)} `;
  const last = place === 1 ? 'last' : `${ordinal(place)} from the end`;
  return {
    place: { en: valueType === 'RANK' ? last : `${before}${end}`, zh: String(place) },
    total: { en: String(scores.size), zh: String(scores.size) },
    measure: { en: `“${name.en}”`, zh: `“${name.zh}”` },
  };
}

/** The cases that take place in a city, by number. */
export function casesOf(graph: KnowledgeGraph, city: number): number[] {
  const cases: number[] = [];
  for (let entry = graph.start[city]!; entry < graph.start[city + 1]!; entry += 1) {
    const link = graph.linkAt[entry]!;
    const far = graph.neighbour[entry]!;
    const isCase = graph.links[link]!.type === 'TAKES_PLACE_IN' && graph.nodes[far]!.kind === 'case';
    if (isCase && cases.at(-1) !== far) cases.push(far);
  }
  return cases;
}

/** The links of a type that lead away from a node. */
export function linksOut(
  graph: KnowledgeGraph,
  node: number,
  type: string,
): { readonly link: number; readonly far: number }[] {
  const found: { link: number; far: number }[] = [];
  for (let entry = graph.start[node]!; entry < graph.start[node + 1]!; entry += 1) {
    const link = graph.linkAt[entry]!;
    if (graph.links[link]!.type === type && graph.from[link] === node)
      found.push({ link, far: graph.neighbour[entry]! });
  }
  return found;
}

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
