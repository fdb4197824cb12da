import type { MethodDefinition } from '../method.types';
import { isAbsent } from './checks';
import { report, type ProblemList } from './problem-list';
import { validateMethod, type KnownNames } from './validate-method';

/** A method that a recipe has to name; what it does not name it is told the valid ones of. */
export function validateChosen(
  problems: ProblemList,
  path: string,
  choice: unknown,
  registry: readonly MethodDefinition[],
  what: string,
  known: KnownNames,
  suggested: string,
): void {
  if (!isAbsent(choice)) return validateMethod(problems, path, choice, registry, what, known);
  const valid = registry.map((method) => method.id).join(', ');
  report(problems, path, 'REQUIRED', `name ${what}; valid: ${valid}; ${suggested}`);
}
