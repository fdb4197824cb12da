import { LRUCache } from 'lru-cache';
import type { ObservationRow, Snapshot } from '../../snapshot';
import type { OtherVintage, RankingTable, TableOutline } from '../../ranking/table.types';
import type { Scope } from '../scope';
import { asInputError } from './as-input-error';
import { otherVintages } from './other-vintages';
import { type PickedObservations, periodOf, pickObservations, seriesValue, vintagesOf } from './pick-observations';
import { placeGroups } from './place-groups';
import type { ObservationChoice, PlaceKindName } from './ranking-request';

/** Values for a ranking, each with the observations that it was taken from. */
export interface RankingData {
  readonly table: RankingTable;
  /** Those that a value is made of; without periods, the one that was picked. Empty = missing. */
  observations(indicatorId: string, placeId: string, periods: readonly string[]): readonly ObservationRow[];
}

export interface DataRequest {
  readonly indicators: readonly string[];
  /** Indicators that are read too and rank no place. */
  readonly beside?: readonly string[];
  readonly places: PlaceKindName;
  /** Ids of the places to show; null = all. */
  readonly view: readonly string[] | null;
  readonly peers: readonly string[] | null;
  /** Ids that the recipe ranks, so that one without any value is told and not lost. */
  readonly units: readonly string[];
  readonly choice: ObservationChoice;
  /** Whether a gap may be filled from the other places of a group. */
  readonly grouped: boolean;
}

/** Every indicator that a method can name. */
export function indicatorOutline({ data }: Pick<Scope, 'data'>, units: readonly string[]): TableOutline {
  const columns = OUTLINES.get(data) ?? outlineOf(data);
  OUTLINES.set(data, columns);
  return { units, columns };
}

const OUTLINES = new WeakMap<Snapshot, TableOutline['columns']>();

function outlineOf(data: Snapshot): TableOutline['columns'] {
  return data.nodesOfKind('indicator').map(({ id, direction, unitCode, valueType }) => ({
    indicator: id,
    direction: direction ?? ('NONE' as const),
    unit: unitCode,
    isRank: valueType === 'RANK',
  }));
}

/** The values that a recipe asks for. Places: all of the kind that have a value of any indicator, and those that are named. */
export function rankingData(scope: Scope, outline: TableOutline, request: DataRequest, path = 'input'): RankingData {
  const { indicators, view, peers } = request;
  const names = [...new Set([...indicators, ...(request.beside ?? [])])];
  const prefix = `${request.places.toLowerCase()}:`;
  const picked = new Map(names.map((id) => [id, pickedOf(scope.data, id, request)] as const));
  const withData = indicators.flatMap((id) => [...(picked.get(id)?.best.keys() ?? [])]);
  const known = request.units.filter((id) => id.startsWith(prefix) && scope.data.node(id) !== null);
  const units = [...new Set([...withData, ...(view ?? []), ...(peers ?? []), ...known])].sort();
  if (units.length === 0) {
    const lists = names.map((id) => observationsOf(scope.data, id));
    throw noPlaces(request, lists, path);
  }
  const columns = outline.columns
    .filter(({ indicator }) => picked.has(indicator))
    .map((column) => {
      const of = picked.get(column.indicator);
      return {
        ...column,
        values: units.map((unit) => of?.best.get(unit)?.value ?? null),
        ...(of && of.others.size > 0 ? { alternatives: units.map((unit) => of.others.get(unit) ?? null) } : {}),
        series: units.map((unit) => (of?.series.get(unit) ?? []).map(seriesValue)),
        otherVintages: of?.otherVintages ?? [],
      };
    });
  const groups = request.grouped ? { groups: placeGroups(scope, units) } : {};
  const table = { units, columns, ...(view ? { view } : {}), ...(peers ? { peers } : {}), ...groups };
  return {
    table,
    observations: (indicatorId, placeId, periods) => {
      const of = picked.get(indicatorId);
      if (periods.length === 0) return [of?.best.get(placeId)].filter((each) => each !== undefined);
      return (of?.series.get(placeId) ?? []).filter((each) => periods.includes(periodOf(each)));
    },
  };
}

function observationsOf(data: Snapshot, indicatorId: string): ObservationRow[] {
  const indicator = data.node(indicatorId);
  return indicator === null ? [] : data.observationsOfIndicator(indicator);
}

/** Picked once for each version of the data, whatever recipes ask for the indicator. */
function pickedOf(data: Snapshot, indicatorId: string, { places, choice }: DataRequest): Picked {
  const kept = PICKED.get(data) ?? new LRUCache<string, Picked>({ max: MOST_PICKED });
  PICKED.set(data, kept);
  const key = JSON.stringify([indicatorId, places, choice]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const kind = places.toLowerCase();
  const ofKind = observationsOf(data, indicatorId).filter(({ cityIdentity }) => data.kindOf(cityIdentity) === kind);
  const found = pickObservations(ofKind, choice, vintagesOf(data));
  const indicator = data.node(indicatorId);
  const picked = { ...found, otherVintages: indicator === null ? [] : otherVintages(data, indicator, found.best) };
  kept.set(key, picked);
  return picked;
}

interface Picked extends PickedObservations {
  readonly otherVintages: readonly OtherVintage[];
}

const PICKED = new WeakMap<Snapshot, LRUCache<string, Picked>>();
/** Some megabytes of rows where there are thousands of places. */
const MOST_PICKED = 64;

/** A ranking of nothing is mostly one of the wrong kind of places, or of a choice that leaves no observation. */
function noPlaces(request: DataRequest, lists: readonly (readonly ObservationRow[])[], path: string): Error {
  const places = new Set(lists.flat().map(({ cityId }) => cityId));
  const kinds = [...new Set([...places].map((id) => id.slice(0, id.indexOf(':'))))].sort();
  const kind = request.places.toLowerCase();
  const counts = kinds.map((each) => `${each} (${[...places].filter((id) => id.startsWith(`${each}:`)).length})`);
  const why = kinds.includes(kind)
    ? 'that the choice of `observations` leaves'
    : `; those that have one: ${counts.join(', ') || 'none'}`;
  const message = `no ${kind} has a value of the indicators ${request.indicators.slice(0, 5).join(', ')} ${why}`;
  const at = kinds.includes(kind) ? 'observations' : 'places';
  return asInputError([{ path: at, code: 'NO_VALUES', message: message.replace(' ;', ';') }], path);
}
