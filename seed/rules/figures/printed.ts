import { agrees } from '../../printed/comparators';
import { isSameAmount, isSameNumber } from '../../printed/compare-figures';
import { type PrintedFigure, readFigures } from '../../printed/read-figures';
import { problemAt, type Problem } from '../../problem';
import { type EnteredFigure, saysDimension } from './entered-figure';
import type { PlaceInQuantity } from './place-in-quantity';

/** What was entered against the characters of the source: number, range, sign, unit, comparator, kind of change. */
export function printedProblems(entered: EnteredFigure, known: KnownNumbers, place: PlaceInQuantity): Problem[] {
  const printed = readFigures(entered.asPrinted);
  if (printed.length === 0) {
    const message = `no figure can be read in ${JSON.stringify(entered.asPrinted)}. Copy the figure as the source prints it, with its unit.`;
    return [problemAt(place('asPrinted'), 'figure-unread', message)];
  }
  const first = kindProblem(entered, printed, place) ?? amountProblem(entered, printed, known, place);
  return first ? [first] : comparatorProblem(entered, printed, place);
}

/** The earlier value and the years of a quantity may be printed beside its figure. */
export interface KnownNumbers {
  readonly besides: readonly number[];
  /** Codes of the vocabulary, for suggestions. */
  hasUnit(code: string): boolean;
}

function amountProblem(
  entered: EnteredFigure,
  printed: readonly PrintedFigure[],
  known: KnownNumbers,
  place: PlaceInQuantity,
): Problem | null {
  const { numbers, key, unit, asPrinted } = entered;
  const meant = (value: number) => ({ value, others: [], unit });
  const wrong = numbers.filter((value) => !printed.some((each) => isSameAmount(meant(value), each)));
  if (wrong.length === 0)
    return (
      missedEnd(entered, printed, place) ??
      lostSign(entered, printed, place) ??
      countedUnit(entered, printed, known, place)
    );
  const misnamed = printed.find((each) => wrong.some((value) => isSameNumber(meant(value), each)));
  if (misnamed) return unitProblem(entered, misnamed, known, place);
  const rest = printed.filter(({ value }) => !known.besides.includes(value));
  const suggestion = suggested(entered, rest.length > 0 ? rest : printed);
  const message = `${wrong.map(String).join(' and ')} is entered, and ${JSON.stringify(asPrinted)} is printed.${CONFIRM}`;
  return problemAt(place(key), 'figure-not-as-printed', message, suggestion);
}

/** How people say that they mean it. */
export const CONFIRM =
  ' If it is meant so, flag the statement `ambiguous` or `likely misprint` and say why in its `note`.';

function unitProblem(
  entered: EnteredFigure,
  printed: PrintedFigure,
  known: KnownNumbers,
  place: PlaceInQuantity,
): Problem {
  const code = printed.unit?.code ?? null;
  const message = `the unit is ${entered.unitCode}, and ${JSON.stringify(entered.asPrinted)} is printed.${CONFIRM}`;
  return problemAt(place('unit'), 'unit-not-as-printed', message, code !== null && known.hasUnit(code) ? code : null);
}

/** Of `15-20%` both ends are entered. */
function missedEnd(entered: EnteredFigure, printed: readonly PrintedFigure[], place: PlaceInQuantity): Problem | null {
  if (entered.numbers.length > 1) return null;
  const at = printed.findIndex(({ joined }) => joined);
  const [low, high] = [printed[at], printed[at + 1]];
  if (!low || !high || /年|\b(?:19|20)\d\d\b/.test(low.text)) return null;
  const message = `${JSON.stringify(entered.asPrinted)} is a range, and one number is entered.${CONFIRM}`;
  return problemAt(place(entered.key), 'figure-not-as-printed', message, suggested(entered, [low, high]));
}

function lostSign(entered: EnteredFigure, printed: readonly PrintedFigure[], place: PlaceInQuantity): Problem | null {
  const [value = 0] = entered.numbers;
  const signed = printed.find((each) => each.negative && isSameNumber({ value, others: [], unit: null }, each));
  if (!signed || value <= 0) return null;
  const message = `${value} is entered, and ${JSON.stringify(entered.asPrinted)} is printed, which is negative.${CONFIRM}`;
  return problemAt(place(entered.key), 'figure-not-as-printed', message, String(-value));
}

/** 30 cameras beside 30分钟: what is counted has no unit of measure. */
function countedUnit(
  entered: EnteredFigure,
  printed: readonly PrintedFigure[],
  known: KnownNumbers,
  place: PlaceInQuantity,
): Problem | null {
  if (entered.unit !== null || entered.change === 'percentage points' || !saysDimension(entered.unitCode)) return null;
  const measured = printed.find(
    ({ unit, value }) => unit !== null && entered.numbers.some((each) => Math.abs(each) === value),
  );
  return measured ? unitProblem(entered, measured, known, place) : null;
}

function kindProblem(
  { change, unitCode, asPrinted }: EnteredFigure,
  printed: readonly PrintedFigure[],
  place: PlaceInQuantity,
): Problem | null {
  const points = printed.some(({ unit }) => unit?.dimension === 'percentage points');
  if (!points || change === 'percentage points') return null;
  const message = `${JSON.stringify(asPrinted)} is a difference of two percentages, and it is entered as ${change === null ? 'a level' : `${change} (${unitCode})`}.${CONFIRM}`;
  return problemAt(place('changeType'), 'change-not-as-printed', message, 'changeType: percentage points');
}

function comparatorProblem(
  entered: EnteredFigure,
  printed: readonly PrintedFigure[],
  place: PlaceInQuantity,
): Problem[] {
  const said = printed.find(
    ({ comparator, value, others }) =>
      comparator !== null &&
      entered.numbers.some((each) => [value, ...others].includes(Math.abs(each)) || printed.length === 1),
  )?.comparator;
  if (!said || entered.comparator === 'range' || agrees(said, entered.comparator, entered.negative)) return [];
  const message = `${JSON.stringify(entered.asPrinted)} says ${said}, and the comparator is ${entered.comparator}. 以上 and 以下 include the number, 超过 and 不到 do not.${CONFIRM}`;
  return [problemAt(place('comparator'), 'comparator-not-as-printed', message, `comparator: ${said}`)];
}

/** The printed figure as it would be entered, in the unit and with the sign of the quantity. */
export function suggested({ unit, negative }: EnteredFigure, printed: readonly PrintedFigure[]): string | null {
  const joined = printed.findIndex((each) => each.joined);
  const taken =
    joined >= 0 ? printed.slice(joined, joined + 2) : printed.filter(({ firm }) => firm || printed.length === 1);
  const numbers = taken.map((each) => {
    const size = each.unit && unit && each.unit.dimension === unit.dimension ? each.unit.size / unit.size : 1;
    return Number((each.value * size * (negative || each.negative ? -1 : 1)).toPrecision(12));
  });
  const plain = numbers.sort((a, b) => a - b).map(String);
  return plain.length === 0 || plain.length > 2 || plain.some((each) => /e/.test(each)) ? null : plain.join('..');
}
