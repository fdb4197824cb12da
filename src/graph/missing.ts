import type { KnowledgeGraph } from './build-graph';
import type { CaseFacts } from './case-facts';
import { linksOut } from './walk-links';
import type { Text } from './graph-data.types';
import { fillText, nameInText } from './texts';

export const MISSING_CODES = [
  'NO_OUTCOME',
  'NO_OUTCOME_FIGURES',
  'WEAK_EVIDENCE',
  'NO_COST',
  'NO_PERIOD',
  'OTHER_COUNTRY',
  'OTHER_SIZE',
  'SIZE_UNKNOWN',
  'PROFILE_UNKNOWN',
  'ONE_SOURCE',
] as const;
export type MissingCode = (typeof MISSING_CODES)[number];

/** What would be needed to trust that a case fits. */
export interface Missing {
  readonly code: MissingCode;
  readonly text: Text;
}

export interface MissingFacts {
  readonly graph: KnowledgeGraph;
  readonly city: number;
  readonly other: number | null;
  readonly facts: CaseFacts | null;
  readonly ratio: number | null;
  readonly hasProfile: boolean;
}

/** In the order of MISSING_CODES. */
export function missingFor(given: MissingFacts): Missing[] {
  const { facts, ratio, hasProfile } = given;
  const codes: (MissingCode | false)[] = [
    (!facts || facts.outcomes === 0) && 'NO_OUTCOME',
    facts !== null && facts.outcomes > 0 && facts.outcomesWithFigures === 0 && 'NO_OUTCOME_FIGURES',
    facts !== null && (facts.bestEvidence === 'C' || facts.bestEvidence === 'D') && 'WEAK_EVIDENCE',
    !facts?.hasCost && 'NO_COST',
    !facts?.hasPeriod && 'NO_PERIOD',
    isAbroad(given) && 'OTHER_COUNTRY',
    ratio !== null && (ratio > OTHER_SIZE || ratio < 1 / OTHER_SIZE) && 'OTHER_SIZE',
    ratio === null && 'SIZE_UNKNOWN',
    !hasProfile && 'PROFILE_UNKNOWN',
    facts !== null && facts.sources <= 1 && 'ONE_SOURCE',
  ];
  return codes.filter((code) => code !== false).map((code) => ({ code, text: textOf(code, given) }));
}

/** Above three times the people, or below a third. */
const OTHER_SIZE = 3;

const TEXTS: Readonly<Record<MissingCode, Text>> = {
  NO_OUTCOME: { en: 'No outcome is reported; ask what came of it.', zh: '没有成效记录，需了解实际效果。' },
  NO_OUTCOME_FIGURES: {
    en: 'Outcomes are reported without a figure; ask for measured values before and after.',
    zh: '成效没有数字，需要实施前后的测量值。',
  },
  WEAK_EVIDENCE: {
    en: 'The best evidence is of grade {grade}; look for official or peer-reviewed figures.',
    zh: '证据最高仅为{grade}级，需查找官方或经同行评议的数据。',
  },
  NO_COST: { en: 'Nothing is said about what it cost.', zh: '没有关于费用的说明。' },
  NO_PERIOD: { en: 'No source says when it took place.', zh: '没有来源说明实施时间。' },
  OTHER_COUNTRY: {
    en: 'It comes from another country; compare laws, powers and funding.',
    zh: '案例来自其他国家，需比较法律、权限和资金来源。',
  },
  OTHER_SIZE: {
    en: '{other} has {times} times as many people as {city}; check whether it works at that size.',
    zh: '{other}的人口是{city}的{times}倍，需确认在这样的规模下是否可行。',
  },
  SIZE_UNKNOWN: {
    en: 'The sizes of the two cities cannot be compared: a value is missing.',
    zh: '缺少人口数据，无法比较两城规模。',
  },
  PROFILE_UNKNOWN: {
    en: 'Fewer than three indicators are known of both cities, so their profiles are not compared.',
    zh: '两城共有的指标不足三项，未作指标比较。',
  },
  ONE_SOURCE: { en: 'All that is known of it comes from one source.', zh: '关于它的一切信息都出自同一来源。' },
};

function textOf(code: MissingCode, { graph, city, other, facts, ratio }: MissingFacts): Text {
  const same = (text: string): Text => ({ en: text, zh: text });
  return fillText(TEXTS[code], {
    city: nameInText(graph.nodes[city]!),
    other: other === null ? same('') : nameInText(graph.nodes[other]!),
    grade: same(facts?.bestEvidence ?? ''),
    times: same((ratio ?? 0).toFixed((ratio ?? 0) < 0.1 ? 2 : 1)),
  });
}

function isAbroad({ graph, city, other }: MissingFacts): boolean {
  if (other === null) return false;
  const countryOf = (node: number): number | undefined => linksOut(graph, node, 'IN_COUNTRY')[0]?.far;
  return countryOf(city) !== countryOf(other);
}
