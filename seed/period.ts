/** A stretch of time as the tables hold it: a year, or a year and a month; null where it is not known or goes on. */
export interface Period {
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
}

/** Reads `2013`, `2016-10`, `2012..2016`, `since 2018` and `unknown`; null for anything else. */
export function parsePeriod(text: string): Period | null {
  if (text === 'unknown') return { periodStart: null, periodEnd: null };
  const since = /^since (\S+)$/.exec(text)?.[1];
  if (since !== undefined) return isDate(since) ? { periodStart: since, periodEnd: null } : null;
  const [start = '', end = start, ...more] = text.split('..');
  return more.length === 0 && isDate(start) && isDate(end) ? { periodStart: start, periodEnd: end } : null;
}

/** The period of a checked form; what is not given is not known. @throws on a text that is no period */
export function periodOf(text: string | undefined): Period {
  const period = parsePeriod(text ?? 'unknown');
  if (!period) throw new Error(`${text} is no period.`);
  return period;
}

/** `2019`, or `2012..2016`, or `2018..` while it goes on. */
export function formatPeriod({ periodStart, periodEnd }: Period): string {
  if (periodStart === null) return 'unknown';
  return periodStart === periodEnd ? periodStart : `${periodStart}..${periodEnd ?? ''}`;
}

export function endsBeforeItStarts({ periodStart, periodEnd }: Period): boolean {
  if (periodStart === null || periodEnd === null) return false;
  // A year ends after each of its months: 2016-10..2016 is in order.
  const length = Math.min(periodStart.length, periodEnd.length);
  return periodEnd.slice(0, length) < periodStart.slice(0, length);
}

function isDate(text: string): boolean {
  return /^[12]\d{3}(-(0[1-9]|1[0-2]))?$/.test(text);
}
