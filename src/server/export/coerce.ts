import {
  coerceInputValue,
  getNamedType,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  isLeafType,
  isListType,
} from 'graphql';
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

/** How a field of a filter is written: as a list of values, or with operators. */
export interface WrittenField {
  /** Null for a list. */
  readonly type: string | null;
  /** Its operators. */
  readonly names: readonly string[];
}

/** The fields of a filter that are no filters themselves: `name` takes `eq`, `in` ..., `country` a list. */
export function writtenFields(type: GraphQLInputType): Map<string, WrittenField> {
  const fields = isInputObjectType(type) ? Object.values(type.getFields()) : [];
  return new Map(
    fields.flatMap((field): [string, WrittenField][] => {
      if (isListType(field.type)) {
        return isLeafType(getNamedType(field.type)) ? [[field.name, { type: null, names: [] }]] : [];
      }
      return isInputObjectType(field.type) && field.type !== type
        ? [[field.name, { type: field.type.name, names: Object.keys(field.type.getFields()) }]]
        : [];
    }),
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
