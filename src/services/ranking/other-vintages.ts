import { samePairs, SOURCES_TOLERANCE } from '../../entities/same-pairs';
import type { Edition, OtherVintage } from '../../ranking/table.types';
import type { NodeRow, ObservationRow, Snapshot } from '../../snapshot';
import { periodOf } from './pick-observations';

/**
 * What other sources say that differs from the values that were picked: of the indicator itself, and of what it is made of (`numerator`,
 * `denominator`) as the source of the value gives it. One entry for each pair of editions.
 */
export function otherVintages(
  data: Snapshot,
  indicator: NodeRow,
  picked: ReadonlyMap<string, ObservationRow>,
): OtherVintage[] {
  const parts = data
    .linksFrom(indicator.identity, 'RELATES_TO')
    .flatMap(({ role, toIdentity }) => (PARTS.has(role) ? (data.nodeAt(toIdentity) ?? []) : []));
  return [
    ...differing(data.observationsOfIndicator(indicator), indicator, new Set([...picked.values()].map(({ id }) => id))),
    ...parts.flatMap((part) => {
      const values = data.observationsOfIndicator(part);
      const taken = values.filter((each) => isOfSameEdition(each, picked.get(each.cityId)));
      return differing(values, part, new Set(taken.map(({ id }) => id)));
    }),
  ];
}

const PARTS: ReadonlySet<string> = new Set(['numerator', 'denominator']);

function isOfSameEdition(each: ObservationRow, value: ObservationRow | undefined): boolean {
  return value !== undefined && each.sourceId === value.sourceId && periodOf(each) === periodOf(value);
}

/** @param taken ids of the values that count */
function differing(
  values: readonly ObservationRow[],
  { id: indicator }: NodeRow,
  taken: ReadonlySet<string>,
): OtherVintage[] {
  const editions = new Map<
    string,
    { taken: Edition; other: Edition; compared: number; units: string[]; largest: number }
  >();
  for (const [a, b] of samePairs(values, [indicator, indicator])) {
    if (taken.has(a.id) === taken.has(b.id)) continue;
    const [own, other] = taken.has(a.id) ? [a, b] : [b, a];
    const name = JSON.stringify([editionOf(own), editionOf(other)]);
    const edition = editions.get(name) ?? {
      ...{ taken: editionOf(own), other: editionOf(other), compared: 0, units: [], largest: 0 },
    };
    editions.set(name, edition);
    const difference = Math.abs((own.value ?? 0) - (other.value ?? 0)) / Math.abs(other.value ?? 0);
    edition.compared += 1;
    if (!(difference > SOURCES_TOLERANCE)) continue;
    edition.units.push(own.cityId);
    edition.largest = Math.max(edition.largest, difference);
  }
  return [...editions.values()]
    .filter(({ units }) => units.length > 0)
    .map((edition) => ({ ...edition, units: edition.units.sort(), indicator, tolerance: SOURCES_TOLERANCE }));
}

function editionOf(observation: ObservationRow): Edition {
  return { source: observation.sourceId, period: periodOf(observation) };
}
