import type { ComputedRanking } from '../../ranking/computed-ranking';
import type { Cell } from '../cell';

/** The columns of a framework, as `import-index` reads them. */
export const META = [
  'iCode',
  'iName',
  'Type',
  'Parent',
  'Level',
  'Weight',
  'Direction',
  'Unit',
  'Denominator',
  'goalpost_lower',
  'goalpost_upper',
  'goalpost_scale',
  'goalpost_trunc2posts',
  'Treatment',
  'Normalisation',
  'Clip_min',
  'Clip_max',
  'Round',
  'Weighting',
  'Aggregation',
  'Missing',
  'Settings',
] as const;

export type FrameworkRow = Readonly<Partial<Record<(typeof META)[number], Cell>>>;

/** A column of the values, with the row of the framework that says what it is. */
export interface DataColumn {
  readonly row: FrameworkRow;
  value(place: string): Cell;
}

/** The values of an indicator as the ranking has picked them, by place. */
export function valuesOf(ranking: ComputedRanking, indicator: string): Map<string, number> {
  const { units, columns } = ranking.data.table;
  const values = columns.find((each) => each.indicator === indicator)?.values ?? [];
  return new Map(units.flatMap((unit, place) => (values[place] == null ? [] : [[unit, values[place]] as const])));
}
