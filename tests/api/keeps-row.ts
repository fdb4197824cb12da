import type { Filter, Operators, Span, Values } from './filtered-lists';

/** The slow, plain reading of what the API says of filters. */
export function keeps(filter: Filter, values: Values): boolean {
  return Object.entries(filter).every(([name, given]) => {
    if (given === null || given === undefined) return true;
    if (name === 'and') return (given as Filter[]).every((each) => keeps(each, values));
    if (name === 'or') return (given as Filter[]).some((each) => keeps(each, values));
    if (name === 'not') return !keeps(given as Filter, values);
    if (Array.isArray(given)) return given.length === 0 || isAnyOf(given, values[name] ?? null);
    return Object.entries(given as Operators).every(([operator, value]) =>
      holds(operator, value, values[name] ?? null),
    );
  });
}

function isAnyOf(members: readonly unknown[], own: Values[string]): boolean {
  const has = [own ?? []].flat() as readonly unknown[];
  return has.length === 0 ? members.includes(null) : has.some((each) => members.includes(each));
}

function holds(operator: string, value: unknown, own: Values[string]): boolean {
  if (own !== null && typeof own === 'object' && 'start' in own) return spanHolds(operator, value, own);
  const has = [own ?? []].flat() as readonly (string | number)[];
  const isIn = (values: unknown): boolean => has.some((each) => (values as unknown[]).includes(each));
  const some = (test: (each: never) => boolean): boolean => has.some((each) => test(each as never));
  switch (operator) {
    case 'eq':
      return isIn([value]);
    case 'in':
      return isIn(value);
    case 'not':
      return !isIn([value]);
    case 'notIn':
      return !isIn(value);
    case 'isNull':
      return (has.length === 0) === value;
    case 'contains':
      return some((each: string) => each.toLowerCase().includes(String(value).toLowerCase()));
    case 'startsWith':
      return some((each: string) => each.toLowerCase().startsWith(String(value).toLowerCase()));
    case 'lt':
      return some((each: number) => each < Number(value));
    case 'lte':
      return some((each: number) => each <= Number(value));
    case 'gt':
      return some((each: number) => each > Number(value));
    case 'gte':
      return some((each: number) => each >= Number(value));
    case 'at':
    case 'from':
    case 'to':
      return false;
    default:
      throw new Error(`There is no operator ${operator}.`);
  }
}

/** Months since year 0 of the first and the last month that a date can mean. */
function monthsOf(date: string): readonly [first: number, last: number] {
  const [year = '', month] = date.split('-');
  const start = Number(year) * 12;
  return month === undefined ? [start, start + 11] : [start + Number(month) - 1, start + Number(month) - 1];
}

function spanHolds(operator: string, value: unknown, { start, end }: Span): boolean {
  if (operator === 'isNull') return (start === null && end === null) === value;
  const [first, last] = monthsOf(String(value));
  const begun = start === null || monthsOf(start)[0] <= last;
  const notOver = end === null || monthsOf(end)[1] >= first;
  if (start === null && end === null) return false;
  return (operator === 'from' || begun) && (operator === 'to' || notOver);
}
