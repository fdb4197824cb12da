import { append } from '../../append';
import { type Place, problemAt, type Problem } from '../../problem';
import { multiply, shiftPoint } from '../decimal';
import type { PrintedScore } from '../score';
import { fitting } from '../values/read-value';
import type { KnownUnit } from './known-units';
import { doubtfulMultiplier } from './doubtful-multiplier';
import { conversion } from './parse-unit';
import type { UnitNames } from './unit-names';

/** What a column, a heading or a cell states, read. */
interface Stated {
  readonly unit: KnownUnit | null;
  readonly power: number;
  readonly printed: string;
  readonly at: Place;
}

export interface SettledUnits {
  /** Null where nothing states a unit. */
  readonly unit: KnownUnit | null;
  /** Value of each score in that unit; undefined where it could not be brought into it. */
  readonly values: ReadonlyMap<PrintedScore, string | null>;
  readonly problems: readonly Problem[];
}

export interface UnitRules {
  readonly names: UnitNames;
  /** Unit of figures for which the table states none, and the one into which the others are converted. */
  readonly measureUnit: KnownUnit | null;
  readonly plainUnit: KnownUnit | null;
  /** What the person multiplies every value by, in place of what a line above the table says; null where they do not. */
  readonly scale: string | null;
  /** A unit that a line above the table states. */
  readonly tableUnit: { readonly printed: string; readonly at: Place } | null;
}

/**
 * Brings the values of one indicator into one unit: that of the indicator there is, or the one that the person names, or the
 * only one that the table states. Two that cannot be turned into each other, and figures without a unit among others with one,
 * are problems.
 * @param wanted unit of the indicator that there is
 */
export function settleUnits(
  name: string,
  scores: readonly PrintedScore[],
  wanted: KnownUnit | null,
  rules: UnitRules,
): SettledUnits {
  const problems: Problem[] = [];
  const stated = new Map(scores.map((score) => [score, statedBy(score, rules, problems)] as const));
  if (problems.length > 0) return { unit: null, values: new Map(), problems };
  const units = new Map<string, { unit: KnownUnit; at: Place; printed: string }>();
  for (const each of stated.values())
    if (each?.unit && !units.has(each.unit.code)) units.set(each.unit.code, { ...each, unit: each.unit });
  append(problems, mixedCells(name, scores, stated, rules));
  const unit = wanted ?? rules.measureUnit ?? only(units);
  if (unit === null && units.size > 1) problems.push(several(name, [...units.values()]));
  const values = new Map<PrintedScore, string | null>();
  if (problems.length > 0) return { unit, values, problems };
  const wrong = new Set<string>();
  for (const [score, each] of stated) {
    const from = each?.unit ?? plainUnitOf(score, rules) ?? rules.measureUnit ?? unit;
    const factor = from === null || unit === null ? { times: '1', by: '1' } : conversion(from, unit);
    if (factor === null) {
      if (from && unit && !wrong.has(from.code))
        problems.push(differs(name, each?.at ?? score.at.value, from, unit, wanted !== null));
      if (from) wrong.add(from.code);
      continue;
    }
    const value =
      score.value === null
        ? null
        : apply(
            score.value,
            [score.times, shiftPoint('1', each?.power ?? 0) ?? '1', rules.scale ?? '1', factor.times],
            factor.by,
          );
    if (value === undefined)
      problems.push(
        problemAt(score.at.value, 'bad-number', 'the value is too large to be held once it is multiplied.'),
      );
    else values.set(score, value);
  }
  return { unit, values, problems };
}

function only(units: ReadonlyMap<string, { unit: KnownUnit }>): KnownUnit | null {
  const [first, second] = units.values();
  return second === undefined ? (first?.unit ?? null) : null;
}

/** The cell goes before the column, the column before the heading, the heading before the line above the table. */
function statedBy(
  score: PrintedScore,
  { names, tableUnit, measureUnit, scale }: UnitRules,
  problems: Problem[],
): Stated | null {
  const { at } = score;
  const outer = score.unit === null ? null : read(score.unit, at.value);
  const cell = score.cellUnit === '' ? null : read(score.cellUnit, at.value, outer?.unit ?? measureUnit);
  if (cell) {
    if (outer?.unit && cell.unit && conversion(cell.unit, outer.unit) === null) {
      const message = `the cell is in ${cell.unit.code}, and its column in ${outer.unit.code}.`;
      problems.push(problemAt(at.value, 'unknown-word', message));
    }
    // A multiplier in the heading holds for cells that name the same unit again: 12% under (%).
    return { ...cell, power: cell.power + (outer?.power ?? 0) };
  }
  const above = tableUnit === null ? null : readAbove(tableUnit);
  const message = doubtfulMultiplier({
    own: outer,
    above: above && { ...above, line: above.at.line },
    times: score.times,
    scale,
  });
  if (message !== null && !problems.some((each) => each.message === message))
    problems.push(problemAt(at.value, 'unknown-word', message));
  return outer ?? above;

  /** --scale says by itself what is multiplied; --measure-unit settles a unit that is not understood. */
  function readAbove({ printed, at: place }: { readonly printed: string; readonly at: Place }): Stated | null {
    const isUnread = 'wrong' in names.read(printed);
    if (isUnread && (measureUnit !== null || scale !== null)) return null;
    const found = read(printed, place);
    return found && scale !== null ? { ...found, power: 0 } : found;
  }

  function read(printed: string, place: Place, near: KnownUnit | null = null): Stated | null {
    const found = names.read(printed, near);
    if ('wrong' in found) {
      if (!problems.some(({ message }) => message === found.wrong))
        problems.push(problemAt(place, 'unknown-slug', found.wrong, found.nearest));
      return null;
    }
    return { ...found, printed, at: place };
  }
}

function plainUnitOf(score: PrintedScore, { plainUnit }: UnitRules): KnownUnit | null {
  return score.cellUnit === '' ? plainUnit : null;
}

/** 45%, 0.38 and 52% in one column: whether 0.38 is 38% is not for the program to say. */
function mixedCells(
  name: string,
  scores: readonly PrintedScore[],
  stated: ReadonlyMap<PrintedScore, Stated | null>,
  rules: UnitRules,
): Problem[] {
  const filled = scores.filter(({ value }) => value !== null);
  const marked = filled.find(({ cellUnit }) => cellUnit !== '');
  const plain = filled.find((score) => score.cellUnit === '' && (stated.get(score) ?? null)?.unit == null);
  if (!marked || !plain || rules.plainUnit !== null) return [];
  const message = `${JSON.stringify(plain.asPrinted)} has no unit, and ${JSON.stringify(marked.asPrinted)} in line ${marked.row.line} has one, both for ${name}. Say what cells without a unit are in: --plain-unit "%" or another one.`;
  return [problemAt(plain.at.value, 'bad-number', message)];
}

function several(name: string, units: readonly { unit: KnownUnit; at: Place; printed: string }[]): Problem {
  const [first, second] = units;
  const place = second?.at ?? first?.at;
  const list = units
    .map(({ unit, printed }) => (unit.code === printed ? printed : `${printed} (${unit.code})`))
    .join(', ');
  const message = `${name} has several units: ${list}. Units of one kind become one with --measure-unit; for others take one with --where, or make an indicator of each by naming the column of units in --measure-columns.`;
  return problemAt(place ?? { file: '', line: 1, column: 1, length: 1, excerpt: '' }, 'unknown-word', message);
}

function differs(name: string, at: Place, from: KnownUnit, unit: KnownUnit, isKnown: boolean): Problem {
  const message = isKnown
    ? `${name} is in ${unit.code} (${unit.en}), and these values are in ${from.code} (${from.en}), which cannot be converted. --new-indicators makes an indicator of its own, --prefix "..." gives it its own name, --where takes other rows.`
    : `${name}: the table states ${from.code} (${from.en}), and --measure-unit says ${unit.code}, into which it cannot be converted. Leave out --measure-unit, or take other rows with --where.`;
  return problemAt(at, 'unknown-word', message);
}

/** Exact where the divisor is a power of ten or nothing; undefined for what no number holds. */
function apply(value: string, factors: readonly string[], by: string): string | undefined {
  if (factors.every((factor) => factor === '1') && by === '1') return value;
  const product = factors.reduce<string | null>((all, factor) => (all === null ? null : multiply(all, factor)), value);
  if (product === null) return undefined;
  if (by === '1') return fitting(product) ?? undefined;
  const power =
    /^1(0*)$/.exec(by)?.[1]?.length ?? (/^0\.(0*)1$/.exec(by)?.[1] === undefined ? undefined : -(by.length - 2));
  const exact = power === undefined ? null : shiftPoint(product, -power);
  return fitting(exact ?? String(Number(product) / Number(by))) ?? undefined;
}
