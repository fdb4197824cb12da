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
  DEFINED.set(name, values);
  return values;
}

const DEFINED = new Map<string, Record<string, string>>();

/** @throws where the enum is not defined yet: import its file first */
export function enumNamed(name: string): Record<string, string> {
  const found = DEFINED.get(name);
  if (!found) throw new Error(`There is no enum ${name}.`);
  return found;
}
