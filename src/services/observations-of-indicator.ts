import type { Observation } from '../entities/observation';
import { connectionOf, type Connection } from './connection';
import { compareKeys, pageOf, type PageArguments } from './page';
import type { Scope } from './scope';

/** One page of an indicator's observations, by period, then city, then source. */
export async function observationsOfIndicator(
  scope: Scope,
  indicatorId: string,
  page: PageArguments,
): Promise<Connection<Observation>> {
  const all = [...(await scope.loaders.observationsOfIndicator.load(indicatorId))];
  const keyOf = (each: Observation): [string, string, string] => [each.periodStart, each.cityId, each.id];
  all.sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
  return connectionOf(pageOf(all, keyOf, page));
}
