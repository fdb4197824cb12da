import { BadUserInputError } from '../errors';
import {
  checkRequest,
  type Connection,
  connectionWithin,
  type CursorKey,
  DATE_FORM,
  hasBegun,
  isNotOver,
  type ListRequest,
  OBSERVATIONS,
} from '../lists';
import type { NodeRow, ObservationRow } from '../snapshot';
import { refuseEmpty } from '../inputs/refuse-empty';
import type { Scope } from './scope';

export interface ObservationSelection {
  readonly indicators?: readonly string[] | null;
  /** A year, or a year and a month; a value holds in it when its period touches it. */
  readonly period?: string | null;
}

/** One page of a place's observations, by indicator, then period, then source. */
export function observationsOfPlace(
  scope: Scope,
  place: NodeRow,
  { indicators, period }: ObservationSelection,
  request: ListRequest,
): Connection<ObservationRow> {
  refuseEmpty({ indicator: indicators });
  if (typeof period === 'string' && !DATE_FORM.pattern.test(period)) {
    throw new BadUserInputError({ path: 'period', value: period, reason: DATE_FORM.reason });
  }
  const kinds = ['indicator'] as const;
  const named = (indicators ?? []).map((id, index) => ({ path: `indicator.${index}`, id, kinds }));
  const checked = checkRequest(scope, OBSERVATIONS, request, named);
  const wanted = indicators && new Set(indicators.map((id) => scope.data.node(id)?.identity));
  const items = scope.data
    .observationsOfPlace(place)
    .filter((each) => (!wanted || wanted.has(each.indicatorIdentity)) && (!period || holdsIn(each, period)));
  const keyOf = (each: ObservationRow): CursorKey => [each.indicatorId, each.periodStart, each.id];
  return connectionWithin(scope, { definition: OBSERVATIONS, items, placeOf, keyOf }, request, checked, {
    rowOf: asItIs,
  });
}

/** One page of an indicator's observations, by period, then place, then source. */
export function observationsOfIndicator(
  scope: Scope,
  indicator: NodeRow,
  request: ListRequest,
): Connection<ObservationRow> {
  const checked = checkRequest(scope, OBSERVATIONS, request);
  const items = scope.data.observationsOfIndicator(indicator);
  const keyOf = (each: ObservationRow): CursorKey => [each.periodStart, each.cityId, each.id];
  return connectionWithin(scope, { definition: OBSERVATIONS, items, placeOf, keyOf }, request, checked, {
    rowOf: asItIs,
  });
}

function holdsIn({ periodStart, periodEnd }: ObservationRow, date: string): boolean {
  return hasBegun(periodStart, date) && isNotOver(periodEnd, date);
}

function placeOf({ at }: ObservationRow): number {
  return at;
}

function asItIs(observation: ObservationRow): ObservationRow {
  return observation;
}
