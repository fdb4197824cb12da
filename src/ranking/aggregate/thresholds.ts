import type { ParameterConflict, ParameterDefinition } from '../method.types';
import type { MethodCall } from '../recipe.types';

/** A threshold in the unit of the children: one number for all, or one for each. */
export function threshold(name: string, description: string, optional = false): ParameterDefinition {
  const standard = optional ? { optional } : { default: [0] };
  return {
    name,
    description: `${description} One number for all children, or one for each.`,
    type: 'NUMBERS',
    minimum: 0,
    ...standard,
  };
}

/** The threshold of each child; null where it has none. */
export function thresholdsOf(parameters: MethodCall, name: string, children: number): (number | null)[] {
  const given = parameters[name] as readonly number[] | null | undefined;
  return Array.from({ length: children }, (_, child) => given?.[given.length === 1 ? 0 : child] ?? null);
}

/** Finds a threshold that has neither one number nor one for each child, or that is below a smaller one. */
export function thresholdConflict(
  parameters: MethodCall,
  children: number,
  names: readonly string[],
): ParameterConflict | null {
  for (const name of names) {
    const given = parameters[name] as readonly number[] | null | undefined;
    if (!given || given.length === 1 || given.length === children) continue;
    return {
      parameter: name,
      message: `there are ${given.length} numbers and ${children} children; give one, or one for each`,
    };
  }
  for (let place = 1; place < names.length; place++) {
    const [small, large] = [names[place - 1]!, names[place]!].map((name) => thresholdsOf(parameters, name, children));
    const wrong = large!.findIndex((value, child) => value !== null && value < (small![child] ?? 0));
    if (wrong === -1) continue;
    const message = `\`${names[place]}\` (${large![wrong]}) must not be below \`${names[place - 1]}\` (${small![wrong] ?? 0})`;
    return { parameter: names[place]!, message };
  }
  return null;
}
