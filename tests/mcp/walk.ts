/** Every object inside of a value. */
export function objectsIn(value: unknown): Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [value as Readonly<Record<string, unknown>>, ...inner];
}

/** The values of a field, wherever it stands. */
export function valuesOf(value: unknown, field: string): unknown[] {
  return objectsIn(value).flatMap((each) => (Object.hasOwn(each, field) ? [each[field]] : []));
}
