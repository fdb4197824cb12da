import type { NodeRow, ObservationRow, Snapshot } from '../snapshot';
import { pickObservations, vintagesOf } from './ranking/pick-observations';
import type { Scope } from './scope';

/** A city's value of one indicator, and where it stands among the values of all cities. */
export interface IndicatorStanding {
  readonly indicator: NodeRow;
  readonly observation: ObservationRow;
  /** 1 is the best, the highest where the indicator says neither; equal values share a rank and the next ones are left out. */
  readonly rank: number;
  readonly cityCount: number;
  readonly median: number;
}

/**
 * Every indicator that is known of a city, by its order and then by id. The value of each city is picked as for a ranking; it may be
 * of another period or source than its neighbour's, which its observation tells.
 */
export function indicatorProfile({ data }: Pick<Scope, 'data'>, city: NodeRow): IndicatorStanding[] {
  const own = data.observationsOfPlace(city).filter(({ value }) => value !== null);
  const identities = [...new Set(own.map(({ indicatorIdentity }) => indicatorIdentity))];
  return identities
    .flatMap((identity) => standingOf(data, city, identity) ?? [])
    .sort((a, b) => a.indicator.position - b.indicator.position || (a.indicator.id < b.indicator.id ? -1 : 1));
}

function standingOf(data: Snapshot, city: NodeRow, identity: number): IndicatorStanding | null {
  const indicator = data.nodeAt(identity);
  if (indicator === null) return null;
  const { best, sorted } = valuesOfCities(data, indicator);
  const observation = best.get(city.id);
  if (!observation) return null;
  const value = observation.value ?? Number.NaN;
  const isBetter = (other: number): boolean =>
    indicator.direction === 'LOWER_IS_BETTER' ? other < value : other > value;
  const rank = 1 + sorted.filter(isBetter).length;
  return { indicator, observation, rank, cityCount: sorted.length, median: medianOf(sorted) };
}

/** The value of each city that has one, and all of them in order. */
export interface CityValues {
  readonly best: ReadonlyMap<string, ObservationRow>;
  /** From low to high. */
  readonly sorted: readonly number[];
}

/** Picked once for each version of the data, whichever city is asked for. */
const KEPT = new WeakMap<Snapshot, Map<number, CityValues>>();

export function valuesOfCities(data: Snapshot, indicator: NodeRow): CityValues {
  const kept = KEPT.get(data) ?? new Map<number, CityValues>();
  KEPT.set(data, kept);
  const known = kept.get(indicator.identity);
  if (known !== undefined) return known;
  // Countries and regions are on another scale.
  const ofCities = data
    .observationsOfIndicator(indicator)
    .filter(({ cityIdentity }) => data.kindOf(cityIdentity) === 'city');
  const { best } = pickObservations(ofCities, {}, vintagesOf(data));
  const sorted = [...best.values()].flatMap(({ value }) => value ?? []).sort((a, b) => a - b);
  const values = { best, sorted };
  kept.set(indicator.identity, values);
  return values;
}

function medianOf(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return (low + high) / 2;
}
