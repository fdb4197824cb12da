import { columnsByIndicator } from '../period/columns-by-indicator';
import type { RankingState } from '../state';
import type { LeafNode } from '../tree';
import type { Caution } from './caution.types';
import { named, sentence, unitCount } from '../sentence';

/** Years between the oldest and the newest value from which on they are not of one time any more. */
const YEARS = 5;

/** Vintages differ: what looks like a difference between units can be one between years. */
export const vintagesDiffer: Caution = {
  id: 'VINTAGES_DIFFER',
  description: 'Values of one criterion are five or more years apart.',
  advice: sentence(
    'ask for one period (EXACT), or say how old a value may be (LATEST with `withinYears`)',
    '限定同一时期（EXACT），或规定数值最早的年份（LATEST加`withinYears`）',
  ),
  parameters: [],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 2 (timeliness)',
  find: (state) =>
    state.tree.leaves.flatMap((leaf) => {
      const years = yearsOf(state, leaf);
      const known = years.filter((year) => year !== null);
      const [least, most] = [Math.min(...known), Math.max(...known)];
      if (!(most - least >= YEARS)) return [];
      const units = state.units.filter((_, unit) => years[unit] !== null && years[unit]! <= most - YEARS);
      const message = sentence(
        'values of {indicator} are of {least} to {most}; {units} with one that is {years} or more years older than the newest',
        '{indicator}的数值分属{least}至{most}年；{units}的数值比最新的早{years}年或以上',
        { indicator: named(leaf.indicator), least, most, units: unitCount(units.length), years: YEARS },
      );
      return [{ message, indicators: [leaf.indicator], units }];
    }),
};

/** The year that each value is of, the last one where it is made of several; null where that is not known. */
function yearsOf(state: RankingState, { index, indicator }: LeafNode): (number | null)[] {
  const { series } = columnsByIndicator(state.table).get(indicator)!;
  const rule = state.criteria[index]!.period;
  const isChange = rule !== null && ['CHANGE', 'PERCENT_CHANGE', 'CAGR', 'FIRST'].includes(rule.method);
  if (!series || isChange) return state.units.map(() => null);
  const { values, periods } = state.picked[index]!;
  return state.units.map((_, unit) => {
    const own = series[state.source[unit]!]!;
    const last = periods?.[unit]?.at(-1);
    const found =
      last === undefined
        ? own.filter(({ value }) => value === values[unit])
        : own.filter(({ period }) => period === last);
    return found.length === 0 ? null : Math.max(...found.map(({ year }) => year));
  });
}
