import { ValidateBy, type ValidationArguments } from 'class-validator';
import type { ProblemCode } from '../problem';

/** What is wrong with a value; `path` leads from the value to the part of it that is meant. */
export interface Issue {
  readonly message: string;
  readonly suggestion?: string | null;
  readonly path?: readonly (string | number)[];
}

export type Explain = (value: unknown, args: ValidationArguments) => readonly Issue[];

/**
 * A class-validator check whose name is the problem's code. Absent values pass: `required` speaks for them.
 * class-validator carries one text for each failure, so the issues travel in it as JSON; `readIssues` takes them out.
 */
export function check(code: ProblemCode, explain: Explain): PropertyDecorator {
  return ValidateBy({
    name: code,
    validator: {
      validate: (value, args) => value === undefined || value === null || !args || explain(value, args).length === 0,
      defaultMessage: (args) => JSON.stringify(args ? explain(args.value, args) : []),
    },
  });
}

export function readIssues(text: string): readonly Issue[] {
  return JSON.parse(text) as readonly Issue[];
}

/** Null counts as there: an empty value is a problem of its own. */
export function required(): PropertyDecorator {
  return ValidateBy({
    name: 'missing-key' satisfies ProblemCode,
    validator: {
      validate: (value) => value !== undefined,
      defaultMessage: (args) => JSON.stringify([{ message: `\`${args?.property}\` is missing here.` }]),
    },
  });
}

export function all(...decorators: readonly PropertyDecorator[]): PropertyDecorator {
  return (target, property) => decorators.forEach((decorate) => decorate(target, property));
}

/** The issues of one text, or nothing where the value is no text: its shape is checked by `scalar`. */
export function onText(explain: (text: string) => Issue | null): Explain {
  return (value) => {
    const issue = typeof value === 'string' ? explain(value) : null;
    return issue ? [issue] : [];
  };
}

export function scalar(): PropertyDecorator {
  return check('wrong-shape', (value, { property }) =>
    typeof value === 'string' ? [] : [{ message: `\`${property}\` takes one value, not ${describe(value)}.` }],
  );
}

export function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a form with keys' : 'a single value';
}
