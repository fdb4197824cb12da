import { denoised } from '../statistics/noise';
import type { Treatment } from './treatment.types';
import { describeShape, notNeeded, shapeOf, short, skewLimits } from './skew-rule';
import { sentence, type Sentence } from '../sentence';

/**
 * Winsorise: outliers are moved to the nearest value that is none, as few as are needed.
 *
 * While |skewness| and kurtosis both reach their limit, the points at the end of the longer tail move to the next value.
 * Tied points move together, and `maximumPoints` counts points, so that a tie that would go beyond it stays. Where the
 * limits are still reached, `onlyIfEnough` leaves all values as they were, for a LOG with `ifSkewed` to follow (COINr's
 * default pair); without it the moved points stay moved.
 * Becker et al. (2022), COINr winsorise.
 * @example WINSORISE of 1, 2, 3, 4, 5, 6, 7, 8, 9, 100 // 1, 2, 3, 4, 5, 6, 7, 8, 9, 9
 */
export const winsorise: Treatment = {
  id: 'WINSORISE',
  description: 'Moves the fewest outliers to the nearest other value until skewness or kurtosis is low enough.',
  parameters: [
    {
      name: 'maximumPoints',
      description: 'Move at most so many points.',
      type: 'INTEGER',
      minimum: 1,
      maximum: 1000,
      default: 5,
    },
    ...skewLimits,
    {
      name: 'onlyIfEnough',
      description: 'Leave all values as they were where so many points are not enough.',
      type: 'BOOLEAN',
      default: false,
    },
  ],
  reference: 'Becker et al. (2022), COINr: An R package for developing composite indicators, JOSS 7(78): 4567',
  fit(reference, parameters) {
    const before = shapeOf(reference, parameters);
    if (!before.needsTreatment) return { apply: null, message: notNeeded(before) };
    const { low, high, moved, after } = moveOutliers(reference, before, parameters);
    const change = sentence('{before} before, {after} after', '处理前{before}，处理后{after}', {
      before: describeShape(before),
      after: describeShape(after),
    });
    if (moved === 0)
      return {
        apply: null,
        message: sentence(
          'more points are tied at the end than may be moved: {change}',
          '端点并列的数值多于可移动的数目：{change}',
          { change },
        ),
      };
    if (after.needsTreatment && parameters['onlyIfEnough'] === true) {
      return {
        apply: null,
        message: sentence(
          'moving {points} is not enough, so none is moved: {change}',
          '移动{points}仍不够，因此不移动：{change}',
          { points: points(moved), change },
        ),
      };
    }
    return {
      apply: (value) => Math.max(low, Math.min(high, value)),
      message: sentence('{points} moved into {low} to {high}: {change}', '{points}移入{low}至{high}：{change}', {
        ...{ points: points(moved), low: short(low), high: short(high), change },
      }),
    };
  },
};

function points(count: number): Sentence {
  return count === 1 ? sentence('1 point', '1个数值') : sentence('{count} points', '{count}个数值', { count });
}

interface Moved {
  readonly low: number;
  readonly high: number;
  readonly moved: number;
  readonly after: ReturnType<typeof shapeOf>;
}

function moveOutliers(
  ascending: Float64Array,
  before: Moved['after'],
  parameters: Parameters<typeof shapeOf>[1],
): Moved {
  const most = Number(parameters?.['maximumPoints']);
  const values = Float64Array.from(denoised(ascending));
  let [first, last, after] = [0, values.length - 1, before];
  while (after.needsTreatment) {
    const fromTop = after.skewness > 0;
    // The next value inwards, past all that are tied (or have been moved) at this end.
    let next = fromTop ? last : first;
    while (values[next] === values[fromTop ? values.length - 1 : 0]) next += fromTop ? -1 : 1;
    const moved = fromTop ? values.length - 1 - next + first : next + (values.length - 1 - last);
    if (moved > most) break;
    if (fromTop) values.fill(values[next]!, next + 1);
    else values.fill(values[next]!, 0, next);
    [first, last] = fromTop ? [first, next] : [next, last];
    after = shapeOf(values, parameters);
  }
  return { low: values[0]!, high: values.at(-1)!, moved: first + (values.length - 1 - last), after };
}
