import type { Edition } from '../table.types';
import { columnsByIndicator } from '../period/columns-by-indicator';
import type { Caution } from './caution.types';
import { percent } from './percent';
import { named, sentence, type Sentence } from '../sentence';

/** Sources differ: another edition gives other values, for the criterion itself or for what it is made of. */
export const sourcesDiffer: Caution = {
  id: 'SOURCES_DIFFER',
  description: 'Another source gives values that differ by more than 5 %, of a criterion or of what it is made of.',
  advice: sentence(
    'choose the source (`observations.sources`), or compute a rate anew from its parts (`formula`)',
    '选定来源（`observations.sources`），或由各组成部分重新计算比率（`formula`）',
  ),
  parameters: [],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 2 (quality of the data)',
  find: ({ tree, table, units }) =>
    tree.leaves.flatMap(({ indicator }) =>
      (columnsByIndicator(table).get(indicator)?.otherVintages ?? []).flatMap((each) => {
        const shown = each.units.filter((unit) => units.includes(unit));
        if (shown.length === 0) return [];
        const own = named(indicator);
        const of =
          each.indicator === indicator
            ? own
            : sentence('{own}, which rests on {part},', '{own}（以{part}为基础）', {
                own,
                part: named(each.indicator),
              });
        const message = sentence(
          'two vintages exist: {of} takes {taken}, and {other} differs from it by more than {tolerance} for {count} of {all} units, at most by {largest}',
          '存在两个版本：{of}取{taken}，而{other}在{all}个对象中的{count}个上与之相差超过{tolerance}，最多相差{largest}',
          {
            ...{ of, taken: edition(each.taken), other: edition(each.other), tolerance: percent(each.tolerance) },
            ...{ count: shown.length, all: each.compared, largest: percent(each.largest) },
          },
        );
        return [{ message, indicators: [...new Set([indicator, each.indicator])], units: shown }];
      }),
    ),
};

function edition({ source, period }: Edition): Sentence {
  return sentence('{source} ({period})', '{source}（{period}）', { source: named(source), period });
}
