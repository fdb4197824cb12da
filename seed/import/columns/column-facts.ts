import type { Table, TableRow } from '../table/table';
import { findCountries, isAggregate } from '../../../src/names';
import { printedFigure } from '../../plain-number';
import { looksLikePeriod } from '../periods/read-period';
import { MISSING_SIGNS } from '../values/read-value';

/** What the cells of a column have in common. */
export interface ColumnFacts {
  /** Share of the filled cells that are numbers; null where none is filled. */
  readonly numbers: number | null;
  readonly isText: boolean;
  readonly distinct: number;
  /** Whether every cell is a country of ISO 3166-1 or stands for several of them. */
  readonly areCountries: boolean;
  /** True where every cell is short and has only capitals and digits: codes look so, and names do not. */
  readonly areCodes: boolean;
  /** False where no cell has the form of a period, and some are more than a number: commuting times are no dates. */
  readonly mayBePeriods: boolean;
  readonly examples: readonly string[];
}

export function columnFacts(rows: readonly TableRow[]): (column: string) => ColumnFacts {
  const known = new Map<string, ColumnFacts>();
  return (column) => {
    const facts = known.get(column) ?? factsOf(rows, column);
    known.set(column, facts);
    return facts;
  };
}

function factsOf(rows: readonly TableRow[], column: string): ColumnFacts {
  const cells = rows.flatMap(({ cells }) => cells.get(column) ?? []);
  const filled = cells.filter(
    (cell) => !MISSING_SIGNS.includes(cell.trim().toLowerCase()) && !MISSING_WITH_FLAG.test(cell),
  );
  const numbers = filled.length === 0 ? null : filled.filter(isNumber).length / filled.length;
  const distinct = new Set(cells);
  return {
    numbers,
    isText: filled.length > 0 && (numbers ?? 0) < 0.5,
    distinct: cells.length < rows.length ? distinct.size + 1 : distinct.size,
    areCountries:
      distinct.size > 0 && [...distinct].every((cell) => findCountries(cell).length > 0 || isAggregate(cell)),
    areCodes: distinct.size > 0 && [...distinct].every((cell) => /^[A-Z\d][A-Z\d_.-]{1,14}$/.test(cell)),
    mayBePeriods: filled.some(looksLikePeriod) || filled.every((cell) => /^\d+$/.test(cell)),
    examples: [...distinct].slice(0, 3),
  };
}

const MISSING_WITH_FLAG = /^\s*(?::|\.{2,3}|…)\s*[a-z]{1,3}\s*$/;

/** Whether a cell holds a number in any dress: which signs it has, is asked later. */
function isNumber(cell: string): boolean {
  const text = cell.normalize('NFKC').trim();
  return (
    printedFigure(text) !== null ||
    /^[^\p{L}\d]{0,3}\d[\d.,'’ ]*\s*(?:%|[*†‡§#]|\[[^\]]*\]|\s?[a-z]{1,3})*$/iu.test(text) ||
    /^=?\d+=?$/.test(text)
  );
}

/** Whether each value of some columns comes with one value of another, more than once: a name of a region beside its cities. */
export function isDetermined(table: Pick<Table, 'rows'>, by: readonly string[], column: string): boolean {
  const first = new Map<string, string>();
  let repeats = 0;
  for (const { cells } of table.rows) {
    const key = JSON.stringify(by.map((each) => cells.get(each) ?? ''));
    const value = cells.get(column) ?? '';
    const before = first.get(key);
    if (before === undefined) first.set(key, value);
    else if (before !== value) return false;
    else repeats += 1;
  }
  return repeats > 0;
}
