import { append } from '../append';
import { type Place, problemAt, type Problem } from '../problem';
import { type FoundColumns, type TableLayout, tableLayout } from './columns/table-layout';
import { type ImportOptions, listOf, pairsOf } from './import-options';
import { maySplit } from './periods/read-period';
import { keptRows } from './row-filter';
import { RowReader } from './row-reader';
import type { PrintedPlace, PrintedScore } from './score';
import { readTable } from './table/read-table';
import type { Table } from './table/table';
import { spokenMultiplier } from './units/spoken-multiplier';
import { decimalSign, type SignEvidence } from './values/decimal-sign';
import { MISSING_SIGNS } from './values/read-value';

export interface ReadScores {
  readonly table: Table | null;
  readonly layout: TableLayout | null;
  /** What is known of the columns, also where some are still to be settled. */
  readonly found: FoundColumns | null;
  readonly sign: SignEvidence | null;
  readonly scores: readonly PrintedScore[];
  /** Every place with a value, also where something else is wrong with the value. */
  readonly places: readonly { readonly place: PrintedPlace; readonly at: Place }[];
  /** Cells of a wide table without a value. */
  readonly empty: number;
  /** How many marks of footnotes were cut. */
  readonly marks: number;
  /** What a table of a known form says of itself. */
  readonly options: Partial<ImportOptions>;
  readonly problems: readonly Problem[];
}

/** Readies a table of a known form before its columns are looked at, and says what they are. */
export type PrepareTable = (table: Table) => { readonly table: Table; readonly options: Partial<ImportOptions> };

/** Reads every value of a published table; what cannot be read is a problem with its place, and the rest is read on. */
export function readScores(path: string, given: ImportOptions, prepare?: PrepareTable): ReadScores {
  const none = {
    table: null,
    layout: null,
    found: null,
    sign: null,
    scores: [],
    places: [],
    empty: 0,
    marks: 0,
    options: {},
  };
  const { table: whole, problems } = readTable(path, {
    ...given,
    skipLines: given.skipLines === undefined ? undefined : Number(given.skipLines),
    lastLine: given.lastLine === undefined ? undefined : Number(given.lastLine),
  });
  if (!whole) return { ...none, problems };
  const { rows, problems: wrong } = keptRows(whole, given.where ?? []);
  if (wrong.length > 0) return { ...none, table: whole, problems: [...problems, ...wrong] };
  const prepared = prepare?.({ ...whole, rows });
  const table = prepared?.table ?? { ...whole, rows };
  const options = { ...given, ...prepared?.options };
  const found = tableLayout(table, options);
  append(problems, found.problems);
  if (!found.layout) return { ...none, table, found: found.found, problems };
  const layout = found.layout;
  const sign = decimalSign(
    table.rows,
    layout.values.map(({ column }) => column),
  );
  const unclear = signProblem(sign, table, options);
  if (unclear) problems.push(unclear);
  // Numbers of two kinds would be told one by one as wrong; where one kind is not clear, everything else is read on.
  if (sign.against !== null && unclear) return { ...none, table, layout, found: found.found, sign, problems };
  const reader = new RowReader(
    table,
    layout,
    {
      value: {
        decimal: options.decimal ?? sign.decimal ?? '.',
        missing: new Set([...MISSING_SIGNS, ...listOf(options.missing).map((each) => each.toLowerCase())]),
        marks: options.footnotes ?? table.isEurostat,
      },
      period: { ...options, names: pairsOf(options.renamePeriod) },
      status: pairsOf(options.renameStatus),
    },
    options,
    problems,
  );
  append(problems, monthsOrYears(table, layout, options));
  if (options.ownUnits === undefined) append(problems, spokenMultiplier(table, layout, options.scale));
  const scores = table.rows.flatMap((row) => reader.read(row));
  const { places, empty, marks } = reader;
  return {
    table,
    layout,
    found: found.found,
    sign,
    scores,
    places,
    empty,
    marks,
    options: prepared?.options ?? {},
    problems,
  };
}

function signProblem(
  { unclear, against, why }: SignEvidence,
  table: Table,
  { decimal }: ImportOptions,
): Problem | null {
  const found = against ?? unclear;
  if (decimal !== undefined || found === null) return null;
  const column = [...found.row.cells].find(([, cell]) => cell === found.cell)?.[0] ?? '';
  const place = found.row.locate(column);
  if (against !== null) {
    const message = `${JSON.stringify(found.cell)} has another decimal sign than ${why}. Say which the table has: --decimal . or --decimal ,`;
    return problemAt(place, 'bad-number', message);
  }
  const [, digits = ''] = /^\D*(\d+)/.exec(found.cell) ?? [];
  const delimiter = table.reading.delimiter;
  const hint = delimiter === ';' ? ' Cells separated by semicolons speak for the comma.' : '';
  const message = `${JSON.stringify(found.cell)} may be ${digits} and a fraction or some thousands, and no other number tells which. Say what the decimal sign is: --decimal . or --decimal ,${hint}`;
  return problemAt(place, 'bad-number', message);
}

/** 2009-10 is October 2009, or a school year, where every period of the table is of that form. */
function monthsOrYears(table: Table, layout: TableLayout, { splitYears }: ImportOptions): Problem[] {
  const { period, values } = layout;
  const printed =
    period === null
      ? values.flatMap((each) =>
          each.period === null ? [] : [{ text: each.period, at: table.locateColumn(each.column) }],
        )
      : table.rows.flatMap((row) => {
          const text = row.cells.get(period);
          return text === undefined ? [] : [{ text, at: row.locate(period) }];
        });
  const [first] = printed;
  if (splitYears !== undefined || !first || !printed.every(({ text }) => maySplit(text))) return [];
  const message = `${JSON.stringify(first.text)} may be a month, or a year that ends in the next one, and so may every other period here. Say which: --split-years none for months; start, end or range for years.`;
  return [problemAt(first.at, 'bad-period', message)];
}
