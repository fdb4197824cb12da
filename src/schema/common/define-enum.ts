import { registerEnumType } from 'type-graphql';

/**
 * Registers a closed vocabulary as a GraphQL enum, every value with its meaning, and returns it. Values are named like the words
 * that stand for them inside, or as `nameOf` says.
 */
export function defineEnum<Value extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<Value, string>>,
  nameOf: (value: Value) => string = (value) => value,
): Record<string, Value> {
  const entries = Object.entries<string>(meanings) as [Value, string][];
  const values = Object.fromEntries(entries.map(([value]) => [nameOf(value), value]));
  const valuesConfig = Object.fromEntries(entries.map(([value, meaning]) => [nameOf(value), { description: meaning }]));
  registerEnumType(values, { name, description, valuesConfig });
  return values;
}
