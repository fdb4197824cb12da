import type { Scale } from '../method.types';
import { roundDecimals } from '../rank/round-decimals';
import type { Clip } from '../recipe.types';
import { denoised } from '../statistics/noise';

/** What is done to the results of a node before they go on: cut to a range, then rounded. */
export interface Keeping {
  readonly clip: Clip | null;
  readonly round: number | null;
}

/** The column cut and rounded; the same column where there is nothing to do. Values equal but for noise round alike. */
export function keepInRange(column: Float64Array, { clip, round }: Keeping): Float64Array {
  const cut = clip ? column.map((value) => clipped(value, clip)) : column;
  if (round === null) return cut;
  return Float64Array.from(denoised(cut), (value) => (Number.isNaN(value) ? NaN : roundDecimals(value, round)));
}

/** The ends of a scale after the same. */
export function keptScale(scale: Scale, { clip, round }: Keeping): Scale {
  if (!clip && round === null) return scale;
  const end = (value: number | null, limit: number | null): number | null => {
    if (value === null && limit === null) return null;
    const cut = clip ? clipped(value ?? limit!, clip) : (value ?? limit!);
    return round === null ? cut : roundDecimals(cut, round);
  };
  const [minimum, maximum] = [end(scale.minimum, clip?.min ?? null), end(scale.maximum, clip?.max ?? null)];
  return { ...scale, minimum, maximum };
}

function clipped(value: number, { min, max }: Clip): number {
  if (min !== null && value < min) return min;
  return max !== null && value > max ? max : value;
}
