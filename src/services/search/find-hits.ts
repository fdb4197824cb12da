import { matchExpression, matchingNumbers, type TermCondition } from '../../db/full-text';
import { MAX_PARAMETERS, parameter } from '../../db/portable';
import type { LocaleCode } from '../../entities/vocabulary';
import type { Clause, ResolvedQuery } from '../../search/clause';
import { termsOfUnits } from '../../search/indexed-text';
import { scoreDocument } from '../../search/score';
import type { SearchKind } from './search';
import type { Scope } from '../scope';

/** A document that was found. */
export interface Hit {
  readonly id: string;
  readonly kind: SearchKind;
  readonly score: number;
  /** The share of the query, weighed by rarity, that it has. */
  readonly coverage: number;
  readonly cities: readonly string[];
  readonly languages: readonly LocaleCode[];
}

export interface HitFilter {
  /** Empty for every kind of node. */
  readonly kinds: readonly SearchKind[];
  readonly city: string | null;
  readonly locale: LocaleCode | null;
}

export interface FoundHits {
  /** Best first; equal ones by id. */
  readonly hits: readonly Hit[];
  readonly truncated: boolean;
  readonly query: ResolvedQuery;
}

/** The share of a query, weighed by rarity, that a document must have. */
export interface Demand {
  readonly coverage: number;
}

export const EVERYTHING: Demand = { coverage: 1 };

/**
 * The full-text index names the documents that may fit; whether and how well they do is computed here from their units, in the same way
 * whatever the database. Where more may fit than can be compared, only those whose names have the words are; then the first by id.
 */
export async function findHits(
  scope: Scope,
  query: ResolvedQuery,
  { coverage }: Demand,
  filter: HitFilter,
): Promise<FoundHits> {
  const condition = conditionOf(query.clauses, coverage);
  let heads = await candidates(scope, condition, filter, false);
  const truncated = heads.length > MAX_CANDIDATES;
  if (truncated) {
    const named = await candidates(scope, condition, filter, true);
    heads = (named.length > 0 ? named : heads).slice(0, MAX_CANDIDATES);
  }
  const texts = await textsOf(scope, heads);
  const hits: Hit[] = [];
  for (const { number, id, kind, cities } of heads) {
    const text = texts.get(number);
    if (!text) continue;
    const document = { en: filter.locale === 'ZH' ? '' : text.en, zh: filter.locale === 'EN' ? '' : text.zh };
    const scored = scoreDocument(document, query);
    if (!scored || scored.coverage < coverage) continue;
    hits.push({ ...scored, id, kind, cities: cities.split(' ').filter(Boolean) });
  }
  return { hits: hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)), truncated, query };
}

/** Documents that are compared for one query. */
export const MAX_CANDIDATES = 2_000;

interface Head {
  readonly number: number;
  readonly id: string;
  readonly kind: SearchKind;
  readonly cities: string;
}

interface Text {
  readonly number: number;
  readonly en: string;
  readonly zh: string;
}

function candidates(
  { read }: Scope,
  condition: TermCondition,
  { kinds, city }: HitFilter,
  inNames: boolean,
): Promise<Head[]> {
  const values: unknown[] = [matchExpression(read, condition, inNames)];
  const place = (value: unknown): string => parameter(read, values.push(value));
  const ofKind = kinds.length === 0 ? `kind <> 'statement'` : `kind IN (${kinds.map(place).join(', ')})`;
  const ofCity = city === null ? '' : `AND cities LIKE ${place(`% ${city} %`)}`;
  return read.query<Head[]>(
    `SELECT number, id, kind, cities FROM search_document WHERE number IN (${matchingNumbers(read, 1)}) AND ${ofKind} ${ofCity}
     ORDER BY id LIMIT ${MAX_CANDIDATES + 1}`,
    values,
  );
}

/** One statement for all of them or two: a search reads whole texts, but only of what may fit. */
async function textsOf({ read }: Scope, heads: readonly Head[]): Promise<ReadonlyMap<number, Text>> {
  const texts = new Map<number, Text>();
  for (let at = 0; at < heads.length; at += MAX_PARAMETERS) {
    const numbers = heads.slice(at, at + MAX_PARAMETERS).map(({ number }) => number);
    const places = numbers.map((_, index) => parameter(read, index + 1)).join(', ');
    const sql = `SELECT number, units_en AS en, units_zh AS zh FROM search_text WHERE number IN (${places})`;
    for (const text of await read.query<Text[]>(sql, numbers)) texts.set(text.number, text);
  }
  return texts;
}

function conditionOf(clauses: readonly Clause[], coverage: number): TermCondition {
  const required = clauses.filter(({ isRequired }) => isRequired).map(clauseCondition);
  const others = clauses.filter(({ isRequired }) => !isRequired).map(clauseCondition);
  if (coverage === 1) return { all: [...required, ...others] };
  return required.length > 0 ? { all: required } : { any: others };
}

function clauseCondition({ alternatives }: Clause): TermCondition {
  const terms = alternatives.map(({ sequences }) => [...new Set(sequences.flatMap((units) => termsOfUnits(units)))]);
  return { any: terms.map((each) => ({ all: each.map((term) => ({ term })) })) };
}
