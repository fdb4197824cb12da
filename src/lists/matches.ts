import type { CompiledFilter } from './filter/compile';
import type { OrderField } from './order/order';

/** What a query finds among the rows of a list. */
export interface Matches {
  /** The query: a cursor among its scores is one of no other query. */
  readonly query: string;
  /** The places of the rows that fit. */
  readonly places: ArrayLike<number>;
  /** How well a row fits; undefined where it does not. */
  scoreOf(place: number): number | undefined;
  /** Texts that show why. */
  highlightsOf(place: number): readonly unknown[];
}

/** A filter that only what fits can pass. */
export function narrowed(filter: CompiledFilter | null, matches: Matches | null | undefined): CompiledFilter | null {
  if (!matches) return filter;
  const fits = (place: number): boolean => matches.scoreOf(place) !== undefined;
  const { places } = matches;
  if (filter === null) return { test: fits, among: places };
  const among = filter.among !== null && filter.among.length < places.length ? filter.among : places;
  return { test: (place) => fits(place) && filter.test(place), among };
}

/** The order by how well rows fit, the best first. */
export function byRelevance(matches: Matches): OrderField {
  const lackOf = (place: number): number => -(matches.scoreOf(place) ?? 0);
  return {
    name: `relevance ${matches.query}`,
    type: 'number',
    nullable: false,
    isOfVersion: true,
    in: () => ({
      compare: (a, b) => lackOf(a) - lackOf(b),
      compareWith: (place, value) => lackOf(place) - Number(value),
      valueOf: lackOf,
    }),
  };
}

/** Those of some places that fit; all where there is no query. */
export function* fitting(places: Iterable<number>, matches: Matches | null | undefined): Generator<number> {
  for (const place of places) if (!matches || matches.scoreOf(place) !== undefined) yield place;
}
