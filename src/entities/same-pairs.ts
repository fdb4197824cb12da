import type { Observation as ObservationEntity } from './observation';

type Observation = Pick<
  ObservationEntity,
  'indicatorId' | 'sourceId' | 'cityId' | 'periodStart' | 'periodEnd' | 'value'
>;

/** From this share on, values of two sources differ. */
export const SOURCES_TOLERANCE = 0.05;

/** So many years may lie between two values that are still compared: a size or a share moves little in a year. */
const YEARS_APART = 1;

/**
 * Values of one quantity for one place from two series, that is two sources, or two indicators that mean the same: those of
 * the same period, else of neighbouring years. A value that has a partner in its own year gets none of the year beside it.
 */
export function samePairs<Row extends Observation>(
  observations: readonly Row[],
  indicators: readonly [string, string],
): (readonly [Row, Row])[] {
  const series = new Map<string, Row[]>();
  for (const each of observations) {
    if (each.value === null || !indicators.includes(each.indicatorId)) continue;
    const key = `${each.indicatorId} ${each.sourceId} ${each.cityId}`;
    series.set(key, [...(series.get(key) ?? []), each]);
  }
  const byPlace = new Map<string, Row[][]>();
  for (const each of series.values()) {
    const place = each[0]?.cityId ?? '';
    byPlace.set(place, [...(byPlace.get(place) ?? []), each]);
  }
  return [...byPlace.values()].flatMap((all) =>
    all.flatMap((one, index) => all.slice(index + 1).flatMap((other) => pairsOf(one, other, indicators))),
  );
}

function pairsOf<Row extends Observation>(
  one: readonly Row[],
  other: readonly Row[],
  indicators: readonly string[],
): (readonly [Row, Row])[] {
  // Two sources of one indicator are compared by that indicator's own relation.
  const mixed = one[0]?.indicatorId !== other[0]?.indicatorId;
  if (mixed !== (indicators[0] !== indicators[1])) return [];
  const all = one.flatMap((a) => other.map((b) => ({ pair: [a, b] as const, gap: gapOf(a, b) })));
  const exact = all.filter(({ gap }) => gap === 0);
  const taken = new Set(exact.flatMap(({ pair }) => pair));
  const near = all.filter(
    ({ pair, gap }) => gap > 0 && gap <= YEARS_APART && !pair.some((observation) => taken.has(observation)),
  );
  return [...exact, ...near].map(({ pair }) => pair);
}

/** In years; spans are compared only with the same span. */
function gapOf(a: Observation, b: Observation): number {
  if (a.periodStart === b.periodStart && a.periodEnd === b.periodEnd) return 0;
  const [first, second] = [yearOf(a), yearOf(b)];
  return first === null || second === null || first === second ? Infinity : Math.abs(first - second);
}

function yearOf({ periodStart, periodEnd }: Observation): number | null {
  return periodStart !== null && periodStart === periodEnd && /^\d{4}$/.test(periodStart) ? Number(periodStart) : null;
}
