import type { NodeKind } from '../../entities/vocabulary';
import type { Vocabulary } from '../../labels/word-labels';
import type { Snapshot } from '../../snapshot';

/** What callers may write below an id field, or below one of a closed vocabulary. */
export interface MemberOperators<Value = string> {
  readonly eq?: Value | null;
  readonly in?: readonly Value[] | null;
  readonly not?: Value | null;
  readonly notIn?: readonly Value[] | null;
  readonly isNull?: boolean | null;
}

/** What callers may write below a text field. */
export interface TextOperators extends MemberOperators {
  readonly contains?: string | null;
  readonly startsWith?: string | null;
}

/** What callers may write below a number. */
export interface NumberOperators extends MemberOperators<number> {
  readonly lt?: number | null;
  readonly lte?: number | null;
  readonly gt?: number | null;
  readonly gte?: number | null;
}

/** What callers may write below a span of time: years, or years and months. */
export interface PeriodOperators {
  readonly at?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly isNull?: boolean | null;
}

type Scalar = string | number | boolean;

/** What stands below a field, whichever it is: the schema sees to it that it is what the field takes. */
export type Operators = Readonly<Record<string, Scalar | readonly Scalar[] | null | undefined>>;

/** Whether the row at a place of the columns passes. */
export type Test = (place: number) => boolean;

/** A field of a filter: which kinds of id it takes, or none, and what its operators test. */
export interface FilterField {
  readonly kinds?: readonly NodeKind[];
  /** The vocabulary of the values, where they are words. */
  readonly words?: Vocabulary;
  /** What a text must look like where not every text will do. */
  readonly form?: { readonly pattern: RegExp; readonly reason: string };
  /** Tests that must all hold; each is true or false for every row, so that `not` turns it round. */
  tests(data: Snapshot, operators: Operators): readonly Test[];
  /** The only places that can pass, where they are few and at hand. */
  among?(data: Snapshot, operators: Operators): ArrayLike<number> | null;
  /** The values that rows have, where it makes sense to count them. */
  values?(data: Snapshot): FieldValues;
}

/** The values of a field as numbers, so that they are counted without making texts of them. */
export interface FieldValues {
  /** Calls back with the number of each value of a row, once for each. */
  each(place: number, visit: (value: number) => void): void;
  /** Null for a number that stands for nothing that is shown. */
  nameOf(value: number): string | null;
}

export type FilterFields = Readonly<Record<string, FilterField>>;
