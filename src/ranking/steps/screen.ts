import type { RankingWarning, UnrankedUnit } from '../result.types';
import { dropUnits, type RankingState } from '../state';
import { sentence, unitCount } from '../sentence';

/**
 * Screen: units with too few values, or too few values other than 0, are not ranked and do not shape the scales.
 * A share equal to the threshold passes.
 */
export function screen(state: RankingState): RankingState {
  const { minimumShare, minimumNonZeroShare } = state.recipe.screen;
  const { present, nonZero } = counts(state);
  const dropped: UnrankedUnit[] = [];
  state.units.forEach((unit, index) => {
    const [given, other, all] = [present[index]!, nonZero[index]!, state.raw.length];
    if (given / all < minimumShare) {
      const message = sentence(
        '{given} of {all} criteria have a value; the least share is {least}',
        '{all}项指标中有{given}项有值；最低占比为{least}',
        { given, all, least: short(minimumShare) },
      );
      dropped.push({ unit, reason: 'TOO_FEW_VALUES', message });
    } else if (given > 0 && other / given < minimumNonZeroShare) {
      const message = sentence(
        '{other} of {given} values are not 0; the least share is {least}',
        '{given}个数值中有{other}个不为0；最低占比为{least}',
        { other, given, least: short(minimumNonZeroShare) },
      );
      dropped.push({ unit, reason: 'TOO_MANY_ZEROS', message });
    }
  });
  if (dropped.length === 0) return state;
  return { ...dropUnits(state, dropped), warnings: [...state.warnings, screenedOut(dropped)] };
}

/** For each unit how many criteria have a value, and how many of those another one than 0. */
function counts({ raw, units }: RankingState): { readonly present: Uint16Array; readonly nonZero: Uint16Array } {
  const present = new Uint16Array(units.length);
  const nonZero = new Uint16Array(units.length);
  for (const column of raw) {
    for (let unit = 0; unit < column.length; unit++) {
      if (Number.isNaN(column[unit]!)) continue;
      present[unit]!++;
      if (column[unit] !== 0) nonZero[unit]!++;
    }
  }
  return { present, nonZero };
}

/** Nothing leaves a ranking silently, whatever the policy for gaps says that comes after. */
function screenedOut(dropped: readonly UnrankedUnit[]): RankingWarning {
  return {
    code: 'UNITS_SCREENED_OUT',
    message: sentence(
      '{units} not ranked for too little data; a lower least share in `screen` keeps them',
      '{units}数据过少，未参与排名；降低`screen`中的最低占比可将其保留',
      { units: unitCount(dropped.length) },
    ),
    indicators: [],
    units: dropped.map(({ unit }) => unit).sort(),
  };
}

function short(share: number): string {
  return String(Number(share.toPrecision(3)));
}
