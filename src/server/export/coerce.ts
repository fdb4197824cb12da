import { coerceInputValue, type GraphQLInputType, type GraphQLSchema, isInputObjectType, isInputType } from 'graphql';
import { bracketed, CodedError, type InputProblem } from '../../errors';

/** The filter that a list at the root of the schema takes. */
export function filterTypeOf(schema: GraphQLSchema, list: string): GraphQLInputType {
  const field = schema.getQueryType()?.getFields()[list];
  const argument = field?.args.find(({ name }) => name === 'filter');
  if (!argument) throw new Error(`The schema has no list ${list} with a filter.`);
  return argument.type;
}

export function inputTypeOf(schema: GraphQLSchema, name: string): GraphQLInputType {
  const type = schema.getType(name);
  if (!isInputType(type)) throw new Error(`The schema has no input ${name}.`);
  return type;
}

/** The fields of an input object and the fields of each: `country` takes `eq`, `in` ... */
export function operatorsOf(type: GraphQLInputType): Map<string, { readonly type: string; readonly names: string[] }> {
  const fields = isInputObjectType(type) ? Object.values(type.getFields()) : [];
  return new Map(
    fields.flatMap((field) =>
      isInputObjectType(field.type) && field.type !== type
        ? [[field.name, { type: field.type.name, names: Object.keys(field.type.getFields()) }] as const]
        : [],
    ),
  );
}

/**
 * A value as GraphQL would take it for a variable of the type.
 * @throws BAD_USER_INPUT with everything that is wrong with it; what GraphQL says names the nearest valid field or value
 */
export function coerced(value: unknown, type: GraphQLInputType, root: string): unknown {
  const problems: InputProblem[] = [];
  const result: unknown = coerceInputValue(value, type, (path, _invalid, error) => {
    problems.push({
      path: bracketed([root, ...path].filter((part) => part !== '').join('.')),
      code: 'INVALID_VALUE',
      message: error.message,
    });
  });
  const [first] = problems;
  if (!first) return result;
  const more = problems.length === 1 ? '' : ` And ${problems.length - 1} more in extensions.problems.`;
  throw new CodedError(`${first.path}: ${first.message}${more}`, 'BAD_USER_INPUT', { path: first.path, problems });
}
