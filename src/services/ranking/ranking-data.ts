import { Indicator } from '../../entities/indicator';
import type { Observation } from '../../entities/observation';
import type { RankingTable, TableOutline } from '../../ranking/table.types';
import type { Scope } from '../scope';

/** Values for a ranking, each with the observation that it was taken from. */
export interface RankingData {
  readonly table: RankingTable;
  observation(indicatorId: string, cityId: string): Observation | null;
}

/** Every indicator that a method can name. */
export async function indicatorOutline(scope: Scope): Promise<TableOutline> {
  const indicators = await scope.read.getRepository(Indicator).find({ order: { id: 'ASC' } });
  const columns = indicators.map(({ id, direction }) => ({ indicator: id, direction: direction ?? ('NONE' as const) }));
  return { units: [], columns };
}

/**
 * One value a city and indicator. Where there are several, what was observed goes before a forecast, then the latest
 * period wins, then the better evidence, then the observation whose id comes first. Cities: all that have a value of any of the indicators, and those in view.
 */
export async function rankingData(
  scope: Scope,
  outline: TableOutline,
  indicatorIds: readonly string[],
  view: readonly string[] | null,
): Promise<RankingData> {
  const lists = await Promise.all(indicatorIds.map((id) => scope.loaders.observationsOfIndicator.load(id)));
  const picked = new Map(lists.map((list, index) => [indicatorIds[index] ?? '', pickByCity(list)]));
  const withData = [...picked.values()].flatMap((byCity) => [...byCity.keys()]);
  const units = [...new Set([...withData, ...(view ?? [])])].sort();
  const observation = (indicatorId: string, cityId: string): Observation | null =>
    picked.get(indicatorId)?.get(cityId) ?? null;
  const columns = outline.columns
    .filter(({ indicator }) => picked.has(indicator))
    .map((column) => ({ ...column, values: units.map((city) => observation(column.indicator, city)?.value ?? null) }));
  return { table: { units, columns, ...(view ? { view } : {}) }, observation };
}

function pickByCity(observations: readonly Observation[]): Map<string, Observation> {
  const best = new Map<string, Observation>();
  for (const each of observations) {
    const rival = best.get(each.cityId);
    if (each.value !== null && (!rival || isBetter(each, rival))) best.set(each.cityId, each);
  }
  return best;
}

function isBetter(a: Observation, b: Observation): boolean {
  const forecast = (each: Observation): boolean => each.status === 'F';
  if (forecast(a) !== forecast(b)) return forecast(b);
  if (a.periodEnd !== b.periodEnd) return a.periodEnd > b.periodEnd;
  if (a.evidence !== b.evidence) return a.evidence < b.evidence;
  return a.id < b.id;
}
