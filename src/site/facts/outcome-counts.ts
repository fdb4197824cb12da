import type { WordColumn } from '../../snapshot/columns/word-column';
import type { Snapshot } from '../../snapshot';

export interface OutcomeCount {
  readonly all: number;
  readonly withFigure: number;
}

const KEPT = new WeakMap<Snapshot, ReadonlyMap<number, OutcomeCount>>();

/** How many outcomes each case reports, by the identity of the case; counted once for each version of the data. */
export function outcomeCounts(data: Snapshot): ReadonlyMap<number, OutcomeCount> {
  const known = KEPT.get(data);
  if (known !== undefined) return known;
  const counts = new Map<number, OutcomeCount>();
  const view = data.view('statement');
  const kinds = view.column<WordColumn>('kind');
  const owners = view.reference('ownerId');
  const { statements: editorial } = data.editorial;
  for (const place of view.places()) {
    if (kinds.get(place) !== 'OUTCOME' || editorial.has(place)) continue;
    const owner = owners.identityAt(place);
    const { all, withFigure } = counts.get(owner) ?? { all: 0, withFigure: 0 };
    const hasFigure = data.placesOf('quantitiesOfStatement', view.table.identityOf(place)).length > 0;
    counts.set(owner, { all: all + 1, withFigure: withFigure + Number(hasFigure) });
  }
  KEPT.set(data, counts);
  return counts;
}
