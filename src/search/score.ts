import type { Clause } from './clause';
import { BAR, SEARCH_FIELDS, type SearchField } from './indexed-text';

/** A document as the index holds it: its units in each language. */
export interface IndexedDocument {
  readonly en: string;
  readonly zh: string;
}

export interface Scored {
  /** Six decimals; the same on every database. */
  readonly score: number;
  /** The share of what was asked, weighed by rarity, that the document has: 1 for all of it. */
  readonly coverage: number;
  readonly languages: readonly ('EN' | 'ZH')[];
}

export interface ScoringQuery {
  readonly clauses: readonly Clause[];
  /** Units that would be the whole query as a name. */
  readonly names: readonly (readonly string[])[];
  /** How many documents there are. */
  readonly documents: number;
}

/**
 * BM25F: a word counts more the rarer it is, in a name more than in a sentence, in a short text more than in a long one, and each
 * further time less. Frequencies are added up over the fields before they are damped, as Robertson, Zaragoza and Taylor propose
 * (Simple BM25 extension to multiple weighted fields, CIKM 2004). A name that is the query itself is worth as much again.
 * Null where a required phrase is missing, or everything is.
 */
export function scoreDocument(document: IndexedDocument, { clauses, names, documents }: ScoringQuery): Scored | null {
  const lines = { EN: document.en.split('\n'), ZH: document.zh.split('\n') };
  const found = { EN: false, ZH: false };
  let sum = 0;
  let asked = 0;
  let had = 0;
  for (const clause of clauses) {
    const rarity = Math.log(1 + (documents - clause.frequency + 0.5) / (clause.frequency + 0.5));
    const frequency = { EN: frequencyOf(lines.EN, clause), ZH: frequencyOf(lines.ZH, clause) };
    const both = frequency.EN + frequency.ZH;
    asked += rarity;
    if (both === 0 && clause.isRequired) return null;
    if (both === 0) continue;
    had += rarity;
    sum += (rarity * both) / (both + SATURATION);
    found.EN ||= frequency.EN > 0;
    found.ZH ||= frequency.ZH > 0;
  }
  if (had === 0) return null;
  const coverage = had / asked;
  const bonuses = names.flatMap((units) => [bonusOf(lines.EN, units), bonusOf(lines.ZH, units)]);
  const nameBonus = Math.max(0, ...bonuses) * asked;
  const languages = (['EN', 'ZH'] as const).filter((language) => found[language]);
  return { score: Math.round((sum * coverage + nameBonus) * 1e6) / 1e6, coverage, languages };
}

/** How much a time in each field counts, and the length in characters at which a field counts as usual. */
const FIELDS: Readonly<Record<SearchField, { readonly weight: number; readonly length: number }>> = {
  NAME: { weight: 10, length: 30 },
  ALIAS: { weight: 8, length: 60 },
  LINKED: { weight: 2, length: 300 },
  SUMMARY: { weight: 3, length: 120 },
  STATEMENT: { weight: 1, length: 600 },
};

/** Half of what a word can give is reached at this weighted frequency. */
const SATURATION = 4;
/** How far a long text counts less: 0 not at all, 1 in full. */
const LENGTH_EFFECT = 0.6;

const WHOLE_NAME = 1;
const WHOLE_ALIAS = 0.8;
const WITHIN_NAME = 0.25;

/** How often a document has a clause, weighed by field. */
function frequencyOf(lines: readonly string[], { alternatives }: Clause): number {
  let best = 0;
  for (const { sequences, weight } of alternatives) {
    let least = Infinity;
    for (const units of sequences) {
      const frequency = weightedCount(lines, ` ${units.join(' ')} `);
      if (frequency < least) least = frequency;
      if (least === 0) break;
    }
    best = Math.max(best, least * weight);
  }
  return best;
}

function weightedCount(lines: readonly string[], sequence: string): number {
  let sum = 0;
  for (const [index, field] of SEARCH_FIELDS.entries()) {
    const line = lines[index] ?? '';
    const count = occurrences(line, sequence);
    if (count === 0) continue;
    const { weight, length } = FIELDS[field];
    sum += (weight * count) / (1 - LENGTH_EFFECT + (LENGTH_EFFECT * line.length) / length);
  }
  return sum;
}

function occurrences(line: string, sequence: string): number {
  let count = 0;
  // The space at the end of one is the space at the start of the next.
  for (let at = line.indexOf(sequence); at !== -1; at = line.indexOf(sequence, at + sequence.length - 1)) count += 1;
  return count;
}

/** What a name adds that is the query as a whole, or has it as a whole. */
function bonusOf(lines: readonly string[], units: readonly string[]): number {
  const [name = '', alias = ''] = lines;
  const whole = `${BAR} ${units.join(' ')} ${BAR}`;
  if (name.includes(whole)) return WHOLE_NAME;
  if (alias.includes(whole)) return WHOLE_ALIAS;
  return units.length > 1 && name.includes(` ${units.join(' ')} `) ? WITHIN_NAME : 0;
}
