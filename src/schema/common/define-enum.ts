import { registerEnumType } from 'type-graphql';

/** Registers a closed vocabulary as a GraphQL enum, every value with its meaning, and returns it. */
export function defineEnum<Value extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<Value, string>>,
): Record<Value, Value> {
  const values = Object.fromEntries(Object.keys(meanings).map((value) => [value, value])) as Record<Value, Value>;
  const entries = Object.entries<string>(meanings).map(([value, meaning]) => [value, { description: meaning }]);
  registerEnumType(values, { name, description, valuesConfig: Object.fromEntries(entries) });
  return values;
}
