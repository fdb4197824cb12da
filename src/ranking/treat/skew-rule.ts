import type { ParameterDefinition } from '../method.types';
import type { MethodCall } from '../recipe.types';
import { excessKurtosis } from '../statistics/excess-kurtosis';
import { skewness } from '../statistics/skewness';
import { sentence, type Sentence } from '../sentence';

/** The rule by which outliers are looked for: values need treatment where both limits are reached. */
export const skewLimits: readonly ParameterDefinition[] = [
  {
    name: 'skewness',
    description: 'Values need treatment where |skewness| is at least this and kurtosis is too high as well.',
    type: 'NUMBER',
    exclusiveMinimum: 0,
    default: 2,
  },
  {
    name: 'kurtosis',
    description: 'Values need treatment where excess kurtosis is at least this and skewness is too high as well.',
    type: 'NUMBER',
    default: 3.5,
  },
];

/** For treatments of the whole scale: they can wait until moving single points was not enough. */
export const ifSkewed: ParameterDefinition = {
  name: 'ifSkewed',
  description: 'Only where |skewness| is at least 2 and excess kurtosis at least 3.5.',
  type: 'BOOLEAN',
  default: false,
};

export interface Shape {
  readonly skewness: number;
  readonly kurtosis: number;
  readonly needsTreatment: boolean;
}

/** Skewness and excess kurtosis as in Excel; fails where both reach their limit (Becker et al. 2022, COINr check_SkewKurt). */
export function shapeOf(values: ArrayLike<number>, limits: MethodCall = { method: '' }): Shape {
  const skew = skewness(values);
  const kurtosis = excessKurtosis(values);
  const isSkewed = Math.abs(skew) >= Number(limits['skewness'] ?? 2);
  return { skewness: skew, kurtosis, needsTreatment: isSkewed && kurtosis >= Number(limits['kurtosis'] ?? 3.5) };
}

export function describeShape(shape: Shape): Sentence {
  return sentence('skewness {skewness}, kurtosis {kurtosis}', '偏度{skewness}，峰度{kurtosis}', {
    skewness: short(shape.skewness),
    kurtosis: short(shape.kurtosis),
  });
}

/** Why values that are not skewed stay as they are. */
export function notNeeded(shape: Shape): Sentence {
  return sentence('not needed: {shape}', '无须处理：{shape}', { shape: describeShape(shape) });
}

/** Six digits: enough to find the value again, short enough to read. */
export function short(value: number): string {
  return String(Number(value.toPrecision(6)));
}
