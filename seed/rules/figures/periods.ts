import type { NodeEntry } from '../../forms';
import type { ObservationEntry } from '../../observations';
import { parsePeriod } from '../../period';
import { type Place, problemAt, type Problem } from '../../problem';
import { toConstant } from '../../records/fields';
import type { SourceForm } from '../../records/source-form';
import { defaultPlace, placeIn, placeOf } from '../../sections';
import { type StatementEntry, statementsOf } from '../../statements';
import type { Path } from '../../yaml-file';
import { isConfirmed } from './quantities';

/** Years in which sources were published, and the present one. */
export interface Years {
  readonly now: number;
  ofSource(slug: string): number | null;
}

export function yearsOf(nodes: readonly NodeEntry[], now: number): Years {
  const years = new Map(
    nodes.flatMap(({ kind, form }) => {
      const year: unknown = kind === 'source' ? (form as SourceForm).year : undefined;
      return typeof year === 'string' && /^\d{4}$/.test(year) ? [[form.slug, Number(year)] as const] : [];
    }),
  );
  return { now, ofSource: (slug) => years.get(slug) ?? null };
}

/** Periods of a node, its statements and their quantities that can hardly be meant. */
export function nodePeriodProblems(node: NodeEntry, years: Years): Problem[] {
  const own = periodProblems(node.form.period, () => node.locate(['period']), null);
  return [...own, ...statementsOf(node).flatMap((statement) => statementPeriodProblems(statement, years))];
}

function statementPeriodProblems(statement: StatementEntry, years: Years): Problem[] {
  const { owner, form, path } = statement;
  const { source } = placeOf(form, defaultPlace(owner));
  const latest =
    looksAhead(statement) || isConfirmed(form)
      ? null
      : ((source === undefined ? null : years.ofSource(source)) ?? years.now);
  const quantities: readonly unknown[] = Array.isArray(form.quantities) ? form.quantities : [];
  const periods: [unknown, Path][] = [
    [form.period, [...path, 'period']],
    ...quantities.flatMap((quantity, at): [unknown, Path][] => {
      const { period, year } = (quantity ?? {}) as { period?: unknown; year?: unknown };
      const base = [...path, 'quantities', at];
      return [
        [period, [...base, 'period']],
        [year, [...base, 'year']],
      ];
    }),
  ];
  return periods.flatMap(([text, at]) => periodProblems(text, () => owner.locate(at), latest));
}

/** Plans and forecasts speak of years to come. */
function looksAhead({ form, kind }: StatementEntry): boolean {
  const words = [form.basis, ...(Array.isArray(form.flags) ? form.flags : [])].map((each) => toConstant(String(each)));
  return (
    ['FORECAST', 'GOAL', 'MILESTONE'].includes(kind) ||
    words.some((each) => ['PROJECTION', 'TARGET', 'OPINION', 'OUTDATED_FORECAST'].includes(each))
  );
}

/** Values of years after their source appeared are forecasts, and say so by their status. */
export function observationPeriodProblems(observations: readonly ObservationEntry[], years: Years): Problem[] {
  const monthly = new Set(observations.filter(({ row }) => isClearMonth(row.period)).map(({ header }) => header));
  return observations.flatMap(({ row, header, locate }) => {
    const { source } = placeIn(header);
    const year = source === undefined ? null : years.ofSource(source);
    const latest = row.status === undefined || row.status === 'A' ? (year ?? years.now) : null;
    return periodProblems(row.period, () => locate('period'), latest, monthly.has(header));
  });
}

function isClearMonth(text: unknown): boolean {
  return typeof text === 'string' && /^\d{4}-\d\d$/.test(text) && !isMonthOrYears(text);
}

/** The place is looked up only for a problem: that is dear. */
function periodProblems(text: unknown, place: () => Place, latest: number | null, isMonthly = false): Problem[] {
  if (typeof text !== 'string') return [];
  if (!isMonthly && text.split('..').every(isMonthOrYears) && !isTwice(text)) return [monthOrYears(text, place())];
  const { periodStart = null, periodEnd = null } =
    parsePeriod(text) ?? (/^[12]\d{3}$/.test(text) ? { periodStart: text } : {});
  const start = periodStart === null ? null : Number(periodStart.slice(0, 4));
  const end = periodEnd === null ? start : Number(periodEnd.slice(0, 4));
  if (start === null || end === null) return [];
  if (end > FARTHEST || start < EARLIEST) {
    const message = `${text} is ${start < EARLIEST ? `before ${EARLIEST}` : `after ${FARTHEST}`}. Look whether a digit slipped.`;
    return [problemAt(place(), 'period-unlikely', message)];
  }
  if (latest === null || start <= latest) return [];
  const message = `${text} begins after ${latest}, when the source appeared, and nothing says that it is a forecast. Correct the year, or write \`basis: projection\` or \`target\` (in a table: status F).`;
  return [problemAt(place(), 'period-after-source', message)];
}

const EARLIEST = 1500;
const FARTHEST = 2150;

/** `2010-11` is November to ISO 8601, and the years 2010 and 2011 to most who write of schools and budgets. */
export function isMonthOrYears(text: string): boolean {
  const [, year = '', next = ''] = /^(\d{4})-(\d\d)$/.exec(text) ?? [];
  return year !== '' && Number(next) === (Number(year) % 100) + 1 && Number(next) <= 12;
}

function isTwice(text: string): boolean {
  const [start, end] = text.split('..');
  return start === end;
}

function monthOrYears(text: string, place: Place): Problem {
  const [start = '', end = start] = text.split('..');
  const years = `${start.slice(0, 4)}..${end.slice(0, 2)}${end.slice(5)}`;
  const month = start === end ? ` Write ${start}..${end} for the month.` : '';
  const message = `${text} is read as a month of ${start.slice(0, 4)}, and may be a school or fiscal year. Write ${years} for the years.${month}`;
  return problemAt(place, 'month-or-years', message, years);
}
