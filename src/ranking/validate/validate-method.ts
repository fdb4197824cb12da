import type { MethodDefinition, NameKind, ParameterDefinition } from '../method.types';
import type { MethodCall } from '../recipe.types';
import { isAbsent, isFields, type Fields } from './checks';
import { quote, report, reportUnknown, type ProblemList } from './problem-list';
import { validateParameter } from './validate-parameter';

/** The valid names of each kind, e.g. the units of the table; a kind that is absent is not checked. */
export type KnownNames = Readonly<Partial<Record<NameKind, readonly string[]>>>;

/**
 * Checks the choice of a method and its parameters against the registry it comes from.
 * @param what how the kind of method reads in a message, e.g. "a normalisation".
 */
export function validateMethod(
  problems: ProblemList,
  path: string,
  choice: unknown,
  registry: readonly MethodDefinition[],
  what: string,
  known: KnownNames = {},
): void {
  const call: unknown = typeof choice === 'string' ? { method: choice } : choice;
  const methodPath = typeof choice === 'string' ? path : `${path}.method`;
  if (!isFields(call)) return report(problems, path, 'WRONG_TYPE', `${quote(choice)} does not name ${what}`);
  const ids = registry.map((method) => method.id);
  if (isAbsent(call['method'])) {
    return report(problems, methodPath, 'REQUIRED', `name ${what}; valid: ${ids.join(', ')}`);
  }
  const method = registry.find(({ id }) => id === call['method']);
  if (!method) return reportUnknown(problems, methodPath, 'UNKNOWN_METHOD', what, call['method'], ids);
  validateParameters(problems, path, call, method, known);
}

function validateParameters(
  problems: ProblemList,
  path: string,
  call: Fields,
  method: MethodDefinition,
  known: KnownNames,
): void {
  const names = method.parameters.map((parameter) => parameter.name);
  for (const name of Object.keys(call)) {
    if (name === 'method' || names.includes(name) || isAbsent(call[name])) continue;
    reportUnknown(problems, `${path}.${name}`, 'UNKNOWN_PARAMETER', `a parameter of ${method.id}`, name, names);
  }
  const before = problems.length;
  for (const parameter of method.parameters) {
    const at = `${path}.${parameter.name}`;
    const value = call[parameter.name];
    if (isAbsent(value)) requireParameter(problems, at, parameter, method.id);
    else validateParameter(problems, at, value, parameter, known);
  }
  if (problems.length > before) return;
  if (method.ascending) validateOrder(problems, path, call, method, method.ascending);
  const conflict = method.check?.(call as MethodCall);
  if (conflict) report(problems, `${path}.${conflict.parameter}`, 'PARAMETER_OUT_OF_RANGE', conflict.message);
}

function requireParameter(problems: ProblemList, path: string, parameter: ParameterDefinition, method: string): void {
  if (parameter.default !== undefined || parameter.optional) return;
  const message = `${method} needs \`${parameter.name}\`: ${parameter.description}`;
  report(problems, path, 'PARAMETER_REQUIRED', message);
}

function validateOrder(
  problems: ProblemList,
  path: string,
  call: Fields,
  method: MethodDefinition,
  [first, second]: readonly [string, string],
): void {
  const [low, high] = [first, second].map((name) => Number(call[name] ?? presetOf(method, name)));
  if (low! < high!) return;
  const message = `\`${second}\` (${high}) must be above \`${first}\` (${low}); a criterion is reversed by its direction`;
  report(problems, `${path}.${second}`, 'PARAMETERS_REVERSED', message);
}

function presetOf(method: MethodDefinition, name: string): ParameterDefinition['default'] {
  return method.parameters.find((parameter) => parameter.name === name)?.default;
}
