import type { NodeKind } from '../../entities/vocabulary';
import type { Snapshot } from '../../snapshot';
import { field, type FilterFields, type MemberField } from './field';
import { nodeName, number, text } from './fields';
import { anyMember } from './membership';

export const PUBLISHED_RANKING_FIELDS: FilterFields = {
  slug: field('Its slug, which is that of its indicator.', text('node', ['slug'])),
  name: field('Its name, in either language.', text('node', ['nameEn', 'nameZh'])),
  source: field(
    'A source of its ranks.',
    ofObservations('sourceId', ['source'], () => true),
  ),
  place: field(
    'A place that it ranks.',
    ofObservations('cityId', ['city', 'country', 'region'], (value) => value !== null),
  ),
  revision: field('The data revision that last changed its indicator.', number('node', 'revision')),
};

/** Nodes that the observations of an indicator refer to. */
function ofObservations(
  property: 'sourceId' | 'cityId',
  kinds: readonly NodeKind[],
  counts: (value: number | null) => boolean,
): MemberField {
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
    takes: 'ids',
    kinds,
    test: (data, members) => {
      const found = nodesOf(data);
      const { table } = data.view('node');
      return anyMember(
        {
          isOneOf: (ids) => {
            const wanted = ids.map((id) => table.find(id));
            return (place) => wanted.some((identity) => found(place).has(identity));
          },
          isNull: () => (place) => ![...found(place)].some((identity) => nodeName(data, identity, kinds) !== null),
        },
        members,
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
