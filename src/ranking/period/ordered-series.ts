import type { PeriodValue } from '../table.types';

/** Oldest first; of two periods that end in one year the one whose name sorts last counts as the newer (2015/2019, 2019). */
export function orderedSeries(series: readonly PeriodValue[]): readonly PeriodValue[] {
  if (series.every((each, index) => index === 0 || compare(series[index - 1]!, each) <= 0)) return series;
  return [...series].sort(compare);
}

function compare(a: PeriodValue, b: PeriodValue): number {
  return a.year - b.year || (a.period < b.period ? -1 : 1);
}
