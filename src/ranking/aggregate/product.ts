import type { AggregationMethod } from '../method.types';
import { sentence } from '../sentence';

/** Product: for shares of shares, such as the part of the people who are poor times how poor they are. */
export const product: AggregationMethod = {
  id: 'PRODUCT',
  description: 'Weighted product with the weights as given as exponents, not as shares; values must be 0 or more.',
  parameters: [],
  reference:
    'Alkire & Foster (2011), Counting and multidimensional poverty measurement, J. Public Economics 95: 476-487',
  additive: false,
  monotone: true,
  sums: true,
  notes: {
    formula: 'product of x^w.',
    direction:
      'Children arrive turned: higher is better. A reversed branch enters times -1 and is refused; with a normalisation of its own (RATIO_TO_REFERENCE to a `value`) it divides.',
    ties: 'Equal scores stay equal.',
    missing:
      'A unit that lacks a child of weight above 0 gets no value: a product without one of its factors is another product.',
    refuses: 'A negative value, naming unit and criterion. One 0 makes the product 0.',
  },
  example: { weights: [1, 1, 2], rows: [[1, 2, 3]], result: [18] },
  refuses: (value) => (value >= 0 ? null : NEGATIVE),
  undefinedBecause: sentence('the product is too large to compute with', '乘积过大，无法计算'),
  prepare(children) {
    const factors = new Float64Array(children.length);
    return (weights, out) => {
      for (let unit = 0; unit < out.length; unit++) {
        let count = 0;
        for (let child = 0; child < children.length; child++) {
          if (weights[child] !== 0) factors[count++] = children[child]![unit]! ** weights[child]!;
        }
        // In the order of size, so that the order of the children does not show in the last digit. NaN stays NaN.
        out[unit] = factors.subarray(0, count).sort().reduce(times, 1);
      }
      return null;
    };
  },
};

function times(product: number, factor: number): number {
  return product * factor;
}

const NEGATIVE = sentence('a product needs values of 0 or more', '乘积要求数值不小于0');
