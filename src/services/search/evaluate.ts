import type { Alternative, Clause, ResolvedQuery } from '../../search/clause';
import { bounded, damped, rarityOf, rounded } from '../../search/score';
import { TEXT_FIELDS } from '../../snapshot/texts/text-fields';
import { type Documents, eachRow, type Part } from './documents';
import { leadToNodes } from './lead-to-nodes';
import { reward } from './reward-names';
import { COLUMN, COLUMNS, LANGUAGES } from './score-columns';
import type { SearchedVersion } from './searched-version';
import { Slots } from './slots';

/** In which texts: of one language, or of both. */
export const READINGS = ['EN', 'ZH', 'BOTH'] as const;
export type Reading = (typeof READINGS)[number];

/** What documents have of a query in the texts of a reading, by their slots. */
export interface Scores {
  /** Six decimals. */
  readonly score: Float64Array;
  /** The share of what was asked, weighed by rarity: 1 for all of it, 0 for what does not count. */
  readonly coverage: Float64Array;
}

export interface Evaluation {
  readonly documents: Documents;
  readonly slots: Slots;
  /** Of each clause how much it says, from the number of nodes that have it. */
  readonly rarities: readonly number[];
  readonly scores: Readonly<Record<Reading, Scores>>;
}

/** @param rarities of another evaluation of the same clauses; counted here when left out */
export function evaluate(
  version: SearchedVersion,
  documents: Documents,
  clauses: readonly Clause[],
  wholes: Pick<ResolvedQuery, 'names' | 'leads'>,
  rarities?: readonly number[],
): Evaluation {
  const slots = new Slots(COLUMNS, documents.size);
  const found = clauses.map(({ alternatives, isRequired, isCommon = false }, index) => {
    slots.clear(COLUMN.best, COLUMN.best + 1, COLUMN.hint);
    for (const alternative of alternatives) take(version, documents, slots, alternative);
    const rarity = rarities?.[index] ?? rarityOf(version.nodes, countOf(slots)) * (isCommon ? COMMON : 1);
    READINGS.forEach((_, reading) => keep(slots, reading, rarity, isRequired));
    return rarity;
  });
  if (rarities === undefined) {
    reward(version, wholes, (identity, locale, bonus) => {
      const slot = slots.find(identity);
      const column = slots.column(COLUMN.bonus + LANGUAGES[locale]);
      if (slot !== -1) column[slot] = Math.max(column[slot] ?? 0, bonus);
    });
  }
  const asked = found.reduce((sum, rarity) => sum + rarity, 0);
  const required = clauses.filter(({ isRequired }) => isRequired).length;
  const [EN, ZH, BOTH] = READINGS.map((_, reading) => scoresOf(slots, reading, asked, required));
  if (!EN || !ZH || !BOTH) throw new Error('A reading has no scores.');
  return { documents, slots, rarities: found, scores: { EN, ZH, BOTH } };
}

/** Puts into `best` what an alternative gives, where that is more than what is there. */
function take(version: SearchedVersion, documents: Documents, slots: Slots, alternative: Alternative): void {
  leadToNodes(documents, slots, alternative);
  // Words lead to nodes by the hundred, and this costs as much as there are documents.
  if (alternative.sequences.length === 0) return;
  slots.clear(COLUMN.all, COLUMN.all + 1);
  alternative.sequences.forEach((units, index) => {
    slots.clear(0, 1, 2, 3, 4, 5);
    addSequence(version, documents, slots, units);
    for (const language of [0, 1]) combine(slots, language, index === 0);
  });
  for (const language of [0, 1]) {
    const [best, all] = [slots.column(COLUMN.best + language), slots.column(COLUMN.all + language)];
    for (let slot = 0; slot < slots.count; slot += 1)
      best[slot] = Math.max(best[slot] ?? 0, alternative.weight * (all[slot] ?? 0));
  }
}

function addSequence(version: SearchedVersion, documents: Documents, slots: Slots, units: readonly string[]): void {
  for (const [number, { locale }] of TEXT_FIELDS.entries()) {
    const language = LANGUAGES[locale];
    const give = (document: number, part: Part, weight: number): void =>
      slots.add(COLUMN[part] + language, slots.at(document), weight);
    eachRow(version.find(units, number), (row, count) => documents.give(number, row, count, give));
  }
}

/** The frequency of a sequence from its parts; of several sequences the least. */
function combine(slots: Slots, language: number, isFirst: boolean): void {
  const own = slots.column(COLUMN.own + language);
  const linked = slots.column(COLUMN.linked + language);
  const said = slots.column(COLUMN.said + language);
  const all = slots.column(COLUMN.all + language);
  for (let slot = 0; slot < slots.count; slot += 1) {
    const sum = (own[slot] ?? 0) + bounded(linked[slot] ?? 0) + bounded(said[slot] ?? 0);
    all[slot] = isFirst ? sum : Math.min(all[slot] ?? 0, sum);
  }
}

/** A node that has anything of the best alternative has the clause. */
function countOf(slots: Slots): number {
  const [en, zh] = [slots.column(COLUMN.best), slots.column(COLUMN.best + 1)];
  let found = 0;
  for (let slot = 0; slot < slots.count; slot += 1) if ((en[slot] ?? 0) + (zh[slot] ?? 0) > 0) found += 1;
  return found;
}

/** Adds what a clause gives in one reading to what those before it gave. */
function keep(slots: Slots, reading: number, rarity: number, isRequired: boolean): void {
  const [en, zh] = [slots.column(COLUMN.best), slots.column(COLUMN.best + 1)];
  const hint = slots.column(COLUMN.hint);
  const sum = slots.column(COLUMN.sum + reading);
  const had = slots.column(COLUMN.had + reading);
  const must = slots.column(COLUMN.must + reading);
  for (let slot = 0; slot < slots.count; slot += 1) {
    const frequency = (reading === 1 ? 0 : (en[slot] ?? 0)) + (reading === 0 ? 0 : (zh[slot] ?? 0));
    const hinted = hint[slot] ?? 0;
    if (frequency === 0 && hinted === 0) continue;
    sum[slot] = (sum[slot] ?? 0) + rarity * damped(Math.max(frequency, hinted));
    had[slot] = (had[slot] ?? 0) + rarity * (frequency === 0 ? HINT : 1);
    if (isRequired) must[slot] = (must[slot] ?? 0) + 1;
  }
}

function scoresOf(slots: Slots, reading: number, asked: number, required: number): Scores {
  const [sum, had, must] = [COLUMN.sum, COLUMN.had, COLUMN.must].map((first) => slots.column(first + reading));
  const [en, zh] = [slots.column(COLUMN.bonus), slots.column(COLUMN.bonus + 1)];
  const score = new Float64Array(slots.count);
  const coverage = new Float64Array(slots.count);
  for (let slot = 0; slot < slots.count; slot += 1) {
    const bonus = Math.max(reading === 1 ? 0 : (en[slot] ?? 0), reading === 0 ? 0 : (zh[slot] ?? 0));
    const share = (must?.[slot] ?? 0) < required ? 0 : (had?.[slot] ?? 0) / asked;
    coverage[slot] = share;
    score[slot] = rounded((sum?.[slot] ?? 0) * share + bonus * asked);
  }
  return { score, coverage };
}

/** How much of its rarity a word says that is common in the language. */
const COMMON = 0.25;
/** What part of a clause something has that it is only hinted at by. */
const HINT = 0.75;
