import type { IndicatorColumn, RankingTable } from '../table.types';

/** The columns of a table by the id of their indicator. */
export function columnsByIndicator({ columns }: RankingTable): Map<string, IndicatorColumn> {
  return new Map(columns.map((column) => [column.indicator, column]));
}
