import { RunProblem } from '../errors';
import { named, sentence } from '../sentence';

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
  undefinedValue: (unit: string, problem: RunProblem) => void,
): Float64Array {
  return values.map((value, unit) => {
    const divisor = denominators[unit]!;
    if (Number.isNaN(value) || Number.isNaN(divisor)) return NaN;
    const quotient = (value / divisor) * multiplier;
    if (divisor > 0 && Number.isFinite(quotient)) return quotient;
    const why =
      divisor > 0
        ? sentence(
            '{indicator} ({value}) over it is too large to compute with',
            '{indicator}（{value}）与之相除结果过大，无法计算',
            {
              ...{ indicator: named(names.indicator), value },
            },
          )
        : NOT_ABOVE_ZERO;
    const said = sentence('{denominator} of {unit} is {divisor}; {why}', '{unit}的{denominator}为{divisor}；{why}', {
      ...{ denominator: named(names.denominator), unit: named(units[unit]!), divisor, why },
    });
    undefinedValue(
      units[unit]!,
      new RunProblem(names.path, divisor > 0 ? 'UNDEFINED_VALUE' : 'NON_POSITIVE_VALUE', said),
    );
    return NaN;
  });
}

export const NOT_ABOVE_ZERO = sentence('a denominator must be above 0', '分母必须大于0');
