import type { Place } from '../problem';
import type { TableRow } from './table/table';

/** A place as a row names it, with what stands beside the name. */
export interface PrintedPlace {
  readonly name: string;
  readonly country: string | null;
  readonly region: string | null;
  readonly code: string | null;
}

/** One value of a published table, before its names are looked up and its unit is settled. */
export interface PrintedScore {
  readonly place: PrintedPlace;
  readonly indicator: string;
  readonly period: string;
  /** Null = the table says that it is missing. */
  readonly value: string | null;
  readonly asPrinted: string | null;
  readonly status: string | null;
  /** What heading, column or table state as unit; null where they do not. */
  readonly unit: string | null;
  /** What the cell itself states: `%`, `小时`, `£`. */
  readonly cellUnit: string;
  /** Power of ten of a column of multipliers, or a factor of the plan. */
  readonly times: string;
  readonly row: TableRow;
  readonly at: { readonly place: Place; readonly indicator: Place; readonly value: Place };
}
