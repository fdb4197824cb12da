import type { RankingWarning, UnrankedUnit } from '../result.types';
import { dropUnits, type RankingState } from '../state';

/**
 * Screen: units with too few values, or too few values other than 0, are not ranked and do not shape the scales.
 * A share equal to the threshold passes.
 */
export function screen(state: RankingState): RankingState {
  const { minimumShare, minimumNonZeroShare } = state.recipe.screen;
  const dropped: UnrankedUnit[] = [];
  state.units.forEach((unit, index) => {
    const given = state.raw.map((column) => column[index]!).filter((value) => !Number.isNaN(value));
    const nonZero = given.filter((value) => value !== 0).length;
    if (given.length / state.raw.length < minimumShare) {
      const reason = `${given.length} of ${state.raw.length} criteria have a value; the least share is ${short(minimumShare)}`;
      dropped.push({ unit, code: 'TOO_FEW_VALUES', reason });
    } else if (given.length > 0 && nonZero / given.length < minimumNonZeroShare) {
      const reason = `${nonZero} of ${given.length} values are not 0; the least share is ${short(minimumNonZeroShare)}`;
      dropped.push({ unit, code: 'TOO_MANY_ZEROS', reason });
    }
  });
  if (dropped.length === 0) return state;
  return { ...dropUnits(state, dropped), warnings: [...state.warnings, screenedOut(dropped)] };
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
