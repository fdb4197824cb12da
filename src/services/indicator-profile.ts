import type { Indicator } from '../entities/indicator';
import type { Observation } from '../entities/observation';
import { pickObservations } from './ranking/pick-observations';
import type { Scope } from './scope';

/** A city's value of one indicator, and where it stands among the values of all cities. */
export interface IndicatorStanding {
  readonly indicator: Indicator;
  readonly observation: Observation;
  /** 1 is the best, the highest where the indicator says neither; equal values share a rank and the next ones are left out. */
  readonly rank: number;
  readonly cityCount: number;
  readonly median: number;
}

/**
 * Every indicator that is known of a city, by its order and then by id. The value of each city is picked as for a ranking; it may be
 * of another period or source than its neighbour's, which its observation tells.
 */
export async function indicatorProfile(scope: Scope, cityId: string): Promise<IndicatorStanding[]> {
  const own = await scope.loaders.observationsOfCity.load(cityId);
  const ids = [...new Set(own.filter(({ value }) => value !== null).map(({ indicatorId }) => indicatorId))].sort();
  const standings = await Promise.all(ids.map((id) => standingOf(scope, cityId, id)));
  return standings
    .flatMap((each) => each ?? [])
    .sort((a, b) => a.indicator.position - b.indicator.position || (a.indicator.id < b.indicator.id ? -1 : 1));
}

async function standingOf(scope: Scope, cityId: string, indicatorId: string): Promise<IndicatorStanding | null> {
  const [indicator, values] = await Promise.all([
    scope.loaders.node.load(indicatorId) as Promise<Indicator | null>,
    scope.loaders.batches.once(`values of cities ${indicatorId}`, () => valuesOfCities(scope, indicatorId)),
  ]);
  const observation = values.best.get(cityId);
  if (!indicator || !observation) return null;
  const { sorted } = values;
  const value = observation.value ?? Number.NaN;
  const isBetter = (other: number): boolean =>
    indicator.direction === 'LOWER_IS_BETTER' ? other < value : other > value;
  const rank = 1 + sorted.filter(isBetter).length;
  return { indicator, observation, rank, cityCount: sorted.length, median: medianOf(sorted) };
}

interface CityValues {
  readonly best: ReadonlyMap<string, Observation>;
  /** From low to high. */
  readonly sorted: readonly number[];
}

async function valuesOfCities(scope: Scope, indicatorId: string): Promise<CityValues> {
  const all = await scope.loaders.observationsOfIndicator.load(indicatorId);
  // Countries and regions are on another scale.
  const { best } = pickObservations(
    all.filter(({ cityId }) => cityId.startsWith('city:')),
    {},
  );
  const sorted = [...best.values()].flatMap(({ value }) => value ?? []).sort((a, b) => a - b);
  return { best, sorted };
}

function medianOf(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return (low + high) / 2;
}
