import type { MethodDefinition, ParameterDefinition } from '../method.types';
import type { MethodCall } from '../recipe.types';
import { isAbsent, isFields, type Fields } from './checks';
import { quote, report, reportUnknown, type ProblemList } from './problem-list';

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
  validateParameters(problems, path, call, method);
}

function validateParameters(problems: ProblemList, path: string, call: Fields, method: MethodDefinition): void {
  const names = method.parameters.map((parameter) => parameter.name);
  for (const name of Object.keys(call)) {
    if (name === 'method' || names.includes(name) || isAbsent(call[name])) continue;
    reportUnknown(problems, `${path}.${name}`, 'UNKNOWN_PARAMETER', `a parameter of ${method.id}`, name, names);
  }
  const before = problems.length;
  for (const parameter of method.parameters) {
    validateParameter(problems, `${path}.${parameter.name}`, call[parameter.name], parameter, method.id);
  }
  if (problems.length > before) return;
  if (method.ascending) validateOrder(problems, path, call, method, method.ascending);
  const conflict = method.check?.(call as MethodCall);
  if (conflict) report(problems, `${path}.${conflict.parameter}`, 'PARAMETER_OUT_OF_RANGE', conflict.message);
}

function validateParameter(
  problems: ProblemList,
  path: string,
  value: unknown,
  parameter: ParameterDefinition,
  method: string,
): void {
  if (isAbsent(value)) {
    if (parameter.default !== undefined || parameter.optional) return;
    return report(
      problems,
      path,
      'PARAMETER_REQUIRED',
      `${method} needs \`${parameter.name}\`: ${parameter.description}`,
    );
  }
  const type = parameter.type === 'BOOLEAN' ? 'boolean' : 'number';
  if (typeof value !== type) return report(problems, path, 'WRONG_TYPE', `${quote(value)} is not a ${type}`);
  if (typeof value === 'number' && !isInRange(value, parameter)) {
    const message = `${value} is out of range; \`${parameter.name}\` must be ${describeRange(parameter)}`;
    report(problems, path, 'PARAMETER_OUT_OF_RANGE', message);
  }
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

function presetOf(method: MethodDefinition, name: string): number | boolean | undefined {
  return method.parameters.find((parameter) => parameter.name === name)?.default;
}
