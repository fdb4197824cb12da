import type { MemberOperators, Operators } from './field';
import type { Parameters } from './parameters';

export interface Members {
  readonly column: string;
  /** Whether the column may be null. SQL calls a comparison with null unknown, which `not` would not turn round. */
  readonly nullable?: boolean;
  /** What is true where a row has no value; `column IS NULL` when left out. */
  readonly isNull?: string;
  /** The set that a list of bound values stands for, in parentheses; the values themselves when left out. */
  setOf?(list: string): string;
}

/** `eq`, `in`, `not`, `notIn` and `isNull`. An empty list has nothing in it; `IN ()` is not SQL. */
export function membership(members: Members, operators: Operators, parameters: Parameters): string[] {
  const { column, nullable = false, isNull = `${column} IS NULL`, setOf = (list) => `(${list})` } = members;
  const { eq, in: among, not, notIn, isNull: none } = operators as MemberOperators;
  const isOneOf = (values: readonly unknown[]): string => {
    if (values.length === 0) return '1 = 0';
    const test = `${column} IN ${setOf(parameters.bind(values))}`;
    return nullable ? `(${column} IS NOT NULL AND ${test})` : test;
  };
  return [
    ...(isGiven(eq) ? [isOneOf([eq])] : []),
    ...(isGiven(among) ? [isOneOf(among)] : []),
    ...(isGiven(not) ? [`NOT (${isOneOf([not])})`] : []),
    ...(isGiven(notIn) ? [`NOT (${isOneOf(notIn)})`] : []),
    ...nullness(isNull, none),
  ];
}

/** `isNull` itself, from what is true for rows without a value. */
export function nullness(isNull: string, asked: boolean | null | undefined): string[] {
  if (!isGiven(asked)) return [];
  return [asked ? isNull : `NOT (${isNull})`];
}

export function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
