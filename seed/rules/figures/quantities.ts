import { parseNumber } from '../../numbers';
import { parsePeriod } from '../../period';
import { type Problem } from '../../problem';
import type { QuantityForm } from '../../records/quantity-form';
import type { StatementForm } from '../../records/statement-form';
import type { SeedIndex } from '../../seed-index';
import type { StatementEntry } from '../../statements';
import { directionProblems } from './direction';
import { enteredFigure } from './entered-figure';
import { type Measured, possibleProblems } from './possible';
import { printedProblems } from './printed';
import type { PlaceInQuantity } from './place-in-quantity';
import { type PlacedFigure, textProblems } from './texts';

/** The figures of a statement, held against what is printed, against its sentence in both languages, and against each other. */
export function statementFigureProblems({ owner, form, path }: StatementEntry, vocabulary: Vocabulary): Problem[] {
  if (!Array.isArray(form.quantities) || isConfirmed(form)) return [];
  const placed = form.quantities.flatMap((quantity, at): MeasuredFigure[] => {
    const entered = isForm(quantity) ? enteredFigure(quantity, vocabulary.hasUnit) : null;
    if (!entered) return [];
    // What is missing is told where the figure stands.
    const place: PlaceInQuantity = (key) =>
      owner.locate([...path, 'quantities', at, key in quantity ? key : entered.key]);
    const metric = vocabulary.metric(String(quantity.metric));
    return [{ entered, besides: besidesOf(quantity, form), place, metric }];
  });
  const withPrint = placed.map((figure) => ({
    figure,
    problems: printedProblems(figure.entered, { besides: figure.besides, hasUnit: vocabulary.hasUnit }, figure.place),
  }));
  // What is not as printed is not as in the text either.
  const asPrinted = withPrint.flatMap(({ figure, problems }) => (problems.length === 0 ? [figure] : []));
  return [
    ...withPrint.flatMap(({ problems }) => problems),
    ...placed.flatMap(({ entered, place, metric }) => [
      ...possibleProblems(entered, metric, place),
      ...directionProblems(form, { entered, place }),
    ]),
    ...textProblems(form, asPrinted, placed),
  ];
}

/** What the rules ask of the metrics and units of the seed. */
export interface Vocabulary {
  hasUnit(code: string): boolean;
  metric(slug: string): Omit<Measured, 'unitCode'>;
}

interface MeasuredFigure extends PlacedFigure {
  readonly metric: Omit<Measured, 'unitCode'>;
}

export function vocabularyOf(index: SeedIndex): Vocabulary {
  const named = new Map(index.named('metric').map(({ value, names }) => [value, names]));
  return {
    hasUnit: (code) => index.has('unit', code),
    metric: (slug) => ({
      names: [slug, ...(named.get(slug) ?? [])].join(' '),
      isShare: false,
      isRank: /(^|-)rank(-|$)/.test(slug),
    }),
  };
}

/** A doubt that is flagged and explained is known: the figure is meant so. */
export function isConfirmed({ flags, note }: StatementForm): boolean {
  return (
    note !== undefined && Array.isArray(flags) && flags.some((flag) => DOUBTS.includes(String(flag).replace('-', ' ')))
  );
}

const DOUBTS = ['ambiguous', 'likely misprint', 'contradicted'];

function besidesOf({ base, period, year }: QuantityForm, statement: StatementForm): number[] {
  const periods = [period, year, statement.period].flatMap((text) =>
    typeof text === 'string' ? (parsePeriod(text) ?? []) : [],
  );
  const dates = periods.flatMap(({ periodStart, periodEnd }) => [periodStart, periodEnd]);
  const parts = dates.flatMap((date) => (date === null ? [] : date.split('-').map(Number)));
  const earlier = typeof base === 'string' ? parseNumber(base) : null;
  return earlier === null ? parts : [...parts, earlier];
}

function isForm(value: unknown): value is QuantityForm {
  return typeof value === 'object' && value !== null;
}
