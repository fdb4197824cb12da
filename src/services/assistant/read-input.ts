import type { z } from 'zod';
import { BadUserInputError } from '../../errors';
import { InputProblems } from '../../inputs/input-problems';

/**
 * The arguments of a tool, with what stands for those that are left out.
 * @throws BAD_USER_INPUT with everything that is wrong with them
 */
export function readInput<Shape extends z.ZodObject>(shape: Shape, given: unknown): z.output<Shape> {
  const result = shape.safeParse(given ?? {}, { reportInput: false });
  if (result.success) return result.data;
  const problems = new InputProblems();
  for (const issue of result.error.issues) for (const each of errorsOf(issue, shape, given)) problems.add(each);
  problems.throwIfAny();
  throw new Error('What zod refuses has a problem.');
}

type Issue = z.core.$ZodIssue;

function errorsOf(issue: Issue, shape: z.ZodObject, given: unknown): BadUserInputError[] {
  const path = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const reason = 'must have names that this tool knows';
    const valid = Object.keys(shape.shape);
    return issue.keys.map((value) => new BadUserInputError({ path: path || 'arguments', value, reason, valid }));
  }
  const value = issue.path.reduce(memberOf, given ?? {});
  const valid = issue.code === 'invalid_value' ? { valid: issue.values.map(String) } : {};
  return [
    new BadUserInputError({
      path: path || 'arguments',
      value: value ?? null,
      reason: reasonOf(issue, value),
      ...valid,
    }),
  ];
}

function memberOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<PropertyKey, unknown>>)[key]
    : undefined;
}

function reasonOf(issue: Issue, value: unknown): string {
  if (value === undefined) return 'must be given';
  if (issue.code === 'invalid_value') return 'must be a word of its list';
  if (issue.code === 'invalid_type') return `must be ${expectedBy(issue)}`;
  if (issue.code === 'invalid_union') return `must be ${issue.errors.map(([each]) => expectedBy(each)).join(' or ')}`;
  if (issue.code === 'too_big') return `must ${boundOf(issue.origin, 'at most', String(issue.maximum))}`;
  if (issue.code === 'too_small') return `must ${boundOf(issue.origin, 'at least', String(issue.minimum))}`;
  return 'must be what the input schema of this tool says';
}

/** Of a branch of a union, or of a value, what it should be. */
function expectedBy(issue: Issue | undefined): string {
  return issue?.code === 'invalid_type' ? (WORDS[issue.expected] ?? issue.expected) : 'what the input schema says';
}

function boundOf(origin: string, comparison: string, bound: string): string {
  if (origin === 'string') return `have ${comparison} ${bound} characters`;
  if (origin === 'array' || origin === 'record' || origin === 'object') return `hold ${comparison} ${bound} entries`;
  return `be ${comparison} ${bound}`;
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};
