import type { Table, TableRow } from './table';

/**
 * The first column of Eurostat's TSV files holds several: `indic_de,geo\time` names two of them and says that the headings
 * beside it are periods. Any other table comes back as it is.
 */
export function splitEurostat(table: Table): Table {
  const [first = ''] = table.columns;
  const match = /^([^\\]+)\\([^\\]+)$/.exec(first);
  if (!match) return table;
  const names = (match[1] ?? '').split(',').map((name) => name.trim());
  const split = (cell: string): string[] => cell.split(',').map((part) => part.trim());
  if (table.rows.some(({ cells }) => split(cells.get(first) ?? '').length !== names.length)) return table;
  const rows = table.rows.map((row): TableRow => {
    const parts = split(row.cells.get(first) ?? '').map((part, at) => [names[at] ?? '', part] as const);
    const others = [...row.cells].filter(([column]) => column !== first);
    return {
      ...row,
      cells: new Map([...parts.filter(([, part]) => part !== ''), ...others]),
      locate: (column) => row.locate(names.includes(column) ? first : column),
    };
  });
  return {
    ...table,
    columns: [...names, ...table.columns.slice(1)],
    rows,
    isEurostat: true,
    locateColumn: (column) => table.locateColumn(names.includes(column) ? first : column),
  };
}
