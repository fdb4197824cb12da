import { isGiven } from '../page';
import type { Members, Test } from './field';

/** How a field tells whether a row has one of some values, and whether it has none at all. */
export interface Membership<Value> {
  isOneOf(values: readonly Value[]): Test;
  isNull(): Test;
}

/** Whether a row has any of the members; null among them stands for having none. */
export function anyMember({ isOneOf, isNull }: Membership<string>, members: Members): Test {
  const named = members.filter((each) => each !== null);
  if (named.length === members.length) return isOneOf(named);
  if (named.length === 0) return isNull();
  const [has, hasNone] = [isOneOf(named), isNull()];
  return (place) => has(place) || hasNone(place);
}

/** The values that a row has to have one of; null where it may have none. */
export function wantedValues(members: Members): readonly string[] | null {
  const named = members.filter((each) => each !== null);
  return named.length === members.length ? named : null;
}

interface ValueOperators<Value> {
  readonly eq?: Value | null;
  readonly in?: readonly Value[] | null;
  readonly not?: Value | null;
  readonly notIn?: readonly Value[] | null;
  readonly isNull?: boolean | null;
}

/** `eq`, `in`, `not`, `notIn` and `isNull`. A row without a value passes `not` and `notIn`; an empty list has nothing in it. */
export function valueTests<Value>({ isOneOf, isNull }: Membership<Value>, operators: ValueOperators<Value>): Test[] {
  const { eq, in: among, not, notIn, isNull: none } = operators;
  return [
    ...(isGiven(eq) ? [isOneOf([eq])] : []),
    ...(isGiven(among) ? [isOneOf(among)] : []),
    ...(isGiven(not) ? [negated(isOneOf([not]))] : []),
    ...(isGiven(notIn) ? [negated(isOneOf(notIn))] : []),
    ...(isGiven(none) ? [none ? isNull() : negated(isNull())] : []),
  ];
}

export function negated(test: Test): Test {
  return (place) => !test(place);
}
