import { parseAmount } from '../numbers';
import { problemAt, type Problem } from '../problem';
import type { QuantityForm } from '../records/quantity-form';
import type { StatementEntry } from '../statements';

/** A quantity is a level or a change, and both need to be told apart and measured in something. */
export function quantityProblems({ owner, form, path }: StatementEntry): Problem[] {
  if (!Array.isArray(form.quantities)) return [];
  return form.quantities.flatMap((quantity, index) => {
    if (typeof quantity !== 'object' || quantity === null) return [];
    const base = [...path, 'quantities', index];
    const place = (key: string, part: 'key' | 'value' = 'value') => owner.locate([...base, key], part);
    return [
      ...valueOrChange(quantity, place),
      ...range(quantity, place),
      ...fall(quantity, place),
      ...time(quantity, place),
    ];
  });
}

type PlaceOf = (key: string, part?: 'key' | 'value') => ReturnType<StatementEntry['owner']['locate']>;

function valueOrChange(quantity: QuantityForm, place: PlaceOf): Problem[] {
  const problems: Problem[] = [];
  const { value, change, changeType, unit } = quantity;
  if (value === undefined && change === undefined) {
    problems.push(problemAt(place('value'), 'value-or-change', 'a quantity needs a `value` or a `change`.'));
  }
  if (value !== undefined && change !== undefined) {
    const message = 'a quantity has a `value` or a `change`, not both. The earlier value is `base`.';
    problems.push(problemAt(place('change', 'key'), 'value-or-change', message));
  }
  if (change === undefined && changeType !== undefined) {
    const message = '`changeType` says how a `change` is meant, and there is none.';
    problems.push(problemAt(place('changeType', 'key'), 'misplaced-key', message));
  }
  if (typeof change === 'string' && changeType === undefined && unit !== undefined && unit !== '%') {
    const message =
      '`changeType` is missing here: relative, absolute, percentage points or factor. Only for % is it relative by itself.';
    problems.push(problemAt(place('change'), 'missing-key', message, 'changeType: absolute'));
  }
  if (unit === undefined) {
    const key = value === undefined && change !== undefined ? 'change' : 'value';
    const figure = value ?? change ?? 'the quantity';
    const message = `${figure} has no unit. If the source prints none, write \`unit: as printed\` and flag it \`no unit\`.`;
    problems.push(problemAt(place(key), 'unit-missing', message, 'unit: as printed'));
  }
  return problems;
}

function range({ value, change, comparator }: QuantityForm, place: PlaceOf): Problem[] {
  const figure = value ?? change;
  if (comparator !== 'range' || typeof figure !== 'string') return [];
  const parsed = parseAmount(figure);
  if (!parsed || 'low' in parsed) return [];
  const message = 'a range has two ends (8..15), and then `comparator` sets itself.';
  return [problemAt(place('comparator'), 'bad-range', message)];
}

/** Only for % is a change relative by itself, see valueOrChange. */
function fall({ change, changeType, unit }: QuantityForm, place: PlaceOf): Problem[] {
  const parsed = typeof change === 'string' ? parseAmount(change) : null;
  const relative = changeType === undefined ? unit === '%' : changeType === 'relative';
  if (!parsed || !relative || ('value' in parsed ? parsed.value : parsed.low) >= -100) return [];
  return [problemAt(place('change'), 'impossible-fall', 'nothing falls by more than 100 % of itself. Is it absolute?')];
}

function time({ period, year }: QuantityForm, place: PlaceOf): Problem[] {
  if (period === undefined || year === undefined) return [];
  return [problemAt(place('year', 'key'), 'misplaced-key', 'a quantity has a `period` or a `year`, not both.')];
}
