import { LIST_SEPARATOR, type Cell } from './cell';
import { OWN_LICENCE } from '../citation/attribution';
import { LICENCE_NOTE, type ExportContext } from './export-context';
import type { ExportTable } from './export-table';
import { GRAPH_NODE_TABLE } from './graph-node-table';
import { LINK_TABLE } from './link-table';
import type { RowSet } from './row-sets';
import { rowsById } from './rows-by-id';
import { columnsOf } from './table-file';
import { permalink, pathOf } from '../citation/permalink';

/** An attribute of nodes or links: its name, and its type in GraphML. */
export interface GraphAttribute {
  readonly name: string;
  readonly type: 'string' | 'double' | 'int';
}

/** A node or a link with the attributes that it has a value for. */
export interface GraphRecord {
  readonly id: string;
  readonly attributes: readonly (readonly [attribute: GraphAttribute, value: string])[];
  cell(name: string): string;
}

export function nodeAttributes(context: ExportContext): GraphAttribute[] {
  return attributesOf(GRAPH_NODE_TABLE, context);
}

export function linkAttributes(context: ExportContext): GraphAttribute[] {
  return attributesOf(LINK_TABLE, context).filter(({ name }) => !['id', 'from', 'to'].includes(name));
}

export function nodeRecords(rows: RowSet, context: ExportContext): AsyncGenerator<GraphRecord[]> {
  return recordsOf(GRAPH_NODE_TABLE, nodeAttributes(context), rows, context);
}

export function linkRecords(rows: RowSet, context: ExportContext): AsyncGenerator<GraphRecord[]> {
  return recordsOf(LINK_TABLE, linkAttributes(context), rows, context);
}

/** What a graph file says of itself. */
export function graphFacts({ data: { version }, address }: ExportContext): Readonly<Record<string, string>> {
  return {
    title: 'Civigraph',
    data_version: version.label,
    time: version.time ?? '',
    licence: OWN_LICENCE,
    licence_note: LICENCE_NOTE,
    address,
  };
}

function recordsOf(
  table: ExportTable,
  attributes: readonly GraphAttribute[],
  rows: RowSet,
  context: ExportContext,
): AsyncGenerator<GraphRecord[]> {
  const { data, address } = context;
  return rowsById(data, rows, (place) => {
    const { cells, page } = table.rowAt(context, place);
    const all: Readonly<Record<string, Cell>> = {
      ...cells,
      permalink: permalink(address, pathOf(page), data.version),
    };
    const cell = (name: string): string => textOf(all[name] ?? null);
    const filled = attributes.flatMap((each) => (cell(each.name) === '' ? [] : [[each, cell(each.name)] as const]));
    return { id: cell('id'), attributes: filled, cell };
  });
}

function attributesOf(table: ExportTable, context: ExportContext): GraphAttribute[] {
  const named = columnsOf(table, context).filter((name) => !['licence', 'data_version'].includes(name));
  return named.map((name) => ({ name, type: NUMBERS[name] ?? 'string' }));
}

const NUMBERS: Readonly<Record<string, GraphAttribute['type']>> = {
  latitude: 'double',
  longitude: 'double',
  revision: 'int',
};

function textOf(cell: Cell): string {
  return cell === null ? '' : typeof cell === 'object' ? cell.join(LIST_SEPARATOR) : String(cell);
}
