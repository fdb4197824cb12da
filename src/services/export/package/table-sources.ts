import type { NodeRow, Snapshot } from '../../../snapshot';
import type { ExportContext } from '../export-context';
import { present } from '../export-table';
import { rowsById } from '../rows-by-id';
import { PACKAGED_TABLES, type PackagedTable } from './packaged-tables';

/** By the stem of a table, the sources that its rows name, by id. */
export type TableSources = ReadonlyMap<string, readonly NodeRow[]>;

const KEPT = new WeakMap<Snapshot, Promise<TableSources>>();

/** The sources of every table of a version; every row is looked at once, a slice at a time. */
export function tableSources(context: ExportContext): Promise<TableSources> {
  const kept = KEPT.get(context.data);
  if (kept !== undefined) return kept;
  const made = readSources({ ...context, selection: {} });
  KEPT.set(context.data, made);
  made.catch(() => KEPT.delete(context.data));
  return made;
}

async function readSources(context: ExportContext): Promise<TableSources> {
  const found = new Map<string, readonly NodeRow[]>();
  for (const table of PACKAGED_TABLES) found.set(table.file.stem, await sourcesOf(table, context));
  return found;
}

async function sourcesOf({ file }: PackagedTable, context: ExportContext): Promise<NodeRow[]> {
  const { data } = context;
  const ids = new Set<string>();
  const note = (place: number): void => {
    for (const id of [file.table.rowAt(context, place).cells['source'] ?? []].flat()) ids.add(String(id));
  };
  for await (const chunk of rowsById(data, await file.rows(context), note)) void chunk;
  return present([...ids].sort().map((id) => data.node(id)));
}
