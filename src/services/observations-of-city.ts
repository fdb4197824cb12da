import type { Observation } from '../entities/observation';
import type { NodeKind } from '../entities/vocabulary';
import { BadUserInputError } from '../errors';
import type { Connection } from './connection';
import type { CursorKey } from './cursor';
import { DATE_FORM } from './filter/period';
import type { ListRequest } from './list';
import { OBSERVATIONS } from './list-observations';
import { checkWithin, connectionWithin } from './list-within';
import { compareKeys } from './page';
import { refuseEmpty } from './refuse-empty';
import type { Scope } from './scope';

export interface ObservationSelection {
  readonly indicators?: readonly string[] | null;
  /** A year, or a year and a month; a value holds in it when its period touches it. */
  readonly period?: string | null;
}

const INDICATOR: readonly NodeKind[] = ['indicator'];

/** One page of a city's observations, by indicator, then period, then source. */
export async function observationsOfCity(
  scope: Scope,
  cityId: string,
  { indicators, period }: ObservationSelection,
  request: ListRequest,
): Promise<Connection<Observation>> {
  refuseEmpty({ indicator: indicators });
  if (typeof period === 'string' && !DATE_FORM.pattern.test(period)) {
    throw new BadUserInputError({ path: 'period', value: period, reason: DATE_FORM.reason });
  }
  const named = (indicators ?? []).map((id, index) => ({ path: `indicator.${index}`, id, kinds: INDICATOR }));
  await checkWithin(scope, OBSERVATIONS, request, named);
  const all = await scope.loaders.observationsOfCity.load(cityId);
  const items = all.filter(
    (each) => (!indicators || indicators.includes(each.indicatorId)) && (!period || holdsIn(each, period)),
  );
  const keyOf = (each: Observation): CursorKey => [each.indicatorId, each.periodStart, each.id];
  items.sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
  return connectionWithin(scope, { table: OBSERVATIONS, items, idOf: ({ id }) => id, keyOf }, request);
}

/** As exactly as the vaguer of the two dates says. */
function holdsIn({ periodStart, periodEnd }: Observation, date: string): boolean {
  return periodStart.slice(0, date.length) <= date && date.slice(0, periodEnd.length) <= periodEnd;
}
