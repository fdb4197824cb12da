import { BadUserInputError } from '../../errors';
import { ordinal } from '../../graph/ordinal';
import type { Contribution, RankedUnit, RankingResult } from '../../ranking/result.types';
import { LazyText } from '../../labels/lazy-text';
import { checkId } from '../../inputs/check-ids';
import type { Scope } from '../scope';
import type { ComputedRanking } from './computed-ranking';
import { EXPLANATIONS, type Words } from './explanation-words';
import { saidIn } from './said';

type Interval = Awaited<ReturnType<ComputedRanking['robustness']['interval']>>;

/** Why a place stands where it stands, in sentences: what its score is made of, what sets it off from its neighbour, what is filled in. */
export async function explainPlace(scope: Scope, ranking: ComputedRanking, id: string): Promise<LazyText> {
  checkId(scope, { path: 'place', id, kinds: ['city', 'country', 'region'] });
  const { rows, unranked } = ranking.result;
  const isRanked = rows.some(({ unit }) => unit === id);
  if (!isRanked && !unranked.some(({ unit }) => unit === id)) throw notAPlace(id, rows);
  const interval = isRanked ? await ranking.robustness.interval(id) : null;
  return new LazyText((language) => explanation(scope, ranking.result, { id, interval }, language));
}

function notAPlace(id: string, rows: readonly RankedUnit[]): BadUserInputError {
  const reason = 'must be a place of the ranking; this one has no value that counts, or is not among those shown';
  const valid = rows.slice(0, MOST_TOLD).map(({ unit }) => unit);
  return new BadUserInputError({ path: 'place', value: id, reason, valid });
}

function explanation(
  scope: Scope,
  result: RankingResult,
  { id, interval }: { readonly id: string; readonly interval: Interval },
  language: keyof typeof EXPLANATIONS,
): string {
  const words = EXPLANATIONS[language];
  const name = (of: string): string => {
    const node = scope.data.node(of);
    return (language === 'zh' ? node?.nameZh : node?.nameEn) ?? of;
  };
  const { rows, unranked } = result;
  const place = rows.findIndex(({ unit }) => unit === id);
  const row = rows[place];
  if (!row) {
    const left = unranked.find(({ unit }) => unit === id);
    return left ? words.unranked(name(id), saidIn(scope, left.message, language)) : '';
  }
  const called = (each: Pick<Contribution, 'label' | 'indicator'>): string => each.label ?? name(each.indicator);
  const neighbour = rows[place === 0 ? 1 : place - 1];
  const rank = language === 'en' && Number.isInteger(row.rank) ? ordinal(row.rank) : String(row.rank);
  const sentences = [
    words.place(name(id), rank, result.counts.ranked, shown(row.score), tiedWith(rows, row).map(name)),
    ...partSentences(row, result, words, called),
    profileSentence(row, words, name),
    neighbour === undefined ? '' : neighbourSentence(row, neighbour, place === 0, { words, name, called }),
    gapSentence(row, words),
    interval === null || interval.p05 === null || interval.p95 === null
      ? ''
      : words.interval(interval.p05, interval.p95),
  ];
  return sentences.filter((sentence) => sentence !== '').join(language === 'zh' ? '' : ' ');
}

const MOST_TOLD = 100;

type Called = (each: Pick<Contribution, 'label' | 'indicator'>) => string;

/** The criteria that give most, and the one that leaves most to be gained. */
function partSentences(row: RankedUnit, { additive }: RankingResult, words: Words, called: Called): string[] {
  if (!additive) return [words.notAdditive];
  const parts = row.contributions.flatMap((each) => (each.points === null ? [] : [{ ...each, points: each.points }]));
  const gains = parts.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points);
  const open = parts
    .flatMap((each) =>
      each.maximumPoints === null ? [] : [{ ...each, lost: each.maximumPoints - each.points, of: each.maximumPoints }],
    )
    .filter(({ lost }) => lost > 1e-9)
    .sort((a, b) => b.lost - a.lost)[0];
  const list = gains
    .slice(0, 2)
    .map((each) =>
      words.part(called(each), shown(each.points), each.maximumPoints === null ? null : shown(each.maximumPoints)),
    );
  return [
    list.length === 0 || parts.length < 2 ? '' : words.gains(list),
    open === undefined ? '' : words.loses(called(open), shown(open.lost), shown(open.of)),
  ];
}

function profileSentence(row: RankedUnit, words: Words, name: (id: string) => string): string {
  const [best, worst] = [row.strengths[0], row.weaknesses[0]];
  const said = (each: typeof best): string | null =>
    each === undefined ? null : words.standing(name(each.indicator), each.rank, each.of);
  return words.profile(said(best), said(worst));
}

/** The next above, or for the first the next below: how far it is, and which criterion makes most of that. */
function neighbourSentence(
  row: RankedUnit,
  other: RankedUnit,
  isBelow: boolean,
  { words, name, called }: { readonly words: Words; readonly name: (id: string) => string; readonly called: Called },
): string {
  const distance = Math.abs(other.score - row.score);
  if (other.rank === row.rank) return '';
  const [ahead, behind] = isBelow ? [row, other] : [other, row];
  const byPath = new Map(behind.contributions.map((each) => [each.path, each.points]));
  const leads = ahead.contributions.flatMap((each) => {
    const points = byPath.get(each.path) ?? null;
    return each.points === null || points === null
      ? []
      : [{ each, lead: Math.abs(ahead.score - behind.score) === 0 ? 0 : each.points - points }];
  });
  const most = leads.sort((a, b) => b.lead - a.lead)[0];
  const why = most !== undefined && most.lead > 0 ? { criterion: called(most.each), points: shown(most.lead) } : null;
  return words.neighbour(name(other.unit), shown(distance), isBelow, why);
}

function gapSentence(row: RankedUnit, words: Words): string {
  const filled = row.contributions.filter(({ isImputed }) => isImputed).length;
  const lacking = row.contributions.filter(({ denominated, isImputed }) => denominated === null && !isImputed).length;
  const total = row.contributions.length;
  return [
    filled === 0 ? '' : words.filled(filled, total, Math.round(row.estimatedShare * 100)),
    lacking === 0 ? '' : words.lacking(lacking, total),
  ].join('');
}

function tiedWith(rows: readonly RankedUnit[], row: RankedUnit): string[] {
  return row.tied
    ? rows.filter(({ unit, rank }) => unit !== row.unit && rank === row.rank).map(({ unit }) => unit)
    : [];
}

/** Four digits are more than a reader compares by; no power of ten. */
export function shown(value: number): string {
  const rounded = Number(value.toPrecision(Math.abs(value) >= 1000 ? 6 : 4));
  return rounded.toLocaleString('en-US', { maximumFractionDigits: 8, useGrouping: false });
}
