import { samePairs } from '../../src/entities/same-pairs';
import type { KnowledgeRows } from '../rows';
import type { Relation } from './relations';

type Rows = Pick<KnowledgeRows, 'node' | 'observation'>;
type Observation = KnowledgeRows['observation'][number];

/** A value as it is stated, or as other values make it. */
export interface Side {
  readonly indicator: string;
  readonly value: number;
  readonly source: string;
  readonly period: string;
}

export interface Comparison {
  readonly place: string;
  /** Of two sources the one of the older edition. */
  readonly stated: Side;
  readonly other: Side;
  /** How far the stated value lies from the other, as a share of the other; 0 where a bound is kept. */
  readonly difference: number;
}

/** Every pair of values that a relation allows to be compared. */
export function compare(relation: Relation, rows: Rows): Comparison[] {
  if (relation.kind === 'same') return compareSources(relation.indicators, rows);
  const values = new Map(rows.observation.flatMap((each) => (each.value === null ? [] : [[keyOf(each), each.value]])));
  const { indicator, sides } = identityOf(relation, rows);
  return rows.observation
    .filter(({ indicatorId, value }) => indicatorId === indicator && value !== null)
    .flatMap((own) => {
      const [value, expected] = sides((id) => values.get(keyOf({ ...own, indicatorId: id })) ?? NaN);
      if (Number.isNaN(value) || Number.isNaN(expected)) return [];
      const difference = relation.kind === 'bound' && value <= expected ? 0 : distance(value, expected);
      const side = sideOf(own);
      return [{ place: own.cityId, stated: { ...side, value }, other: { ...side, value: expected }, difference }];
    });
}

/** A share is a quotient times 100; `1/1000 people` is one times 1000. */
export function factorOf(unit: string): number {
  return unit === '%' ? 100 : Number(/^1\/(\d+)\b/.exec(unit)?.[1] ?? 1);
}

interface Identity {
  /** Where this one has a value, the others of the same source, place and period are looked for. */
  readonly indicator: string;
  /** What is stated, and what it should be by the others. */
  readonly sides: (valueOf: (indicator: string) => number) => readonly [number, number];
}

function identityOf(relation: Exclude<Relation, { kind: 'same' }>, { node }: Rows): Identity {
  const sum = (ids: readonly string[], of: (id: string) => number): number => ids.reduce((all, id) => all + of(id), 0);
  switch (relation.kind) {
    case 'sum':
      return { indicator: relation.whole, sides: (of) => [of(relation.whole), sum(relation.parts, of)] };
    case 'total':
      return { indicator: relation.parts[0] ?? '', sides: (of) => [sum(relation.parts, of), relation.total] };
    case 'bound':
      return { indicator: relation.smaller, sides: (of) => [of(relation.smaller), of(relation.larger)] };
    case 'quotient': {
      const factor = factorOf(node.find(({ id }) => id === relation.rate)?.unitCode ?? '');
      const { rate, numerator, denominator } = relation;
      return { indicator: rate, sides: (of) => [of(rate), (of(numerator) / of(denominator)) * factor] };
    }
  }
}

function compareSources(indicators: readonly [string, string], { node, observation }: Rows): Comparison[] {
  const years = new Map(node.map(({ id, year }) => [id, year ?? 0]));
  const vintage = ({ sourceId }: Observation): number => years.get(sourceId) ?? 0;
  return samePairs(observation, indicators).map(([a, b]) => {
    const [older, newer] = vintage(a) <= vintage(b) ? [a, b] : [b, a];
    const [stated, other] = [sideOf(older), sideOf(newer)];
    return { place: older.cityId, stated, other, difference: distance(stated.value, other.value) };
  });
}

function sideOf({ indicatorId, sourceId, value, periodStart, periodEnd }: Observation): Side {
  const period = periodStart === periodEnd ? (periodStart ?? '') : `${periodStart ?? ''}..${periodEnd ?? ''}`;
  return { indicator: indicatorId, source: sourceId, value: value ?? NaN, period };
}

function distance(value: number, expected: number): number {
  if (value === expected) return 0;
  return expected === 0 ? Infinity : (value - expected) / Math.abs(expected);
}

function keyOf({ indicatorId, cityId, sourceId, periodStart, periodEnd }: Observation): string {
  return [indicatorId, cityId, sourceId, periodStart, periodEnd].join(' ');
}
