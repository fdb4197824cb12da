import { type Amount, parseAmount } from '../../numbers';
import { type PrintedUnit, unitOfCode } from '../../printed/units';
import { toConstant } from '../../records/fields';
import { isPlaceholder } from '../../records/placeholder';
import type { QuantityForm } from '../../records/quantity-form';

/** The figure of a quantity as it was entered, ready to be held against what is printed. */
export interface EnteredFigure {
  readonly key: 'value' | 'change';
  readonly amount: Amount;
  /** One number, or the lower and the upper end. */
  readonly numbers: readonly number[];
  readonly negative: boolean;
  readonly unitCode: string | null;
  /** Null for what is counted, and for units that say nothing of a dimension. */
  readonly unit: PrintedUnit | null;
  readonly comparator: string;
  readonly change: 'relative' | 'absolute' | 'percentage points' | 'factor' | null;
  readonly asPrinted: string;
}

/** Null where the form has mistakes that are told elsewhere: then there is nothing to compare. */
export function enteredFigure(form: QuantityForm, hasUnit: (code: string) => boolean): EnteredFigure | null {
  const { value, change, changeType, comparator, unit, asPrinted } = form as Readonly<
    Record<keyof QuantityForm, unknown>
  >;
  const text = value ?? change;
  const amount = typeof text === 'string' ? parseAmount(text) : null;
  if (!amount || (value !== undefined && change !== undefined)) return null;
  if (typeof asPrinted !== 'string' || asPrinted.trim() === '' || isPlaceholder(asPrinted)) return null;
  if ('low' in amount && amount.low >= amount.high) return null;
  const numbers = 'value' in amount ? [amount.value] : [amount.low, amount.high];
  const unitCode = typeof unit === 'string' && hasUnit(unit) ? unit : null;
  const kind = change === undefined ? null : typeOfChange(changeType);
  return {
    key: value === undefined ? 'change' : 'value',
    amount,
    numbers,
    negative: numbers.every((each) => each < 0),
    unitCode,
    // A source may print % of a difference of two percentages: its number alone is compared.
    unit: unitCode === null || kind === 'percentage points' ? null : unitOfCode(unitCode),
    comparator: typeof comparator === 'string' ? spoken(comparator) : 'value' in amount ? 'exact' : 'range',
    change: kind,
    asPrinted,
  };
}

/** Whether a code says in what the figure is counted: `as printed` and plain numbers say nothing of it. */
export function saysDimension(unitCode: string | null): boolean {
  return unitCode !== null && !['as printed', '1', 'rank', 'calendar-year', 'index'].includes(unitCode);
}

function typeOfChange(written: unknown): EnteredFigure['change'] {
  const word = typeof written === 'string' ? spoken(written) : 'relative';
  return word === 'absolute' || word === 'percentage points' || word === 'factor' ? word : 'relative';
}

function spoken(word: string): string {
  return toConstant(word).toLowerCase().replaceAll('_', ' ');
}
