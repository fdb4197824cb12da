import type { NodeKind } from '../../entities/vocabulary';
import type { Vocabulary } from '../../labels/word-labels';
import type { Snapshot } from '../../snapshot';

/** What callers may write below a text. */
export interface TextOperators {
  readonly eq?: string | null;
  readonly in?: readonly string[] | null;
  readonly not?: string | null;
  readonly notIn?: readonly string[] | null;
  readonly contains?: string | null;
  readonly startsWith?: string | null;
  readonly isNull?: boolean | null;
}

/** What callers may write below a number. */
export interface NumberOperators {
  readonly eq?: number | null;
  readonly in?: readonly number[] | null;
  readonly not?: number | null;
  readonly notIn?: readonly number[] | null;
  readonly lt?: number | null;
  readonly lte?: number | null;
  readonly gt?: number | null;
  readonly gte?: number | null;
  readonly isNull?: boolean | null;
}

/** What callers may write below a span of time: years, or years and months. */
export interface PeriodOperators {
  readonly at?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly isNull?: boolean | null;
}

type Scalar = string | number | boolean;

/** What stands below a field with operators: the schema sees to it that it is what the field takes. */
export type Operators = Readonly<Record<string, Scalar | readonly Scalar[] | null | undefined>>;

/** Any of these; null stands for having none. */
export type Members = readonly (string | null)[];

/** Whether the row at a place of the columns passes. */
export type Test = (place: number) => boolean;

/** A field that tests ids or words: a caller lists those that will do. */
export interface MemberField {
  readonly takes: 'ids' | 'words';
  /** Which kinds of id it takes, where not every id will do. */
  readonly kinds?: readonly NodeKind[];
  /** The vocabulary of the values, where they are words. */
  readonly words?: Vocabulary;
  /** True or false for every row, so that `not` turns it round. */
  test(data: Snapshot, members: Members): Test;
  /** The only places that can pass, where they are few and at hand. */
  among?(data: Snapshot, members: Members): ArrayLike<number> | null;
  /** The values that rows have, where it makes sense to count them. */
  values?(data: Snapshot): FieldValues;
}

/** A field with operators. */
export interface OperatorField {
  readonly takes: 'text' | 'integer' | 'number' | 'period';
  /** What a text must look like where not every text will do. */
  readonly form?: { readonly pattern: RegExp; readonly reason: string };
  /** Tests that must all hold; each is true or false for every row, so that `not` turns it round. */
  tests(data: Snapshot, operators: Operators): readonly Test[];
}

/** A field of a filter with what the schema says of it. */
export type FilterField = (MemberField | OperatorField) & { readonly about: string };

/** The values of a field as numbers, so that they are counted without making texts of them. */
export interface FieldValues {
  /** Calls back with the number of each value of a row, once for each. */
  each(place: number, visit: (value: number) => void): void;
  /** Null for a number that stands for nothing that is shown. */
  nameOf(value: number): string | null;
}

export type FilterFields = Readonly<Record<string, FilterField>>;

/** Says what a field tests. */
export function field<Field extends MemberField | OperatorField>(
  about: string,
  tests: Field,
): Field & { readonly about: string } {
  return { ...tests, about };
}

export function isMemberField(of: FilterField): of is MemberField & { readonly about: string } {
  return of.takes === 'ids' || of.takes === 'words';
}
