import { displayObservation, displayPeriod, displayQuantity } from '../display';
import type { Label } from '../labels/label';
import type { NodeRow, ObservationRow, QuantityRow, Snapshot } from '../snapshot';

/** Figures and periods in words: the only place of the site that knows how they are made. */
export function quantityText(data: Snapshot, quantity: QuantityRow): Label {
  return displayQuantity(quantity, data.unit(quantity.unitCode));
}

/** A value with its unit, and what its status says; where there is none, why. */
export function observationText(data: Snapshot, observation: ObservationRow): Label {
  const indicator = data.nodeAt(observation.indicatorIdentity);
  return displayObservation(observation, indicator, data.unit(indicator?.unitCode ?? null));
}

/** The same with every digit. */
export function exactText(data: Snapshot, observation: ObservationRow): Label {
  const indicator = data.nodeAt(observation.indicatorIdentity);
  return displayObservation(observation, indicator, data.unit(indicator?.unitCode ?? null), true);
}

/** A number in the unit of an indicator that is no value of its own, such as a median. */
export function valueText(data: Snapshot, value: number, indicator: NodeRow | null): Label {
  const parts = { value, status: 'A', asPrinted: null } as const;
  return displayObservation(parts, indicator, data.unit(indicator?.unitCode ?? null));
}

/** `2012`, `October 2016`, `since 2012`; null where nothing says when. */
export function periodText(start: string | null, end: string | null): Label | null {
  return start === null && end === null ? null : displayPeriod({ start, end });
}

/** `30 November 2026`, of a date or an instant. */
export function dateText(date: string): Label {
  const day = date.slice(0, 10);
  return displayPeriod({ start: day, end: day });
}

/** `1st`, `2nd`, `11th`. */
export function ordinal(number: number): string {
  const [tens, ones] = [number % 100, number % 10];
  const ending = tens > 10 && tens < 14 ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[ones] ?? 'th');
  return `${number.toLocaleString('en-US')}${ending}`;
}
