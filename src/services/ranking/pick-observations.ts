import type { ObservationRow, Snapshot } from '../../snapshot';
import type { PeriodValue } from '../../ranking/table.types';
import type { ObservationChoice } from './ranking-request';

/** The observations of one indicator that count, by place. */
export interface PickedObservations {
  /** One for each period of the place, oldest first. */
  readonly series: ReadonlyMap<string, readonly ObservationRow[]>;
  /** The one that counts where no period rule asks for others. */
  readonly best: ReadonlyMap<string, ObservationRow>;
  /** What other observations of the same period say instead of the best one; absent where there is none. */
  readonly others: ReadonlyMap<string, readonly number[]>;
}

/**
 * Without a period rule the value of a place is the observed one before a forecast, then that of the latest period, then
 * that of the better evidence, then that of the newest edition, then the one whose id comes first. Of several for the same period, only the last
 * three rules count.
 * @param vintages the year in which each source was made, by its id
 */
export function pickObservations(
  observations: readonly ObservationRow[],
  choice: ObservationChoice,
  vintages: Vintages,
): PickedObservations {
  const forecasts = choice.forecasts ?? 'LAST';
  const allowed = observations.filter((each) => each.value !== null && isAllowed(each, choice));
  const byPlace = new Map<string, Map<string, ObservationRow>>();
  for (const each of allowed) {
    const periods = byPlace.get(each.cityId) ?? new Map<string, ObservationRow>();
    byPlace.set(each.cityId, periods);
    const rival = periods.get(periodOf(each));
    if (!rival || isSounder(each, rival, vintages)) periods.set(periodOf(each), each);
  }
  const series = new Map<string, ObservationRow[]>();
  const best = new Map<string, ObservationRow>();
  for (const [place, periods] of byPlace) {
    const list = [...periods.values()].sort((a, b) => compare(a.periodEnd, b.periodEnd) || compare(a.id, b.id));
    series.set(place, list);
    best.set(
      place,
      list.reduce((a, b) => (isBetter(b, a, forecasts, vintages) ? b : a)),
    );
  }
  return { series, best, others: othersOf(allowed, best) };
}

function othersOf(
  observations: readonly ObservationRow[],
  best: ReadonlyMap<string, ObservationRow>,
): Map<string, readonly number[]> {
  const others = new Map<string, readonly number[]>();
  for (const each of observations) {
    const chosen = best.get(each.cityId);
    if (!chosen || each === chosen || each.value === null || periodOf(each) !== periodOf(chosen)) continue;
    others.set(each.cityId, [...(others.get(each.cityId) ?? []), each.value]);
  }
  return others;
}

/** The years in which sources were made. */
export type Vintages = ReadonlyMap<string, number>;

export function vintagesOf(data: Snapshot): Vintages {
  return new Map(data.nodesOfKind('source').map(({ id, year }) => [id, year ?? 0]));
}

/** `2019`, or `2015..2019`. */
export function periodOf({ periodStart, periodEnd }: ObservationRow): string {
  return periodStart === periodEnd ? periodStart : `${periodStart}..${periodEnd}`;
}

/** The ends of a period as it is written. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

/** @example spanOf('2015..2019') // { start: '2015', end: '2019' } */
export function spanOf(period: string): Span {
  const [start = period, end = start] = period.split('..');
  return { start, end };
}

export function seriesValue(observation: ObservationRow): PeriodValue {
  return {
    period: periodOf(observation),
    year: Number(observation.periodEnd.slice(0, 4)),
    value: observation.value ?? Number.NaN,
  };
}

function isAllowed(each: ObservationRow, { sources, evidence, forecasts }: ObservationChoice): boolean {
  if (sources && !sources.includes(each.sourceId)) return false;
  if (evidence && each.evidence > evidence) return false;
  return !(forecasts === 'NEVER' && each.status === 'F');
}

function isBetter(a: ObservationRow, b: ObservationRow, forecasts: string, vintages: Vintages): boolean {
  const isForecast = (each: ObservationRow): boolean => forecasts !== 'EQUAL' && each.status === 'F';
  if (isForecast(a) !== isForecast(b)) return isForecast(b);
  if (a.periodEnd !== b.periodEnd) return a.periodEnd > b.periodEnd;
  return isSounder(a, b, vintages);
}

function isSounder(a: ObservationRow, b: ObservationRow, vintages: Vintages): boolean {
  if (a.evidence !== b.evidence) return a.evidence < b.evidence;
  const [of, than] = [vintages.get(a.sourceId) ?? 0, vintages.get(b.sourceId) ?? 0];
  if (of !== than) return of > than;
  return a.id < b.id;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
