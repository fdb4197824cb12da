import type { Observation } from '../entities/observation';
import type { Connection } from './connection';
import type { CursorKey } from './cursor';
import type { ListRequest } from './list';
import { OBSERVATIONS } from './list-observations';
import { checkWithin, connectionWithin } from './list-within';
import { compareKeys } from './page';
import type { Scope } from './scope';

/** One page of an indicator's observations, by period, then city, then source. */
export async function observationsOfIndicator(
  scope: Scope,
  indicatorId: string,
  request: ListRequest,
): Promise<Connection<Observation>> {
  await checkWithin(scope, OBSERVATIONS, request);
  const items = [...(await scope.loaders.observationsOfIndicator.load(indicatorId))];
  const keyOf = (each: Observation): CursorKey => [each.periodStart, each.cityId, each.id];
  items.sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
  return connectionWithin(scope, { table: OBSERVATIONS, items, idOf: ({ id }) => id, keyOf }, request);
}
