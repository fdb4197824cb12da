import type { Cell } from './cell';
import type { ExportContext } from './export-context';

/** A table of an export: what it always has for columns, and the row that it makes of the one at a place of the snapshot. */
export interface ExportTable {
  readonly columns: readonly string[];
  rowAt(context: ExportContext, place: number): ExportRow;
}

/** Values by column; a column that is left out is empty. */
export interface ExportRow {
  readonly cells: Readonly<Record<string, Cell>>;
  /** Whose page the row is told of on: its own id, or that of the node a link starts from. */
  readonly page: string;
}

/** Without what is not there. */
export function present<T>(found: readonly (T | null)[]): T[] {
  return found.filter((each): each is T => each !== null);
}
