import { permalink, pathOf } from '../citation/permalink';
import type { Cell } from './cell';
import { BYTE_ORDER_MARK, csvLines } from './csv';
import { OWN_LICENCE } from '../citation/attribution';
import { LICENCE_NOTE, wants, type ExportContext } from './export-context';
import type { ExportTable } from './export-table';
import type { RowSet } from './row-sets';
import { rowsById } from './rows-by-id';

/** A table as CSV, a batch of rows at a time; where nothing is found, the header alone. */
export async function* csvFile(table: ExportTable, rows: RowSet, context: ExportContext): AsyncGenerator<string> {
  const columns = columnsOf(table, context);
  yield `${BYTE_ORDER_MARK}${csvLines([columns])}`;
  for await (const batch of recordsOf(table, rows, context)) {
    yield csvLines(batch.map((record) => columns.map((column) => record[column] ?? null)));
  }
}

/** The same rows as JSON: an object a row, lists as lists. */
export async function* jsonFile(table: ExportTable, rows: RowSet, context: ExportContext): AsyncGenerator<string> {
  const { version } = context.data;
  const columns = columnsOf(table, context);
  const about = {
    dataVersion: version.label,
    revision: version.revision,
    time: version.time,
    licence: OWN_LICENCE,
    licenceNote: LICENCE_NOTE,
    columns,
  };
  yield `${JSON.stringify(about).slice(0, -1)},"rows":[`;
  let separator = '\n';
  for await (const batch of recordsOf(table, rows, context)) {
    const lines = batch.map((record) =>
      JSON.stringify(Object.fromEntries(columns.map((name) => [name, record[name] ?? null]))),
    );
    yield `${separator}${lines.join(',\n')}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}

/** Of the language that is wanted; `_en` and `_zh` at the end of a name say which it is of. */
export function columnsOf(
  { columns }: Pick<ExportTable, 'columns'>,
  { selection }: Pick<ExportContext, 'selection'>,
): string[] {
  const all = [...columns, 'permalink', 'data_version'];
  return all.filter(
    (name) => (wants(selection, 'EN') || !name.endsWith('_en')) && (wants(selection, 'ZH') || !name.endsWith('_zh')),
  );
}

function recordsOf(
  table: ExportTable,
  rows: RowSet,
  context: ExportContext,
): AsyncGenerator<Readonly<Record<string, Cell>>[]> {
  const { data, address } = context;
  return rowsById(data, rows, (place) => {
    const { cells, page } = table.rowAt(context, place);
    return {
      ...cells,
      permalink: permalink(address, pathOf(page), data.version),
      data_version: data.version.label,
    };
  });
}
