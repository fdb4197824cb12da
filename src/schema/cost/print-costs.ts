import {
  type FieldDefinitionNode,
  type GraphQLSchema,
  type InputValueDefinitionNode,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type TypeDefinitionNode,
} from 'graphql';
import {
  argumentWeight,
  defaultInputWeight,
  defaultWeight,
  fieldCost,
  inputFieldWeight,
  type ListSize,
} from './field-cost';

/**
 * A printed schema with the directives that its fields carry. graphql-js prints no applied directives but @deprecated, so they are put
 * behind each field, where the parser says that it ends; every other character stays.
 */
export function withCosts(sdl: string, schema: GraphQLSchema): string {
  const insertions = parse(sdl).definitions.flatMap((definition) =>
    'fields' in definition ? costsOf(definition as TypeDefinitionNode, schema) : [],
  );
  let text = '';
  let from = 0;
  for (const { at, directives } of insertions) {
    text += sdl.slice(from, at) + directives;
    from = at;
  }
  return text + sdl.slice(from);
}

interface Insertion {
  readonly at: number;
  readonly directives: string;
}

function costsOf(definition: TypeDefinitionNode, schema: GraphQLSchema): Insertion[] {
  if (!('fields' in definition)) return [];
  return (definition.fields ?? []).flatMap((node) => {
    const directives = directivesOf(schema, definition.name.value, node.name.value, definition.kind);
    const own = directives === '' || node.loc === undefined ? [] : [{ at: node.loc.end, directives }];
    return [...argumentsOf(schema, definition.name.value, node), ...own];
  });
}

function argumentsOf(
  schema: GraphQLSchema,
  typeName: string,
  node: FieldDefinitionNode | InputValueDefinitionNode,
): Insertion[] {
  const type = schema.getType(typeName);
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
  if (field === undefined || !('arguments' in node)) return [];
  return (node.arguments ?? []).flatMap(({ name, loc }) => {
    const weight = argumentWeight(field, name.value);
    return weight === 0 || loc === undefined ? [] : [{ at: loc.end, directives: printCost(weight) }];
  });
}

function directivesOf(schema: GraphQLSchema, typeName: string, fieldName: string, kind: Kind): string {
  const type = schema.getType(typeName);
  if (kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
    const field = isInputObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (field === undefined) return '';
    const weight = inputFieldWeight(field);
    return weight === defaultInputWeight(field) ? '' : printCost(weight);
  }
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[fieldName] : undefined;
  if (field === undefined) return '';
  const { weight, listSize } = fieldCost(typeName, field);
  return (weight === defaultWeight(field) ? '' : printCost(weight)) + (listSize === null ? '' : printSize(listSize));
}

function printCost(weight: number): string {
  return ` @cost(weight: "${weight}")`;
}

function printSize({ assumedSize, slicingArguments, sizedFields }: ListSize): string {
  const slicing = slicingArguments.length === 0 ? '' : `, slicingArguments: ${printNames(slicingArguments)}`;
  const sized = sizedFields.length === 0 ? '' : `, sizedFields: ${printNames(sizedFields)}`;
  return ` @listSize(assumedSize: ${assumedSize}${slicing}${sized}, requireOneSlicingArgument: false)`;
}

function printNames(names: readonly string[]): string {
  return `[${names.map((name) => JSON.stringify(name)).join(', ')}]`;
}
