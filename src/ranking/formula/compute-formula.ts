import { exactSum } from '../statistics/exact-sum';
import { FORMULA_FUNCTIONS } from './formula-functions';
import type { Formula } from './formula.types';

/** The values of the children of one unit (NaN = missing), and their weights. */
export interface FormulaRow {
  readonly values: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
}

/** A formula made ready to be computed for many units; NaN where a child that it needs is missing, or where it is undefined. */
export function compileFormula(formula: Formula): (row: FormulaRow) => number {
  if (formula.kind === 'NUMBER') return () => formula.value;
  if (formula.kind === 'CHILD') return ({ values }) => values[formula.child]!;
  const parts = formula.parts.map(compileFormula);
  switch (formula.name) {
    case 'if':
      return (row) => {
        const condition = parts[0]!(row);
        return Number.isNaN(condition) ? NaN : parts[condition === 0 ? 2 : 1]!(row);
      };
    case 'coalesce':
      return (row) => {
        for (const part of parts) {
          const value = part(row);
          if (!Number.isNaN(value)) return value;
        }
        return NaN;
      };
    case 'sum':
      return weightedSum;
    case 'mean':
      return (row) => weightedSum(row) / exactSum(row.weights);
    default: {
      const { compute } = FORMULA_FUNCTIONS[formula.name]!;
      return (row) => {
        const values = parts.map((part) => part(row));
        // A comparison with a value that is missing is missing and not false.
        return values.some(Number.isNaN) ? NaN : compute(...values);
      };
    }
  }
}

function weightedSum({ values, weights }: FormulaRow): number {
  return exactSum(Array.from(weights, (weight, child) => (weight === 0 ? 0 : weight * values[child]!)));
}

/** The part of a formula that is undefined for a unit that has all children, in words: `log(-2)`. */
export function undefinedPart(formula: Formula, row: FormulaRow): string | null {
  if (formula.kind !== 'CALL' || Number.isFinite(compileFormula(formula)(row))) return null;
  const values = formula.parts.map((part) => compileFormula(part)(row));
  // Of IF and COALESCE only the part that was taken can be it.
  for (const [index, part] of formula.parts.entries()) {
    const isTaken = formula.name !== 'if' || index === 0 || index === (values[0] === 0 ? 2 : 1);
    const inside = isTaken ? undefinedPart(part, row) : null;
    if (inside !== null) return inside;
  }
  const { sign } = FORMULA_FUNCTIONS[formula.name]!;
  return sign ? values.join(` ${sign} `) : `${formula.name}(${values.join(', ')})`;
}

/** The formula with every child as x1, x2 ... and every parenthesis, so that one meaning has one text. */
export function writeFormula(formula: Formula): string {
  if (formula.kind === 'NUMBER') return String(formula.value);
  if (formula.kind === 'CHILD') return `x${formula.child + 1}`;
  const parts = formula.parts.map(writeFormula);
  if (formula.name === 'negative') return `(-${parts[0]})`;
  const { sign } = FORMULA_FUNCTIONS[formula.name]!;
  return sign ? `(${parts.join(` ${sign} `)})` : `${formula.name}(${parts.join(', ')})`;
}
