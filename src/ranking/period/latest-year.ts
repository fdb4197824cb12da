import type { IndicatorColumn } from '../table.types';

/** The latest year that any unit has, also units outside the run: a filter must not make old values count as new. */
export function latestYear({ series }: IndicatorColumn): number {
  let latest = -Infinity;
  for (const ofUnit of series ?? []) for (const { year } of ofUnit) latest = Math.max(latest, year);
  return latest;
}
