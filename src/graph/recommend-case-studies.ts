import type { KnowledgeGraph } from './build-graph';
import type { CaseFacts } from './case-facts';
import { chosenNeeds, NO_CHOICE, type NeedChoice } from './chosen-needs';
import { cityNeeds } from './city-needs';
import { linksOut } from './walk-links';
import { parentsOf } from './features';
import type { Text } from './graph-data.types';
import { profileOf, type Profile, type StandardMeasure } from './measures';
import { missingFor, type Missing } from './missing';
import { matchesOf, matchTable, matchText, type Match } from './need-matches';
import type { Need } from './need.types';
import { evidencePart, evidenceText, sizePart, sizeText } from './recommend-parts';
import { weaker, weakestLink, type Weakest } from './support';
import { fillText, nameInText } from './texts';

/** What speaks for learning from a case. */
export interface RecommendationReason {
  readonly kind: 'CHALLENGE' | 'PROFILE' | 'SIZE' | 'EVIDENCE';
  /** The challenge or field, the city of the case, or the case. */
  readonly via: string;
  /** Part of the score; the weights of one kind add up to the part of that kind. */
  readonly weight: number;
  readonly text: Text;
  /** Links behind it: those of the city's need, those of the case. */
  readonly links: readonly string[];
  /** What of it can be relied on least; null of what is computed from values of both cities. */
  readonly support: Weakest | null;
  /** The indicator whose value speaks for it. */
  readonly indicator: string | null;
}

/** The parts of the score, each 0 to 1 before its weight. */
export interface ScoreParts {
  readonly challenges: number;
  readonly profile: number;
  readonly size: number;
  readonly evidence: number;
}

export interface CaseRecommendation {
  readonly caseStudy: string;
  /** The city of the case that is compared; null where a case has none. */
  readonly city: string | null;
  /** Challenges 60 %, profile 15 %, size 10 %, evidence 15 %; what is not known adds nothing. */
  readonly score: number;
  readonly parts: ScoreParts;
  readonly reasons: readonly RecommendationReason[];
  /** What of the needs it meets can be relied on least. */
  readonly weakest: Weakest;
  readonly missing: readonly Missing[];
}

export const SCORE_WEIGHTS: ScoreParts = { challenges: 0.6, profile: 0.15, size: 0.1, evidence: 0.15 };

export interface RecommendationData {
  readonly measures: readonly StandardMeasure[];
  readonly facts: ReadonlyMap<string, CaseFacts>;
  /** People, by id of the city. */
  readonly people: ReadonlyMap<string, number>;
}

/** Cases to learn from, and the needs that they were looked up by. */
export interface Recommendations {
  readonly needs: readonly Need[];
  readonly cases: readonly CaseRecommendation[];
}

/**
 * Cases from elsewhere that a city may learn from, the best score first, then by id. Each meets a need of the city; a case of the city itself is never
 * among them.
 */
export function recommendCaseStudies(
  graph: KnowledgeGraph,
  data: RecommendationData,
  cityId: string,
  { first, choice = NO_CHOICE }: { readonly first: number; readonly choice?: NeedChoice },
): Recommendations {
  const city = graph.indexOf.get(cityId)!;
  const needs = chosenNeeds(graph, cityNeeds(graph, data.measures, cityId), choice);
  const table = matchTable(graph, needs);
  const profiles = new Map<number, Profile | null>();
  const profileWith = (other: number): Profile | null => {
    const known = profiles.get(other);
    if (known !== undefined) return known;
    const profile = profileOf(data.measures, graph.nodes[other]!.id, cityId);
    profiles.set(other, profile);
    return profile;
  };
  const candidates: Candidate[] = [];
  graph.nodes.forEach(({ kind }, caseNode) => {
    if (kind !== 'case') return;
    const cities = citiesOf(graph, caseNode);
    if (!cities.includes(city)) candidates.push(candidateOf(graph, data, city, caseNode, cities, table, profileWith));
  });
  const cases = candidates
    .filter(({ matches }) => matches.length > 0)
    .sort((a, b) => b.score - a.score || a.caseNode - b.caseNode)
    .slice(0, first)
    .map((candidate) => explained(graph, data, city, candidate));
  return { needs, cases };
}

/** A case with its score, without its texts, which are made only for those that are shown. */
interface Candidate {
  readonly caseNode: number;
  readonly matches: readonly Match[];
  readonly other: number | null;
  readonly profile: Profile | null;
  readonly ratio: number | null;
  readonly parts: ScoreParts;
  readonly score: number;
}

function candidateOf(
  graph: KnowledgeGraph,
  data: RecommendationData,
  city: number,
  caseNode: number,
  cities: readonly number[],
  table: ReturnType<typeof matchTable>,
  profileWith: (other: number) => Profile | null,
): Candidate {
  const matches = matchesOf(graph, table, caseNode);
  const likely = cities.map((each) => ({ each, like: profileWith(each)?.similarity ?? 0 }));
  const other = likely.sort((a, b) => b.like - a.like || a.each - b.each)[0]?.each ?? null;
  const profile = other === null ? null : profileWith(other);
  const ratio = other === null ? null : ratioOf(data.people, graph.nodes[other]!.id, graph.nodes[city]!.id);
  const parts: ScoreParts = {
    challenges: 1 - matches.reduce((left, { strength }) => left * (1 - strength), 1),
    profile: profile ? (profile.similarity * profile.compared.length) / profile.known : 0,
    size: sizePart(ratio),
    evidence: evidencePart(data.facts.get(graph.nodes[caseNode]!.id) ?? null),
  };
  const score =
    SCORE_WEIGHTS.challenges * parts.challenges +
    SCORE_WEIGHTS.profile * parts.profile +
    SCORE_WEIGHTS.size * parts.size +
    SCORE_WEIGHTS.evidence * parts.evidence;
  return { caseNode, matches, other, profile, ratio, parts, score };
}

function explained(
  graph: KnowledgeGraph,
  data: RecommendationData,
  city: number,
  found: Candidate,
): CaseRecommendation {
  const { caseNode, matches, profile, ratio, parts, score } = found;
  const { id } = graph.nodes[caseNode]!;
  const cityNode = graph.nodes[city]!;
  const other = found.other === null ? null : graph.nodes[found.other]!;
  const facts = data.facts.get(id) ?? null;
  const sum = matches.reduce((total, { strength }) => total + strength, 0);
  const reasons: RecommendationReason[] = matches.map((match) => ({
    kind: 'CHALLENGE',
    via: match.need.id,
    weight: (SCORE_WEIGHTS.challenges * parts.challenges * match.strength) / sum,
    text: matchText(graph, caseNode, match),
    links: [...match.need.reasons[0]!.links, ...match.links.map((link) => graph.links[link]!.id)],
    support: supportOfMatch(graph, match),
    indicator: match.need.reasons[0]!.indicator,
  }));
  if (other && profile) {
    const names = { a: nameInText(other), b: nameInText(cityNode) };
    const text = fillText({ en: '{a} beside {b}: {p}', zh: '{a}与{b}相比：{p}' }, { ...names, p: profile.text });
    reasons.push(plain('PROFILE', other.id, SCORE_WEIGHTS.profile * parts.profile, text));
  }
  if (other && ratio !== null) {
    reasons.push(plain('SIZE', other.id, SCORE_WEIGHTS.size * parts.size, sizeText(other, cityNode, ratio)));
  }
  if (facts) reasons.push(plain('EVIDENCE', id, SCORE_WEIGHTS.evidence * parts.evidence, evidenceText(facts)));
  const missing = missingFor({
    graph,
    city,
    other: found.other,
    facts,
    ratio,
    hasProfile: profile !== null,
  });
  return {
    caseStudy: id,
    city: other?.id ?? null,
    score,
    parts,
    reasons: reasons.filter(({ weight }) => weight > 0),
    weakest: matches.map((match) => supportOfMatch(graph, match)).reduce(weaker),
    missing,
  };
}

function supportOfMatch(graph: KnowledgeGraph, { need, links }: Match): Weakest {
  const ofCase = weakestLink(graph, links)!;
  const ofNeed = need.reasons[0]!.support;
  return ofNeed === null ? ofCase : weaker(ofNeed, ofCase);
}

function plain(kind: RecommendationReason['kind'], via: string, weight: number, text: Text): RecommendationReason {
  return { kind, via, weight, text, links: [], support: null, indicator: null };
}

/** The cities of a case, and those of its districts. */
function citiesOf(graph: KnowledgeGraph, caseNode: number): number[] {
  const places = linksOut(graph, caseNode, 'TAKES_PLACE_IN').map(({ far }) => far);
  return [...new Set(places.flatMap((place) => [place, ...parentsOf(graph, place)]))].filter(
    (place) => graph.nodes[place]!.kind === 'city',
  );
}

function ratioOf(people: ReadonlyMap<string, number>, a: string, b: string): number | null {
  const [of, than] = [people.get(a), people.get(b)];
  return of === undefined || than === undefined || than === 0 ? null : of / than;
}
