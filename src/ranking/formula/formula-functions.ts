import { roundDecimals } from '../rank/round-decimals';

/** A function or operator of formulas: of numbers to a number, NaN where it is undefined. Truth is 1, falsehood 0. */
export interface FormulaFunction {
  /** How many parts it takes at least and at most. */
  readonly takes: readonly [number, number];
  /** How an operator is written between its parts. */
  readonly sign?: string;
  readonly meaning: string;
  compute(...values: number[]): number;
}

const MANY = 100;

/** All that a formula can do; nothing else is ever run. IF and COALESCE look only at the parts that they need. */
export const FORMULA_FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  '+': operator('+', (a, b) => a + b),
  '-': operator('-', (a, b) => a - b),
  '*': operator('*', (a, b) => a * b),
  '/': operator('/', (a, b) => (b === 0 ? NaN : a / b)),
  '^': operator('^', (a, b) => a ** b),
  '<': operator('<', (a, b) => Number(a < b)),
  '<=': operator('<=', (a, b) => Number(a <= b)),
  '>': operator('>', (a, b) => Number(a > b)),
  '>=': operator('>=', (a, b) => Number(a >= b)),
  '=': operator('=', (a, b) => Number(a === b)),
  '!=': operator('!=', (a, b) => Number(a !== b)),
  negative: { takes: [1, 1], meaning: 'the value times -1', compute: (a) => 0 - a },
  min: { takes: [1, MANY], meaning: 'the smallest', compute: (...values) => Math.min(...values) },
  max: { takes: [1, MANY], meaning: 'the largest', compute: (...values) => Math.max(...values) },
  log: { takes: [1, 1], meaning: 'the natural logarithm', compute: (a) => (a > 0 ? Math.log(a) : NaN) },
  log10: { takes: [1, 1], meaning: 'the logarithm to base 10', compute: (a) => (a > 0 ? Math.log10(a) : NaN) },
  exp: { takes: [1, 1], meaning: 'e to the power of the value', compute: Math.exp },
  sqrt: { takes: [1, 1], meaning: 'the square root', compute: Math.sqrt },
  abs: { takes: [1, 1], meaning: 'the size without sign', compute: Math.abs },
  round: { takes: [2, 2], meaning: 'the first rounded to so many decimals, halves away from zero', compute: rounded },
  and: { takes: [1, MANY], meaning: '1 where none is 0, else 0', compute: (...values) => Number(!values.includes(0)) },
  or: {
    takes: [1, MANY],
    meaning: '1 where any is not 0, else 0',
    compute: (...all) => Number(all.some((a) => a !== 0)),
  },
  not: { takes: [1, 1], meaning: '1 where it is 0, else 0', compute: (a) => Number(a === 0) },
  if: { takes: [3, 3], meaning: 'the second where the first is not 0, else the third', compute: () => NaN },
  coalesce: { takes: [1, MANY], meaning: 'the first that is not missing', compute: () => NaN },
  mean: { takes: [0, 0], meaning: 'the weighted mean of all children', compute: () => NaN },
  sum: { takes: [0, 0], meaning: 'the weighted sum of all children', compute: () => NaN },
};

function operator(sign: string, compute: (a: number, b: number) => number): FormulaFunction {
  return { takes: [2, 2], sign, meaning: sign, compute };
}

function rounded(value: number, decimals: number): number {
  return Number.isInteger(decimals) && decimals >= 0 && decimals <= 12 ? roundDecimals(value, decimals) : NaN;
}
