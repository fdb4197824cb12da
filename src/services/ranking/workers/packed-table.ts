import type { IndicatorColumn, PeriodValue, RankingTable } from '../../../ranking/table.types';

/**
 * A table in typed arrays. The values of 2,000 units with their series are tens of thousands of objects, and copying those to
 * another thread one by one would stop the server for longer than a simple query takes.
 */
export interface PackedTable extends Omit<RankingTable, 'columns'> {
  readonly columns: readonly PackedColumn[];
  /** Names of periods, each once. */
  readonly periods: readonly string[];
}

interface PackedColumn extends Omit<IndicatorColumn, 'values' | 'series'> {
  /** NaN = missing. */
  readonly values?: Float64Array;
  readonly series?: PackedSeries;
}

interface PackedSeries {
  /** The values of unit i stand from `starts[i]` to before `starts[i + 1]`. */
  readonly starts: Uint32Array;
  /** Index in `periods`. */
  readonly periods: Uint32Array;
  readonly years: Float64Array;
  readonly values: Float64Array;
}

export function packTable(table: RankingTable): PackedTable {
  const periods = new Map<string, number>();
  const columns = table.columns.map(({ values, series, ...column }) => ({
    ...column,
    ...(values ? { values: packValues(values) } : {}),
    ...(series ? { series: packSeries(series, periods) } : {}),
  }));
  return { ...table, columns, periods: [...periods.keys()] };
}

export function unpackTable({ periods, ...table }: PackedTable): RankingTable {
  const columns = table.columns.map(({ values, series, ...column }) => ({
    ...column,
    ...(values ? { values: Array.from(values, (value) => (Number.isNaN(value) ? null : value)) } : {}),
    ...(series ? { series: unpackSeries(series, periods) } : {}),
  }));
  return { ...table, columns };
}

/**
 * Infinity goes through, for the engine to complain about; NaN is not for tables, and must not pass for missing. Plain loops
 * here and below: `Float64Array.from` with a function takes ten times as long, on the thread that answers requests.
 */
function packValues(values: readonly (number | null)[]): Float64Array {
  const packed = new Float64Array(values.length);
  for (let unit = 0; unit < values.length; unit++) {
    const value = values[unit] ?? null;
    if (Number.isNaN(value)) throw new RangeError('a value of a table cannot be NaN');
    packed[unit] = value ?? NaN;
  }
  return packed;
}

function packSeries(series: readonly (readonly PeriodValue[])[], names: Map<string, number>): PackedSeries {
  const length = series.reduce((sum, list) => sum + list.length, 0);
  const packed = {
    starts: new Uint32Array(series.length + 1),
    periods: new Uint32Array(length),
    years: new Float64Array(length),
    values: new Float64Array(length),
  };
  let at = 0;
  let unit = 0;
  for (const list of series) {
    for (const { period, year, value } of list) {
      let name = names.get(period);
      if (name === undefined) names.set(period, (name = names.size));
      packed.periods[at] = name;
      packed.years[at] = year;
      packed.values[at++] = value;
    }
    packed.starts[++unit] = at;
  }
  return packed;
}

function unpackSeries({ starts, periods, years, values }: PackedSeries, names: readonly string[]): PeriodValue[][] {
  return Array.from({ length: starts.length - 1 }, (_, unit) => {
    const start = starts[unit] ?? 0;
    return Array.from(values.subarray(start, starts[unit + 1]), (value, place): PeriodValue => {
      const period = names[periods[start + place] ?? 0] ?? '';
      return { period, year: years[start + place] ?? 0, value };
    });
  });
}
