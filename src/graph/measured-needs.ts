import type { KnowledgeGraph } from './build-graph';
import type { Text } from './graph-data.types';
import type { StandardMeasure } from './measures';
import type { FoundReason } from './need.types';
import { GRADE_WEIGHTS, type Weakest } from './support';
import { fillText, nameInText, sentence } from './texts';
import { linksOut } from './walk-links';
import { ordinal } from './ordinal';

/**
 * Needs that the values of a city speak for: it stands in the last third of all cities. Of a challenge the role of the link says which end is the bad
 * one, of a field the direction of the indicator; where neither does, a value says nothing about needs.
 */
export function measuredNeeds(
  graph: KnowledgeGraph,
  measures: readonly StandardMeasure[],
  city: number,
): FoundReason[] {
  return measures.flatMap((measure) => {
    const node = graph.indexOf.get(measure.indicator);
    if (node === undefined || !measure.scores.has(graph.nodes[city]!.id)) return [];
    return linksOut(graph, node, 'MEASURES').flatMap(({ link, far }) => {
      const worst = worstEnd(graph.nodes[far]!.kind, graph.links[link]!.role, measure.direction);
      return worst === null ? [] : reasonFor(graph, measure, city, { link, far, worst });
    });
  });
}

/** Roles of links from an indicator to a challenge: the challenge is the greater the higher the value, or the lower. */
export const GROWS_WITH_IT = 'grows with it';
export const SHRINKS_WITH_IT = 'shrinks with it';

const LAST_THIRD = 2 / 3;

type End = 'LOWEST' | 'HIGHEST';

function worstEnd(kind: string, role: string, direction: StandardMeasure['direction']): End | null {
  if (kind === 'challenge') return role === GROWS_WITH_IT ? 'HIGHEST' : role === SHRINKS_WITH_IT ? 'LOWEST' : null;
  if (kind !== 'domain' || direction === 'NONE') return null;
  return direction === 'HIGHER_IS_BETTER' ? 'LOWEST' : 'HIGHEST';
}

function reasonFor(
  graph: KnowledgeGraph,
  measure: StandardMeasure,
  city: number,
  { link, far, worst }: { readonly link: number; readonly far: number; readonly worst: End },
): FoundReason[] {
  const { indicator, scores, evidence } = measure;
  const cityId = graph.nodes[city]!.id;
  const score = scores.get(cityId)!;
  const isWorse = (other: number): boolean => (worst === 'LOWEST' ? other < score : other > score);
  const place = 1 + [...scores.values()].filter(isWorse).length;
  // Of those with the same value each counts as the best of them: what most cities have is nothing that one lacks.
  const asBad = [...scores.values()].filter((other) => isWorse(other) || other === score).length;
  const share = 1 - (asBad - 1) / Math.max(1, scores.size - 1);
  if (share < LAST_THIRD) return [];
  const base = 0.3 + (0.2 * (share - LAST_THIRD)) / (1 - LAST_THIRD);
  const grade = evidence.get(cityId) ?? 'D';
  const stands = fillText(placeTemplate(measure, worst), {
    ...placeValues(measure, worst, place),
    city: nameInText(graph.nodes[city]!),
  });
  const bears = fillText(BEARS, { stands, need: nameInText(graph.nodes[far]!) });
  const support: Weakest = {
    grounds: 'VALUE',
    evidence: grade,
    support: GRADE_WEIGHTS[grade],
    link: null,
    text: sentence(stands),
  };
  const weight = base * support.support;
  return [
    {
      node: far,
      reason: { basis: 'MEASURED', base, weight, links: [graph.links[link]!.id], indicator, support, text: bears },
    },
  ];
}

const BEARS: Text = { en: '{stands}, which bears on {need}', zh: '{stands}，关系到{need}' };

function placeTemplate({ valueType }: StandardMeasure, worst: End): Text {
  const zh = '{city}的{measure}在{total}座城市中列';
  if (valueType === 'RANK') {
    return { en: '{city} stands {place} of {total} cities in {measure}', zh: `${zh}倒数第{place}` };
  }
  const en = '{city} has the {place} value of {total} cities in {measure}';
  return worst === 'LOWEST' ? { en, zh: `${zh}倒数第{place}` } : { en, zh: `${zh}第{place}高` };
}

function placeValues({ name, scores, valueType }: StandardMeasure, worst: End, place: number): Record<string, Text> {
  const before = place === 1 ? '' : `${ordinal(place)} `;
  const last = place === 1 ? 'last' : `${ordinal(place)} from the end`;
  return {
    place: { en: valueType === 'RANK' ? last : `${before}${worst.toLowerCase()}`, zh: String(place) },
    total: { en: String(scores.size), zh: String(scores.size) },
    measure: { en: `“${name.en}”`, zh: `“${name.zh}”` },
  };
}
