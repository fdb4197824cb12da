import { isSameAmount } from '../../printed/compare-figures';
import { type PrintedFigure, readFigures } from '../../printed/read-figures';
import { problemAt, type Problem } from '../../problem';
import type { StatementForm } from '../../records/statement-form';
import type { PlacedFigure } from './texts';

type Direction = 'rise' | 'fall';
type Changed = Pick<PlacedFigure, 'entered' | 'place'>;

/** The sign of a change against the verb of its clause, in both languages. */
export function directionProblems({ text }: StatementForm, { entered, place }: Changed): Problem[] {
  const entering = directionOf(entered.change, entered.numbers);
  if (entering === null) return [];
  const said = (['en', 'zh'] as const).map((language) => {
    const written: unknown = (text as Partial<typeof text> | undefined)?.[language];
    return typeof written === 'string' ? saidOf(written, entered) : null;
  });
  const against = said.filter((each) => each !== null && each !== entering);
  if (against.length === 0) return doubtfulTimes(text, { entered, place });
  const opposite = entered.numbers
    .map((value) => String(-value))
    .reverse()
    .join('..');
  const suggestion = entered.change === 'factor' ? null : opposite;
  if (said.includes(entering)) {
    const message = `the change is a ${entering}, and one of the two languages speaks of a ${against[0]}.`;
    return [problemAt(place('change'), 'direction-doubtful', message)];
  }
  const message = `the change is a ${entering}, and the text speaks of a ${against[0]}.`;
  return [problemAt(place('change'), 'wrong-direction', message, suggestion)];
}

function directionOf(change: Changed['entered']['change'], numbers: readonly number[]): Direction | null {
  if (change === null) return null;
  const still = change === 'factor' ? 1 : 0;
  if (numbers.every((value) => value > still)) return 'rise';
  return numbers.every((value) => value < still) ? 'fall' : null;
}

/** What the clause of the figure says; null where it says nothing, or both. */
function saidOf(text: string, { unit, numbers }: Changed['entered']): Direction | null {
  const flat = text.normalize('NFKC');
  const figures = readFigures(text).filter((each) =>
    numbers.some((value) => isSameAmount({ value, others: [], unit }, each)),
  );
  const clauses = figures.length === 0 ? [flat] : figures.map((each) => clauseOf(flat, each));
  const rises = clauses.some((clause) => RISE.test(clause));
  const falls = clauses.some((clause) => FALL.test(clause));
  if (rises === falls) return null;
  return rises ? 'rise' : 'fall';
}

function clauseOf(text: string, { start, end }: PrintedFigure): string {
  const before = text.slice(0, start).split(CLAUSE_END).at(-1) ?? '';
  return `${before}${text.slice(start, end)}${text.slice(end).split(CLAUSE_END)[0] ?? ''}`;
}

const CLAUSE_END = /[,;:。.](?!\d)|\bwhile\b|\bbut\b|\bwhereas\b/i;

const RISE =
  /\b(?:rose|ris(?:es?|en|ing)|gr[eo]w(?:s|n|ing)?|growth|increas\w+|climb\w*|gain(?:s|ed)?|went up|up by|higher|rais(?:e|es|ed|ing)|lift(?:s|ed)?|doubl\w+|tripl\w+|expand\w*)\b|增长|增加|上升|提高|提升|上涨|增至|增幅|扩大|翻番|升高|攀升/i;
const FALL =
  /\b(?:fell|fall(?:s|en|ing)?|drop\w*|declin\w+|decreas\w+|reduc\w+|cut(?:s|ting)?|lower(?:s|ed|ing)?|shorten\w*|less|fewer|shr[aiu]nk\w*|went down|down by|sav(?:e|es|ed|ing)|halv\w+)\b|下降|减少|降低|缩短|缩减|下跌|降幅|减半|减低|节省|缩小|减至|降至|回落/i;

/** 增长三倍 makes four times as much to some and three times to others. */
function doubtfulTimes(text: StatementForm['text'] | undefined, { entered, place }: Changed): Problem[] {
  if (entered.change !== 'factor') return [];
  const zh: unknown = (text as { zh?: unknown } | undefined)?.zh;
  const figures = [entered.asPrinted, typeof zh === 'string' ? zh : ''].flatMap(readFigures);
  const doubtful = figures.find(({ unit, others }) => unit?.dimension === 'times' && others.length > 0);
  if (!doubtful) return [];
  const message = `增长${doubtful.text} is ${doubtful.value} or ${doubtful.value + 1} times as much. Write 增长到 or 为原来的, or flag the statement \`ambiguous\` with a note.`;
  return [problemAt(place('change'), 'times-doubtful', message)];
}
