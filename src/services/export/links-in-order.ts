import type { LinkType } from '../../entities/vocabulary';
import type { Snapshot } from '../../snapshot';

/** Where the links of one type at one end of a node stand in the columns: by their order, then by id. */
export function linksInOrder(data: Snapshot, end: 'from' | 'to', identity: number, type: LinkType): number[] {
  const { table } = data.view('link');
  const position = data.view('link').column('position');
  return data
    .linkPlaces(end === 'from' ? 'linksFrom' : 'linksTo', identity, type)
    .sort((a, b) => position.compare(a, b) || table.compareKeys(a, b));
}
