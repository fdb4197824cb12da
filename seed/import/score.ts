import type { Place } from '../problem';

/** One value of a published table, before its names are looked up. */
export interface PrintedScore {
  readonly place: string;
  readonly indicator: string;
  readonly period: string;
  /** Null = the table says that it is missing. */
  readonly value: string | null;
  readonly asPrinted: string | null;
  readonly status: string | null;
  /** As the table prints it; null where no column does. */
  readonly unit: string | null;
  readonly at: { readonly place: Place; readonly indicator: Place; readonly value: Place };
}
