import type { Place } from '../../problem';
import type { FlagList } from '../values/read-status';

/** One row of cells as a file holds it, before anything is known of its meaning. */
export interface RawRow {
  readonly cells: readonly string[];
  /** Counted from 1. */
  readonly line: number;
  /** The place of a cell; of the whole row without one. */
  locate(index?: number): Place;
}

/** How a file was read, for the plan. */
export interface Reading {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
  readonly range?: string;
}

export interface RawTable {
  readonly rows: readonly RawRow[];
  readonly reading: Reading;
}

export interface TableRow {
  /** By the heading of the column; empty cells are left out. */
  readonly cells: ReadonlyMap<string, string>;
  readonly line: number;
  /** The place of a cell, or of the row where it has no such cell. */
  locate(column: string): Place;
}

/** A table with a heading: what stands above and below it is told apart. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly reading: Reading;
  readonly skipLines: number;
  /** What the lines above the heading and below the rows say. */
  readonly around: readonly { readonly text: string; readonly at: Place }[];
  /** Lines below the table: notes and sources. */
  readonly notes: readonly number[];
  /** Heading -> the cell of a row of units below the heading. */
  readonly unitRow: ReadonlyMap<string, string>;
  /** A unit that a line above the heading states for the whole table. */
  readonly tableUnit: { readonly printed: string; readonly at: Place } | null;
  /** The heading has the form of Eurostat's TSV files, in which letters behind numbers are flags. */
  readonly isEurostat: boolean;
  /** Whose list of flags the statuses are read by; null for that of SDMX. */
  readonly flagList: FlagList | null;
  locateColumn(column: string): Place;
}
