import type { Quantity } from '../entities/quantity';
import { AS_PRINTED } from '../entities/unit';
import type { Label } from '../labels/label';
import { figureIn, type Figure } from './figure';
import type { Qualifier, UnitWords } from './language.types';
import { inEachLanguage } from './in-each-language';

/** What a figure of a statement is made of. */
export type QuantityParts = Pick<Quantity, 'comparator' | 'value' | 'low' | 'high' | 'change' | 'asPrinted'>;

/** A figure as a person writes it: `down by more than 15%`, 下降超过15%. Without a known unit only the characters of the source are right. */
export function displayQuantity(quantity: QuantityParts, unit: UnitWords | null): Label {
  const ends = endsOf(quantity);
  const [first, last] = ends;
  if (unit === null || unit.code === AS_PRINTED || first === undefined) return inEachLanguage(() => quantity.asPrinted);
  const figure: Figure = {
    first,
    last: last ?? first,
    qualifier: qualifierOf(quantity),
    change: quantity.change,
    unit,
  };
  return inEachLanguage((language) => figureIn(language, figure));
}

/** The value, or both ends of a range, the one nearer to zero first. */
function endsOf({ value, low, high }: QuantityParts): number[] {
  if (value !== null) return [value];
  const ends = [low, high].filter((end) => end !== null).sort((a, b) => a - b);
  return ends.every((end) => end < 0) ? ends.reverse() : ends;
}

/** A range with one end is a bound. */
function qualifierOf({ value, low, high, comparator }: QuantityParts): Qualifier | null {
  if (comparator !== 'EXACT' && comparator !== 'RANGE') return comparator;
  if (value !== null || (low !== null && high !== null)) return null;
  return low === null ? 'AT_MOST' : 'AT_LEAST';
}
