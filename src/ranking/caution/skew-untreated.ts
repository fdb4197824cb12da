import { describeShape, shapeOf } from '../treat/skew-rule';
import { presentValues } from '../unit-frame';
import type { Caution } from './caution.types';
import { ORDER_ONLY } from './compares-orders';
import { named, sentence } from '../sentence';

/** Fewer values have no shape to speak of. */
const LEAST_UNITS = 10;

/** Skew untreated: one outlier takes most of the scale, and the others stand close together. */
export const skewUntreated: Caution = {
  id: 'SKEW_UNTREATED',
  description: 'Values are strongly skewed (|skewness| of 2 and excess kurtosis of 3.5 or more) and not treated.',
  advice: sentence(
    'treat outliers (WINSORISE, LOG), or use a scale of ranks (PERCENTILE_RANK)',
    '处理离群值（WINSORISE、LOG），或改用名次标度（PERCENTILE_RANK）',
  ),
  parameters: [],
  reference: 'Becker et al. (2022), COINr check_SkewKurt, JOSS 7(78): 4567',
  find: ({ tree, criteria, values, reference }) =>
    tree.leaves.flatMap(({ index, indicator, parameters, method, weight }) => {
      const isBent = parameters['ln'] === true || criteria[index]!.treatment.length > 0;
      if (isBent || weight === 0 || ORDER_ONLY.includes(method.id) || method.id === 'ABOVE_BELOW_MEAN') return [];
      const present = values[index]!;
      if (!mayBeSkewed(present, reference)) return [];
      const shape = shapeOf(presentValues(present, reference));
      if (!shape.needsTreatment) return [];
      const message = sentence('{indicator} is strongly skewed ({shape})', '{indicator}分布严重偏斜（{shape}）', {
        ...{ indicator: named(indicator), shape: describeShape(shape) },
      });
      return [{ message, indicators: [indicator], units: [] }];
    }),
};

/** A quick look without exact sums, which would take longer than the ranking itself; it lets more pass than the rule. */
function mayBeSkewed(column: Float64Array, reference: Uint8Array): boolean {
  let [count, sum] = [0, 0];
  for (let unit = 0; unit < column.length; unit++) {
    const value = column[unit]!;
    if (reference[unit] !== 1 || Number.isNaN(value)) continue;
    count++;
    sum += value;
  }
  if (count < LEAST_UNITS) return false;
  const mean = sum / count;
  let [second, fourth] = [0, 0];
  for (let unit = 0; unit < column.length; unit++) {
    const value = column[unit]!;
    if (reference[unit] !== 1 || Number.isNaN(value)) continue;
    const square = (value - mean) * (value - mean);
    second += square;
    fourth += square * square;
  }
  return second > 0 && (count * fourth) / (second * second) > 3.5;
}
