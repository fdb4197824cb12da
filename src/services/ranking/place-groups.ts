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
export async function placeGroups(scope: Scope, units: readonly string[]): Promise<UnitGrouping[]> {
  return Promise.all(
    Object.entries(PLACE_GROUPINGS).map(async ([name, { type, kind }]) => {
      const of = units.map(async (nodeId) => {
        const links = await scope.loaders.links.load({ nodeId, end: 'fromId', type });
        const groups = links.map(({ toId }) => toId).filter((id) => id.startsWith(`${kind}:`));
        return groups.sort()[0] ?? null;
      });
      return { name, of: await Promise.all(of) };
    }),
  );
}
