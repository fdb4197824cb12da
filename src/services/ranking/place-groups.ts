import type { LinkType } from '../../entities/vocabulary';
import type { UnitGrouping } from '../../ranking/table.types';
import type { Scope } from '../scope';

/** How places can be grouped for GROUP_MEAN: the name of the grouping, and the links that lead to the group. */
export const PLACE_GROUPINGS: Readonly<Record<string, { type: LinkType; kind: string }>> = {
  country: { type: 'IN_COUNTRY', kind: 'country' },
  province: { type: 'PART_OF', kind: 'region' },
  cluster: { type: 'MEMBER_OF', kind: 'region' },
};

/** The groupings of these places; a place with several groups of a kind is in the first by id. */
export function placeGroups({ data }: Pick<Scope, 'data'>, units: readonly string[]): UnitGrouping[] {
  return Object.entries(PLACE_GROUPINGS).map(([name, { type, kind }]) => {
    const of = units.map((id) => {
      const unit = data.node(id);
      const links = unit === null ? [] : data.linksFrom(unit.identity, type);
      const groups = links.map(({ toId }) => toId).filter((group) => group.startsWith(`${kind}:`));
      return groups.sort()[0] ?? null;
    });
    return { name, of };
  });
}
