import type { ParameterDefinition } from '../method.types';
import { quote, report, reportUnknown, type ProblemList } from './problem-list';
import type { KnownNames } from './validate-method';

/** A list of numbers longer than this is a mistake: no method has more periods, children or experts to tell apart. */
const MAXIMUM_LENGTH = 1000;

/** Checks one given value of a parameter: its type, its bounds, and that what it names is there. */
export function validateParameter(
  problems: ProblemList,
  path: string,
  value: unknown,
  parameter: ParameterDefinition,
  known: KnownNames,
): void {
  switch (parameter.type) {
    case 'NUMBER':
    case 'INTEGER':
      return validateNumber(problems, path, value, parameter);
    case 'BOOLEAN':
      if (typeof value !== 'boolean') report(problems, path, 'WRONG_TYPE', `${quote(value)} is not a boolean`);
      return;
    case 'TEXT':
      return validateText(problems, path, value, parameter, known);
    case 'CHOICE': {
      const valid = Object.keys(parameter.choices ?? {});
      if (!valid.includes(value as string)) {
        reportUnknown(problems, path, 'UNKNOWN_VALUE', `a choice of \`${parameter.name}\``, value, valid);
      }
      return;
    }
    case 'NUMBERS':
      return validateNumbers(problems, path, value, parameter);
    case 'MATRIX':
      return validateMatrix(problems, path, value, parameter);
  }
}

function validateNumber(problems: ProblemList, path: string, value: unknown, parameter: ParameterDefinition): void {
  if (typeof value !== 'number') return report(problems, path, 'WRONG_TYPE', `${quote(value)} is not a number`);
  if (isInRange(value, parameter)) return;
  const message = `${value} is out of range; \`${parameter.name}\` must be ${describeRange(parameter)}`;
  report(problems, path, 'PARAMETER_OUT_OF_RANGE', message);
}

function validateText(
  problems: ProblemList,
  path: string,
  value: unknown,
  { name, names }: ParameterDefinition,
  known: KnownNames,
): void {
  if (typeof value !== 'string') return report(problems, path, 'WRONG_TYPE', `${quote(value)} is not a text`);
  if (value === '') return report(problems, path, 'PARAMETER_OUT_OF_RANGE', `\`${name}\` must not be empty`);
  const valid = names && known[names];
  if (!names || !valid || valid.includes(value)) return;
  if (names === 'UNIT') reportUnknown(problems, path, 'UNKNOWN_UNIT', 'a unit of the table', value, valid);
  else if (names === 'INDICATOR') {
    reportUnknown(problems, path, 'UNKNOWN_INDICATOR', 'an indicator of the table', value, valid);
  } else reportUnknown(problems, path, 'UNKNOWN_VALUE', 'a grouping of the table', value, valid);
}

function validateNumbers(problems: ProblemList, path: string, value: unknown, parameter: ParameterDefinition): void {
  if (!Array.isArray(value)) return report(problems, path, 'WRONG_TYPE', `${quote(value)} is not a list of numbers`);
  if (value.length === 0 || value.length > MAXIMUM_LENGTH) {
    const message = `\`${parameter.name}\` has ${value.length} numbers; valid: 1 to ${MAXIMUM_LENGTH}`;
    return report(problems, path, 'PARAMETER_OUT_OF_RANGE', message);
  }
  value.forEach((number: unknown, index) => validateNumber(problems, `${path}[${index}]`, number, parameter));
}

function validateMatrix(problems: ProblemList, path: string, value: unknown, parameter: ParameterDefinition): void {
  if (!Array.isArray(value)) return report(problems, path, 'WRONG_TYPE', `${quote(value)} is not a list of rows`);
  if (value.length === 0 || value.length > MAXIMUM_LENGTH) {
    const message = `\`${parameter.name}\` has ${value.length} rows; valid: 1 to ${MAXIMUM_LENGTH}`;
    return report(problems, path, 'PARAMETER_OUT_OF_RANGE', message);
  }
  const before = problems.length;
  value.forEach((row: unknown, index) => validateNumbers(problems, `${path}[${index}]`, row, parameter));
  if (problems.length > before) return;
  const rows = value as readonly (readonly number[])[];
  const odd = rows.findIndex((row) => row.length !== rows[0]!.length);
  if (odd === -1) return;
  const message = `row ${odd + 1} of \`${parameter.name}\` has ${rows[odd]!.length} numbers, the first has ${rows[0]!.length}`;
  report(problems, `${path}[${odd}]`, 'PARAMETER_OUT_OF_RANGE', message);
}

function isInRange(value: number, { type, minimum, exclusiveMinimum, maximum }: ParameterDefinition): boolean {
  if (type === 'INTEGER' ? !Number.isInteger(value) : !Number.isFinite(value)) return false;
  if (minimum !== undefined && value < minimum) return false;
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) return false;
  return maximum === undefined || value <= maximum;
}

function describeRange({ type, minimum, exclusiveMinimum, maximum }: ParameterDefinition): string {
  const bounds = [
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(exclusiveMinimum === undefined ? [] : [`above ${exclusiveMinimum}`]),
    ...(maximum === undefined ? [] : [`at most ${maximum}`]),
  ];
  const what = type === 'INTEGER' ? 'a whole number' : 'a finite number';
  return [what, bounds.join(' and ')].filter(Boolean).join(', ');
}
