import { isGiven } from '../page';
import type { MemberOperators, Operators, Test } from './field';

/** How a field tells whether a row has one of some values, and whether it has none at all. */
export interface Members<Value> {
  isOneOf(values: readonly Value[]): Test;
  isNull(): Test;
}

/** `eq`, `in`, `not`, `notIn` and `isNull`. A row without a value passes `not` and `notIn`; an empty list has nothing in it. */
export function membership<Value>({ isOneOf, isNull }: Members<Value>, operators: Operators): Test[] {
  const { eq, in: among, not, notIn, isNull: none } = operators as MemberOperators<Value>;
  return [
    ...(isGiven(eq) ? [isOneOf([eq])] : []),
    ...(isGiven(among) ? [isOneOf(among)] : []),
    ...(isGiven(not) ? [negated(isOneOf([not]))] : []),
    ...(isGiven(notIn) ? [negated(isOneOf(notIn))] : []),
    ...(isGiven(none) ? [none ? isNull() : negated(isNull())] : []),
  ];
}

/** The values that `eq` and `in` leave; null where neither is given. */
export function wantedValues<Value>(operators: Operators): readonly Value[] | null {
  const { eq, in: among } = operators as MemberOperators<Value>;
  if (isGiven(eq)) return isGiven(among) ? among.filter((each) => each === eq) : [eq];
  return isGiven(among) ? among : null;
}

export function negated(test: Test): Test {
  return (place) => !test(place);
}
