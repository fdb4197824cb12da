import type { Scope } from '../scope';
import type { Cell } from './cell';

/** A table of an export: what it always has for columns, and its rows by the ids of a batch, in their order. */
export interface ExportTable {
  readonly columns: readonly string[];
  rows(scope: Scope, ids: readonly string[]): Promise<readonly ExportRow[]>;
}

/** Values by column; a column that is left out is empty. */
export interface ExportRow {
  readonly cells: Readonly<Record<string, Cell>>;
  /** Whose page the row is told of on: its own id, or that of the node a link starts from. */
  readonly page: string;
}

/** Without what is not there. */
export function present<T>(loaded: readonly (T | Error | null)[]): T[] {
  return loaded.filter((each): each is T => each !== null && !(each instanceof Error));
}
