import type { Observation } from '../entities/observation';
import { connectionOf, type Connection } from './connection';
import type { NodeKind } from '../entities/vocabulary';
import { checkIds } from './check-ids';
import { InputProblems } from './input-problems';
import { compareKeys, pageOf, type PageArguments } from './page';
import type { Scope } from './scope';

export interface ObservationSelection {
  readonly indicators?: readonly string[] | null;
  /** A year; a value holds in it when its period touches it. */
  readonly period?: string | null;
}

const INDICATOR: readonly NodeKind[] = ['indicator'];

/** One page of a city's observations, by indicator, then period, then source. */
export async function observationsOfCity(
  scope: Scope,
  cityId: string,
  { indicators, period }: ObservationSelection,
  page: PageArguments,
): Promise<Connection<Observation>> {
  const problems = new InputProblems();
  const named = (indicators ?? []).map((id, index) => ({ path: `indicator.${index}`, id, kinds: INDICATOR }));
  await checkIds(scope, named, problems);
  problems.throwIfAny();
  const all = await scope.loaders.observationsOfCity.load(cityId);
  const wanted = all.filter(
    (each) => (!indicators || indicators.includes(each.indicatorId)) && (!period || holdsIn(each, period)),
  );
  const keyOf = (each: Observation): [string, string, string] => [each.indicatorId, each.periodStart, each.id];
  wanted.sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
  return connectionOf(pageOf(wanted, keyOf, page));
}

function holdsIn(observation: Observation, year: string): boolean {
  return (
    observation.periodStart.slice(0, 4) <= year.slice(0, 4) && year.slice(0, 4) <= observation.periodEnd.slice(0, 4)
  );
}
