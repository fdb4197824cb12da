import type { ParameterDefinition } from '../method.types';
import type { MethodCall } from '../recipe.types';
import type { PeriodValue } from '../table.types';

/** Parameters that several period rules share. A period counts by its last year. */
export const since: ParameterDefinition = year('since', 'Leave out periods before this year.');
export const until: ParameterDefinition = year('until', 'Leave out periods after this year.');
export const from: ParameterDefinition = year('from', 'The year to start from; default: the first of the unit.');
export const to: ParameterDefinition = year('to', 'The year to end at; default: the last of the unit.');

/** The values from `since` to `until`, where those are given. */
export function within(series: readonly PeriodValue[], parameters: MethodCall): readonly PeriodValue[] {
  const least = Number(parameters['since'] ?? -Infinity);
  const most = Number(parameters['until'] ?? Infinity);
  return series.filter((each) => each.year >= least && each.year <= most);
}

/** The values that a change is measured between, or null where one is missing or both are of one year. */
export function ends(series: readonly PeriodValue[], parameters: MethodCall): [PeriodValue, PeriodValue] | null {
  const start = parameters['from'] ?? series[0]!.year;
  const end = parameters['to'] ?? series.at(-1)!.year;
  const first = series.findLast((each) => each.year === start);
  const last = series.findLast((each) => each.year === end);
  return first && last && first.year < last.year ? [first, last] : null;
}

/** Finds `from` not before `to`. */
export function endsReversed({ from: start, to: end }: MethodCall): { parameter: string; message: string } | null {
  if (typeof start !== 'number' || typeof end !== 'number' || start < end) return null;
  return { parameter: 'to', message: `\`to\` (${end}) must be after \`from\` (${start})` };
}

/** Finds `since` after `until`. */
export function rangeReversed({ since: start, until: end }: MethodCall): { parameter: string; message: string } | null {
  if (typeof start !== 'number' || typeof end !== 'number' || start <= end) return null;
  return { parameter: 'until', message: `\`until\` (${end}) must not be before \`since\` (${start})` };
}

function year(name: string, description: string): ParameterDefinition {
  return { name, description, type: 'INTEGER', minimum: -10000, maximum: 10000, optional: true };
}
