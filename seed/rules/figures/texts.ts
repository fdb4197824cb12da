import { agrees } from '../../printed/comparators';
import { isSameAmount } from '../../printed/compare-figures';
import { type PrintedFigure, readFigures } from '../../printed/read-figures';
import { problemAt, type Problem } from '../../problem';
import type { StatementForm } from '../../records/statement-form';
import { type EnteredFigure, saysDimension } from './entered-figure';
import type { PlaceInQuantity } from './place-in-quantity';
import { CONFIRM, suggested } from './printed';

/** A quantity of a statement with where it stands. */
export interface PlacedFigure {
  readonly entered: EnteredFigure;
  /** The earlier value and the years that belong to it. */
  readonly besides: readonly number[];
  readonly place: PlaceInQuantity;
}

/** What was entered against the sentence in both languages; `all` are the figures of the statement, which its text may say. */
export function textProblems(
  { text }: StatementForm,
  figures: readonly PlacedFigure[],
  all: readonly PlacedFigure[],
): Problem[] {
  const texts = LANGUAGES.flatMap(([key, name]) => {
    const written: unknown = (text as Partial<typeof text> | undefined)?.[key];
    return typeof written === 'string' ? [{ name, printed: readFigures(written) }] : [];
  });
  return figures.flatMap((figure) => {
    const contradicted = texts.flatMap(({ name, printed }) => otherFigure(figure, all, printed, name));
    if (contradicted.length > 0) return contradicted.slice(0, 1);
    return texts.flatMap(({ name, printed }) => otherComparator(figure, printed, name)).slice(0, 1);
  });
}

const LANGUAGES = [
  ['en', 'English'],
  ['zh', 'Chinese'],
] as const;

/** The sentence has a figure of the same unit that no quantity holds, and lacks the one that was entered. */
function otherFigure(
  { entered, place }: PlacedFigure,
  all: readonly PlacedFigure[],
  printed: readonly PrintedFigure[],
  language: string,
): Problem[] {
  if (entered.numbers.every((value) => printed.some((each) => says(each, entered, value)))) return [];
  const free = printed.filter((each) => each.firm && !isYear(each) && !all.some((figure) => claims(figure, each)));
  const instead = free.find((each) => isAlike(entered, each));
  if (!instead) return [];
  const { key, numbers, unitCode } = entered;
  const message = `${numbers.join('..')} ${unitCode ?? ''} is entered, and the ${language} text says ${instead.text}.${CONFIRM}`;
  return [problemAt(place(key), 'figure-not-in-text', message, suggested(entered, [instead]))];
}

function otherComparator(
  { entered, place }: PlacedFigure,
  printed: readonly PrintedFigure[],
  language: string,
): Problem[] {
  if (entered.numbers.length !== 1 || readFigures(entered.asPrinted).some(({ comparator }) => comparator !== null))
    return [];
  const said = printed.filter((each) => entered.numbers.some((value) => says(each, entered, value)));
  const other = said.find(
    ({ comparator }) => comparator !== null && !agrees(comparator, entered.comparator, entered.negative),
  );
  if (!other?.comparator || said.some(({ comparator }) => comparator !== null && comparator !== other.comparator))
    return [];
  const message = `the ${language} text says ${other.comparator} ${other.text}, and the comparator is ${entered.comparator}.${CONFIRM}`;
  return [problemAt(place('comparator'), 'comparator-not-in-text', message, `comparator: ${other.comparator}`)];
}

function claims({ entered, besides }: PlacedFigure, printed: PrintedFigure): boolean {
  return (
    entered.numbers.some((value) => says(printed, entered, value)) || besides.some((each) => each === printed.value)
  );
}

function says(printed: PrintedFigure, { unit }: EnteredFigure, value: number): boolean {
  return isSameAmount({ value, others: [], unit }, printed);
}

/** Only what is measured in the same way can stand in the place of the other: minutes for hours, one count for another. */
function isAlike({ unit, unitCode }: EnteredFigure, printed: PrintedFigure): boolean {
  if (!saysDimension(unitCode)) return false;
  return (unit?.dimension ?? null) === (printed.unit?.dimension ?? null);
}

function isYear({ value, unit, text }: PrintedFigure): boolean {
  return unit === null && value >= 1500 && value < 2200 && /^\d{4}/.test(text);
}
