import type { MethodCall } from '../recipe.types';
import { weightSchemes } from '../weight/weight-schemes';
import { isAbsent } from './checks';
import { report, type ProblemList } from './problem-list';
import { validateMethod, type KnownNames } from './validate-method';

/** A weight scheme where a branch names one, and whether its parameters fit the number of children (null: unknown). */
export function validateWeighting(
  problems: ProblemList,
  path: string,
  choice: unknown,
  children: number | null,
  known: KnownNames,
): void {
  if (isAbsent(choice)) return;
  const before = problems.length;
  validateMethod(problems, path, choice, weightSchemes, 'a weight scheme', known);
  if (problems.length > before || children === null) return;
  const call = (typeof choice === 'string' ? { method: choice } : choice) as MethodCall;
  const conflict = weightSchemes.find(({ id }) => id === call.method)?.fits?.(call, children);
  if (conflict) report(problems, `${path}.${conflict.parameter}`, 'PARAMETER_OUT_OF_RANGE', conflict.message);
}
