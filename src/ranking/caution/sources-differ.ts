import { columnsByIndicator } from '../period/columns-by-indicator';
import type { Caution } from './caution.types';
import { percent } from './percent';

/** Sources differ: another edition gives other values, for the criterion itself or for what it is made of. */
export const sourcesDiffer: Caution = {
  id: 'SOURCES_DIFFER',
  description: 'Another source gives values that differ by more than 5 %, of a criterion or of what it is made of.',
  advice: 'choose the source (`observations: { sources }`), or compute a rate anew from its parts (`formula`)',
  parameters: [],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 2 (quality of the data)',
  find: ({ tree, table, units }) =>
    tree.leaves.flatMap(({ indicator }) =>
      (columnsByIndicator(table).get(indicator)?.otherVintages ?? []).flatMap((each) => {
        const shown = each.units.filter((unit) => units.includes(unit));
        if (shown.length === 0) return [];
        const of = each.indicator === indicator ? '' : ` rests on ${each.indicator} and`;
        const message =
          `two vintages exist: ${indicator}${of} takes ${each.taken}, and ${each.other} differs from it by more than ` +
          `${percent(each.tolerance)} for ${shown.length} of ${each.compared} units, at most by ${percent(each.largest)}`;
        return [{ message, indicators: [...new Set([indicator, each.indicator])], units: shown }];
      }),
    ),
};
