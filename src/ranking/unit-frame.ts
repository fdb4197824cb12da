import { RankingError } from './errors';
import { pickColumn } from './period/pick-column';
import type { RankingState } from './state';

/** What a node may look at beside its own column, unit by unit in the order of the run. */
export interface UnitFrame {
  readonly units: readonly string[];
  /** 1 for the units that scales are taken from. */
  readonly reference: Uint8Array;
  /** The group of each unit by a grouping of the table, or by the values of an indicator; null = in none. */
  groupOf(name: string): readonly (string | null)[];
  /** The values of an indicator that is no criterion, e.g. a covariate; NaN = missing. */
  valuesOf(indicator: string): Float64Array;
}

/** The frame of the units of a run. */
export function unitFrame(state: Pick<RankingState, 'units' | 'reference' | 'source' | 'table'>): UnitFrame {
  const { units, reference, source, table } = state;
  const valuesOf = (indicator: string): Float64Array => {
    const column = table.columns.find((each) => each.indicator === indicator)!;
    return pickColumn(column, null, source, units, 'period', []).values;
  };
  return {
    units,
    reference,
    valuesOf,
    groupOf(name) {
      const grouping = table.groups?.find((each) => each.name === name);
      if (grouping) return Array.from(source, (place) => grouping.of[place] ?? null);
      if (table.columns.some(({ indicator }) => indicator === name)) {
        return Array.from(valuesOf(name), (value) => (Number.isNaN(value) ? null : String(value)));
      }
      const valid = table.groups?.map((each) => each.name).join(', ') ?? '';
      const message = `"${name}" is not a grouping of the table; valid: ${valid || 'none'}`;
      throw new RankingError([{ path: 'missing.by', code: 'UNKNOWN_VALUE', message }]);
    },
  };
}

/** The values that are there in the reference set, ascending. */
export function presentValues(column: Float64Array, reference: Uint8Array): Float64Array {
  const present = new Float64Array(column.length);
  let count = 0;
  for (let unit = 0; unit < column.length; unit++) {
    const value = column[unit]!;
    if (reference[unit] === 1 && !Number.isNaN(value)) present[count++] = value;
  }
  return present.subarray(0, count).sort();
}
