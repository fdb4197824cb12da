import type { LinkType, NodeKind } from '../../entities/vocabulary';
import type { Vocabulary } from '../labels/word-labels';
import type { Parameters } from './parameters';

/** What callers may write below an id field, or below one of a closed vocabulary. */
export interface MemberOperators {
  readonly eq?: string | null;
  readonly in?: readonly string[] | null;
  readonly not?: string | null;
  readonly notIn?: readonly string[] | null;
  readonly isNull?: boolean | null;
}

/** What callers may write below a text field. */
export interface TextOperators extends MemberOperators {
  readonly contains?: string | null;
  readonly startsWith?: string | null;
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

/** What stands below a field, whichever it is: the schema sees to it that it is what the field takes. */
export type Operators = Readonly<Record<string, Scalar | readonly Scalar[] | null | undefined>>;

/** One step along a link, away from the row that is filtered. */
export interface Hop {
  readonly type: LinkType;
  readonly direction: 'out' | 'in';
}

/** A field of a filter: which kinds of id it takes, or none, and the SQL for its operators. */
export interface FilterField {
  readonly kinds?: readonly NodeKind[];
  /** `SELECT` of `id` and `value`, a row for each value that a row of the list has, where a facet makes sense. */
  readonly values?: string;
  /** The vocabulary of the values, where they are words. */
  readonly words?: Vocabulary;
  /** What a text must look like where not every text will do. */
  readonly form?: { readonly pattern: RegExp; readonly reason: string };
  /** Conditions that are true or false for every row, never unknown: `not` turns them round. */
  condition(operators: Operators, parameters: Parameters): string[];
}

export type FilterFields = Readonly<Record<string, FilterField>>;
