import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

/** Makes what follows a message of graphql-js that suggests nothing: all names that would do, where they are few. Empty elsewhere. */
export function createValidNames(schema: GraphQLSchema | undefined): (message: string) => string {
  return (message) => {
    const names = schema === undefined ? [] : namesFor(schema, message);
    return names.length === 0 || names.length > MAX_NAMES ? '' : ` Valid: ${names.join(', ')}.`;
  };
}

/** As many as an error of a service names in its message. */
const MAX_NAMES = 12;

/** Only whole sentences: where one goes on, it has a suggestion. */
const VALUE = /^Value .* does not exist in "(\w+)" enum\.$/s;
const FIELD = /^(?:Field "\w+" is not defined by type|Cannot query field "\w+" on type) "(\w+)"\.$/;
const ARGUMENT = /^Unknown argument "\w+" on field "(\w+)\.(\w+)"\.$/;

function namesFor(schema: GraphQLSchema, message: string): string[] {
  const [, typeName, fieldName] = VALUE.exec(message) ?? FIELD.exec(message) ?? ARGUMENT.exec(message) ?? [];
  const type = typeName === undefined ? undefined : schema.getType(typeName);
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  if (isInputObjectType(type)) return Object.keys(type.getFields());
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const fields = type.getFields();
  return fieldName === undefined ? Object.keys(fields) : (fields[fieldName]?.args ?? []).map(({ name }) => name);
}
