import type { KnowledgeGraph } from './build-graph';
import type { CaseFacts } from './case-facts';
import { cityNeeds, linksOut } from './city-needs';
import { parentsOf } from './features';
import type { Text } from './graph-data.types';
import { profileOf, type Profile, type StandardMeasure } from './measures';
import { missingFor, type Missing } from './missing';
import { matchesOf, matchTable, matchText, type Match } from './need-matches';
import { evidencePart, evidenceText, sizePart, sizeText } from './recommend-parts';
import { fillText, nameInText } from './texts';

/** What speaks for learning from a case. */
export interface Because {
  readonly kind: 'CHALLENGE' | 'PROFILE' | 'SIZE' | 'EVIDENCE';
  /** The challenge or field, the city of the case, or the case. */
  readonly via: string;
  /** Part of the fit; the weights of one kind add up to the part of that kind. */
  readonly weight: number;
  readonly text: Text;
  /** Links behind it: that of the city's need, that of the case. */
  readonly links: readonly string[];
  /** The indicator whose value speaks for it. */
  readonly indicator: string | null;
}

/** The parts of the fit, each 0 to 1 before its weight. */
export interface FitParts {
  readonly challenges: number;
  readonly profile: number;
  readonly size: number;
  readonly evidence: number;
}

export interface CaseRecommendation {
  readonly case: string;
  /** The city of the case that is compared; null where a case has none. */
  readonly city: string | null;
  /** Challenges 60 %, profile 15 %, size 10 %, evidence 15 %; what is not known adds nothing. */
  readonly fit: number;
  readonly parts: FitParts;
  readonly because: readonly Because[];
  readonly missing: readonly Missing[];
}

export const FIT_WEIGHTS: FitParts = { challenges: 0.6, profile: 0.15, size: 0.1, evidence: 0.15 };

export interface RecommendationData {
  readonly measures: readonly StandardMeasure[];
  readonly facts: ReadonlyMap<string, CaseFacts>;
  /** People, by id of the city. */
  readonly people: ReadonlyMap<string, number>;
}

/** Cases from elsewhere that a city may learn from, the best fit first, then by id. A case of the city itself is never among them. */
export function recommendCases(
  graph: KnowledgeGraph,
  data: RecommendationData,
  cityId: string,
  first: number,
): CaseRecommendation[] {
  const city = graph.indexOf.get(cityId)!;
  const table = matchTable(graph, cityNeeds(graph, data.measures, city));
  const profiles = new Map<number, Profile | null>();
  const profileWith = (other: number): Profile | null => {
    const known = profiles.get(other);
    if (known !== undefined) return known;
    const profile = profileOf(data.measures, graph.nodes[other]!.id, cityId);
    profiles.set(other, profile);
    return profile;
  };
  const fits: Fit[] = [];
  graph.nodes.forEach(({ kind }, caseNode) => {
    if (kind !== 'case') return;
    const cities = citiesOf(graph, caseNode);
    if (!cities.includes(city)) fits.push(fitOf(graph, data, city, caseNode, cities, table, profileWith));
  });
  return fits
    .filter(({ parts }) => parts.challenges > 0 || parts.profile > 0)
    .sort((a, b) => b.fit - a.fit || a.caseNode - b.caseNode)
    .slice(0, first)
    .map((fit) => explained(graph, data, city, fit));
}

/** A fit without its texts, which are made only for those that are shown. */
interface Fit {
  readonly caseNode: number;
  readonly matches: readonly Match[];
  readonly other: number | null;
  readonly profile: Profile | null;
  readonly ratio: number | null;
  readonly parts: FitParts;
  readonly fit: number;
}

function fitOf(
  graph: KnowledgeGraph,
  data: RecommendationData,
  city: number,
  caseNode: number,
  cities: readonly number[],
  table: ReturnType<typeof matchTable>,
  profileWith: (other: number) => Profile | null,
): Fit {
  const matches = matchesOf(graph, table, caseNode);
  const likely = cities.map((each) => ({ each, like: profileWith(each)?.similarity ?? 0 }));
  const other = likely.sort((a, b) => b.like - a.like || a.each - b.each)[0]?.each ?? null;
  const profile = other === null ? null : profileWith(other);
  const ratio = other === null ? null : ratioOf(data.people, graph.nodes[other]!.id, graph.nodes[city]!.id);
  const parts: FitParts = {
    challenges: 1 - matches.reduce((left, { strength }) => left * (1 - strength), 1),
    profile: profile ? (profile.similarity * profile.compared.length) / profile.known : 0,
    size: sizePart(ratio),
    evidence: evidencePart(data.facts.get(graph.nodes[caseNode]!.id) ?? null),
  };
  const fit =
    FIT_WEIGHTS.challenges * parts.challenges +
    FIT_WEIGHTS.profile * parts.profile +
    FIT_WEIGHTS.size * parts.size +
    FIT_WEIGHTS.evidence * parts.evidence;
  return { caseNode, matches, other, profile, ratio, parts, fit };
}

function explained(graph: KnowledgeGraph, data: RecommendationData, city: number, found: Fit): CaseRecommendation {
  const { caseNode, matches, profile, ratio, parts, fit } = found;
  const { id } = graph.nodes[caseNode]!;
  const cityNode = graph.nodes[city]!;
  const other = found.other === null ? null : graph.nodes[found.other]!;
  const facts = data.facts.get(id) ?? null;
  const sum = matches.reduce((total, { strength }) => total + strength, 0);
  const because: Because[] = matches.map((match) => ({
    kind: 'CHALLENGE',
    via: graph.nodes[match.need.node]!.id,
    weight: (FIT_WEIGHTS.challenges * parts.challenges * match.strength) / sum,
    text: matchText(graph, caseNode, match),
    links: [graph.links[match.need.link]!.id, graph.links[match.link]!.id],
    indicator: match.need.indicator,
  }));
  if (other && profile) {
    const names = { a: nameInText(other), b: nameInText(cityNode) };
    const text = fillText({ en: '{a} beside {b}: {p}', zh: '{a}与{b}相比：{p}' }, { ...names, p: profile.text });
    because.push(plain('PROFILE', other.id, FIT_WEIGHTS.profile * parts.profile, text));
  }
  if (other && ratio !== null) {
    because.push(plain('SIZE', other.id, FIT_WEIGHTS.size * parts.size, sizeText(other, cityNode, ratio)));
  }
  if (facts) because.push(plain('EVIDENCE', id, FIT_WEIGHTS.evidence * parts.evidence, evidenceText(facts)));
  const missing = missingFor({
    graph,
    city,
    other: found.other,
    facts,
    ratio,
    hasProfile: profile !== null,
    matches: matches.length,
  });
  return {
    case: id,
    city: other?.id ?? null,
    fit,
    parts,
    because: because.filter(({ weight }) => weight > 0),
    missing,
  };
}

function plain(kind: Because['kind'], via: string, weight: number, text: Text): Because {
  return { kind, via, weight, text, links: [], indicator: null };
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
