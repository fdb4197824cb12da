import type { NodeKind } from '../../entities/vocabulary';
import type { Snapshot } from '../../snapshot';
import type { FilterField, FilterFields } from './field';
import { nodeName, number, text } from './fields';
import { membership } from './membership';

export const PUBLISHED_RANKING_FIELDS: FilterFields = {
  slug: text('node', ['slug']),
  name: text('node', ['nameEn', 'nameZh']),
  source: ofObservations('sourceId', ['source'], () => true),
  place: ofObservations('cityId', ['city', 'country', 'region'], (value) => value !== null),
  revision: number('node', 'revision'),
};

/** Nodes that the observations of an indicator refer to. */
function ofObservations(
  property: 'sourceId' | 'cityId',
  kinds: readonly NodeKind[],
  counts: (value: number | null) => boolean,
): FilterField {
  const nodesOf = (data: Snapshot): ((place: number) => ReadonlySet<number>) => {
    const indicators = data.view('node').table;
    const observations = data.view('observation');
    const nodes = observations.reference(property);
    return (place) => {
      const rows = data.placesOf('observationsOfIndicator', indicators.identityOf(place));
      const counted = rows.filter((row) => counts(observations.at(row).value));
      return new Set(Array.from(counted, (row) => nodes.identityAt(row)));
    };
  };
  return {
    kinds,
    tests: (data, operators) => {
      const found = nodesOf(data);
      const { table } = data.view('node');
      return membership<string>(
        {
          isOneOf: (ids) => {
            const wanted = ids.map((id) => table.find(id));
            return (place) => wanted.some((identity) => found(place).has(identity));
          },
          isNull: () => (place) => ![...found(place)].some((identity) => nodeName(data, identity, kinds) !== null),
        },
        operators,
      );
    },
    values: (data) => {
      const found = nodesOf(data);
      return {
        each: (place, visit) => found(place).forEach(visit),
        nameOf: (identity) => nodeName(data, identity, kinds),
      };
    },
  };
}
