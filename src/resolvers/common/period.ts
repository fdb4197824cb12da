export interface Period {
  readonly start: string | null;
  readonly end: string | null;
}

/** Null where neither end is known. */
export function periodOf(row: {
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
}): Period | null {
  return row.periodStart === null && row.periodEnd === null ? null : { start: row.periodStart, end: row.periodEnd };
}
