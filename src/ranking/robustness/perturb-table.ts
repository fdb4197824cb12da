import type { IndicatorColumn, PeriodValue, RankingTable } from '../table.types';
import { normal } from './gamma';
import { randomStream, type RandomStream } from './random-stream';
import type { DataNoise } from './uncertainty.types';

/**
 * The table with every value drawn anew from what is not certain about it: evenly from all numbers that would be printed like it,
 * from what several sources say, and around it by its standard error. Each value has a stream of its own.
 */
export function perturbTable(table: RankingTable, noise: DataNoise, seed: number): RankingTable {
  const errors = new Map((noise.standardErrors ?? []).map(({ indicator, errors: from }) => [indicator, from]));
  const columns = table.columns.map((column, place): IndicatorColumn => {
    const half = noise.printed === true && !column.isRank ? 0.5 * 10 ** -decimalsOf(column) : 0;
    const from = errors.get(column.indicator);
    const spread =
      from === undefined ? null : (table.columns.find(({ indicator }) => indicator === from)!.values ?? null);
    const drawn = (value: number, unit: number, next: RandomStream): number => {
      const others = (noise.disagreement === true && column.alternatives?.[unit]) || [];
      const all = [value, ...others];
      const chosen = all[Math.floor(next() * all.length)]!;
      const error = spread?.[unit] ?? 0;
      return chosen + half * (2 * next() - 1) + (error === 0 ? 0 : error * normal(next));
    };
    const streamOf = (unit: number): RandomStream => randomStream(seed, place * table.units.length + unit);
    return {
      ...column,
      ...(column.values
        ? { values: column.values.map((value, unit) => (value === null ? null : drawn(value, unit, streamOf(unit)))) }
        : {}),
      ...(column.series
        ? {
            series: column.series.map((series, unit) =>
              drawnSeries(series, streamOf(unit), (value, next) => drawn(value, unit, next)),
            ),
          }
        : {}),
    };
  });
  return { ...table, columns };
}

function drawnSeries(
  series: readonly PeriodValue[],
  next: RandomStream,
  drawn: (value: number, next: RandomStream) => number,
): PeriodValue[] {
  return series.map((each) => ({ ...each, value: drawn(each.value, next) }));
}

/** The most decimals that any value of a column is printed with; a trailing 0 that was printed is not known any more. */
function decimalsOf({ values, series }: IndicatorColumn): number {
  const all = [...(values ?? []), ...(series ?? []).flat().map(({ value }) => value)];
  return all.reduce<number>((most, value) => {
    const [digits = '', exponent = '0'] = String(value ?? 0).split('e');
    const decimals = (digits.split('.')[1] ?? '').length - Number(exponent);
    return Math.max(most, Math.min(decimals, 15));
  }, 0);
}
