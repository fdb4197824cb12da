import type { RankingProblem } from '../errors';

/** How a quotient reads in a problem. */
export interface QuotientNames {
  readonly indicator: string;
  readonly denominator: string;
  /** Of the denominator in the recipe. */
  readonly path: string;
}

/**
 * value / denominator x multiplier for each unit; a gap on either side is a gap. Over a denominator of 0 or less it is undefined:
 * a rate per nobody means nothing, and per a negative number it turns the scale round.
 */
export function divide(
  values: Float64Array,
  denominators: Float64Array,
  multiplier: number,
  units: readonly string[],
  names: QuotientNames,
  undefinedValue: (unit: string, problem: RankingProblem) => void,
): Float64Array {
  return values.map((value, unit) => {
    const divisor = denominators[unit]!;
    if (Number.isNaN(value) || Number.isNaN(divisor)) return NaN;
    const quotient = (value / divisor) * multiplier;
    if (divisor > 0 && Number.isFinite(quotient)) return quotient;
    const of = `${names.denominator} of ${units[unit]} is ${divisor}`;
    const [code, why] =
      divisor > 0
        ? (['UNDEFINED_VALUE', `${names.indicator} (${value}) over it is too large to compute with`] as const)
        : (['NON_POSITIVE_VALUE', `a denominator must be above 0`] as const);
    undefinedValue(units[unit]!, { path: names.path, code, message: `${of}; ${why}` });
    return NaN;
  });
}
