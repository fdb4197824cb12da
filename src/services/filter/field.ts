import type { LinkType, NodeKind } from '../../entities/vocabulary';
import type { Parameters } from './parameters';

/** What callers may write below an id field. */
export interface IdOperators {
  readonly eq?: string | null;
  readonly in?: readonly string[] | null;
  readonly not?: string | null;
  readonly notIn?: readonly string[] | null;
}

/** What callers may write below a text field. */
export interface TextOperators {
  readonly eq?: string | null;
  readonly in?: readonly string[] | null;
  readonly contains?: string | null;
  readonly startsWith?: string | null;
}

/** What callers may write below a field of a closed vocabulary. */
export interface EnumOperators {
  readonly eq?: string | null;
  readonly in?: readonly string[] | null;
  readonly notIn?: readonly string[] | null;
}

export type Operators = IdOperators & TextOperators & EnumOperators;

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
  condition(operators: Operators, parameters: Parameters): string[];
}

export type FilterFields = Readonly<Record<string, FilterField>>;
