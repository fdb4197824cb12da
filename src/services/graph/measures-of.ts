import type { KnowledgeGraph } from '../../graph/build-graph';
import { linksOut } from '../../graph/walk-links';
import { standardise, type StandardMeasure } from '../../graph/measures';
import type { ObservationRow, Snapshot } from '../../snapshot';
import { pickObservations, vintagesOf } from '../ranking/pick-observations';

export interface Measures {
  readonly measures: readonly StandardMeasure[];
  /** People, by id of the city: of the urban agglomeration, which is known of most cities. */
  readonly people: ReadonlyMap<string, number>;
  observation(indicatorId: string, cityId: string): ObservationRow | null;
}

export const PEOPLE = 'indicator:urban-agglomeration-population';

/** One value a city and indicator, picked as for a ranking. */
export function measuresOf(data: Snapshot, graph: KnowledgeGraph): Measures {
  const indicators = data.nodesOfKind('indicator');
  const vintages = vintagesOf(data);
  const picked = new Map(
    indicators.map((indicator) => [
      indicator.id,
      pickObservations(data.observationsOfIndicator(indicator), {}, vintages).best,
    ]),
  );
  const measures = indicators.map(({ id, nameEn, nameZh, direction, valueType }) => ({
    indicator: id,
    name: { en: nameEn, zh: nameZh },
    direction: direction ?? ('NONE' as const),
    valueType: valueType ?? ('NUMBER' as const),
    group: groupOf(graph, id),
    values: citiesOnly(picked.get(id)),
    evidence: new Map([...(picked.get(id) ?? [])].map(([place, { evidence }]) => [place, evidence])),
  }));
  return {
    measures: standardise(measures),
    people: citiesOnly(picked.get(PEOPLE)),
    observation: (indicatorId, cityId) => picked.get(indicatorId)?.get(cityId) ?? null,
  };
}

/** Values of other places, such as countries, are on another scale. */
function citiesOnly(best: ReadonlyMap<string, ObservationRow> | undefined): Map<string, number> {
  const rows = [...(best ?? [])].filter(([place, { value }]) => place.startsWith('city:') && value !== null);
  return new Map(rows.map(([city, { value }]) => [city, value ?? Number.NaN]));
}

/** The part of a framework that it measures; itself where it measures none. */
function groupOf(graph: KnowledgeGraph, indicator: string): string {
  const node = graph.indexOf.get(indicator);
  const measured = node === undefined ? [] : linksOut(graph, node, 'MEASURES').map(({ far }) => graph.nodes[far]);
  return measured.find((each) => each?.kind === 'framework')?.id ?? indicator;
}
