import type { RankingProblem } from '../errors';
import type { IndicatorColumn, RankingTable } from '../table.types';
import { quote, report, reportUnknown, type ProblemList } from './problem-list';

/** Everything that is wrong with a table, at once; paths read `units[3]`, `columns[0].values[7]`, `view[1]`. */
export function validateTable(table: RankingTable): RankingProblem[] {
  const problems: ProblemList = [];
  reportRepeats(problems, table.units, (index) => `units[${index}]`, 'DUPLICATE_UNIT');
  const indicators = table.columns.map((column) => column.indicator);
  reportRepeats(problems, indicators, (index) => `columns[${index}].indicator`, 'DUPLICATE_COLUMN');
  table.columns.forEach((column, index) => validateColumn(problems, column, `columns[${index}]`, table.units));
  if (table.view) {
    const known = new Set(table.units);
    table.view.forEach((unit, index) => {
      if (known.has(unit)) return;
      reportUnknown(problems, `view[${index}]`, 'UNKNOWN_UNIT', 'a unit of the table', unit, table.units);
    });
  }
  return problems;
}

function reportRepeats(
  problems: ProblemList,
  names: readonly string[],
  path: (index: number) => string,
  code: 'DUPLICATE_UNIT' | 'DUPLICATE_COLUMN',
): void {
  const seen = new Set<string>();
  names.forEach((name, index) => {
    if (seen.has(name)) report(problems, path(index), code, `${quote(name)} stands in the table twice`);
    seen.add(name);
  });
}

function validateColumn(problems: ProblemList, column: IndicatorColumn, path: string, units: readonly string[]): void {
  if (column.values.length !== units.length) {
    const message = `${column.indicator} has ${column.values.length} values for ${units.length} units`;
    return report(problems, `${path}.values`, 'COLUMN_LENGTH', message);
  }
  column.values.forEach((value, index) => {
    if (value === null || Number.isFinite(value)) return;
    const message = `${column.indicator} of ${units[index]} is ${quote(value)}; a missing value is null`;
    report(problems, `${path}.values[${index}]`, 'VALUE_NOT_FINITE', message);
  });
}
