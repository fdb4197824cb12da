import type { MethodDefinition } from './method.types';

/** The method of a registry by its id; throws RangeError, since recipes are validated before anything is looked up. */
export function findMethod<M extends MethodDefinition>(registry: readonly M[], id: string): M {
  const found = registry.find((method) => method.id === id);
  if (!found) throw new RangeError(`no method ${id}; there are ${registry.map((method) => method.id).join(', ')}`);
  return found;
}
