import type { RecommendationReason } from '../../graph/recommend-case-studies';
import type { ObservationRow } from '../../snapshot';
import type { GraphSnapshot } from './graph-snapshot';
import { PEOPLE } from './measures-of';

/** Of size and profile the values of both cities, of a measured need that of the one. */
export function observationsBehind(
  { observation, measures }: GraphSnapshot,
  { kind, indicator }: RecommendationReason,
  city: string,
  other: string | null,
): ObservationRow[] {
  const of = (id: string, place: string | null): ObservationRow | null =>
    place === null ? null : observation(id, place);
  const both = (id: string): ObservationRow[] => {
    const pair = [of(id, city), of(id, other)].filter((each) => each !== null);
    return pair.length === 2 ? pair : [];
  };
  if (kind === 'SIZE') return both(PEOPLE);
  if (kind === 'PROFILE') {
    return measures.filter(({ valueType }) => valueType !== 'RANK').flatMap((measure) => both(measure.indicator));
  }
  return indicator === null ? [] : [of(indicator, city)].filter((each) => each !== null);
}
