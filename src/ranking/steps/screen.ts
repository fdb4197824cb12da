import type { RankingWarning, UnrankedUnit } from '../result.types';
import { dropUnits, type RankingState } from '../state';

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
      const reason = `${given} of ${all} criteria have a value; the least share is ${short(minimumShare)}`;
      dropped.push({ unit, code: 'TOO_FEW_VALUES', reason });
    } else if (given > 0 && other / given < minimumNonZeroShare) {
      const reason = `${other} of ${given} values are not 0; the least share is ${short(minimumNonZeroShare)}`;
      dropped.push({ unit, code: 'TOO_MANY_ZEROS', reason });
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
    message: `${dropped.length} units have too little data and are not ranked; a lower least share in \`screen\` keeps them`,
    indicators: [],
    units: dropped.map(({ unit }) => unit).sort(),
  };
}

function short(share: number): string {
  return String(Number(share.toPrecision(3)));
}
