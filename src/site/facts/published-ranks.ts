import type { NodeRow, ObservationRow, Snapshot } from '../../snapshot';
import { valuesOfCities } from '../../services/indicator-profile';

export interface PublishedRankOfCity {
  readonly indicator: NodeRow;
  readonly observation: ObservationRow;
  /** How many cities have a rank there. */
  readonly count: number;
  /** The last of these ranks: a ranking may have more places than the cities that are known here. */
  readonly last: number;
}

/** Where published rankings put a city, the best supported first. */
export function publishedRanksOf(data: Snapshot, city: NodeRow): PublishedRankOfCity[] {
  const indicators = [...new Set(data.observationsOfPlace(city).map(({ indicatorIdentity }) => indicatorIdentity))];
  return indicators
    .flatMap((identity) => data.nodeAt(identity) ?? [])
    .filter(({ valueType }) => valueType === 'RANK')
    .flatMap((indicator) => {
      const { best, sorted } = valuesOfCities(data, indicator);
      const observation = best.get(city.id);
      return observation === undefined || observation.value === null
        ? []
        : [{ indicator, observation, count: sorted.length, last: sorted.at(-1) ?? 0 }];
    })
    .sort(
      (a, b) =>
        compare(a.observation.evidence, b.observation.evidence) ||
        a.indicator.position - b.indicator.position ||
        compare(a.indicator.id, b.indicator.id),
    );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
