import { quote, report, reportUnknown, type ProblemList } from './problem-list';

export const DIRECTIONS: readonly string[] = ['HIGHER_IS_BETTER', 'LOWER_IS_BETTER'];

export type Fields = Readonly<Record<string, unknown>>;

/** Narrows to an object with named fields, or reports WRONG_TYPE. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Null counts as absent everywhere, as in a GraphQL input. */
export function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

export function checkFields(problems: ProblemList, path: string, fields: Fields, known: readonly string[]): void {
  for (const name of Object.keys(fields)) {
    if (known.includes(name) || isAbsent(fields[name])) continue;
    reportUnknown(problems, path === '' ? name : `${path}.${name}`, 'UNKNOWN_FIELD', 'a field here', name, known);
  }
}

export function checkChoice(problems: ProblemList, path: string, value: unknown, valid: readonly string[]): void {
  if (isAbsent(value) || valid.includes(value as string)) return;
  reportUnknown(problems, path, 'UNKNOWN_VALUE', 'a valid value', value, valid);
}

/** A finite number from `least` to `most`, both allowed. */
export function checkNumber(problems: ProblemList, path: string, value: unknown, least?: number, most?: number): void {
  if (isAbsent(value)) return;
  if (typeof value !== 'number') return report(problems, path, 'WRONG_TYPE', `${quote(value)} is not a number`);
  if (Number.isFinite(value) && value >= (least ?? -Infinity) && value <= (most ?? Infinity)) return;
  const range = least === undefined ? 'a finite number' : `from ${least} to ${most}`;
  report(problems, path, 'OUT_OF_RANGE', `${value} is out of range; it must be ${range}`);
}
