import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  Kind,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields';
import { type CostQuestion, hasCountedEntries, type ListField } from './query-cost';

/** A list of the answer, and how many entries it has in all places where it stands. */
export interface CountedList {
  readonly list: ListField;
  readonly entries: number;
}

/** Counts the entries of the lists in an answer that graphql-js has made. What ended in an error has none. */
export function countEntries(schema: GraphQLSchema, question: CostQuestion, data: unknown): readonly CountedList[] {
  const { operation, variables } = question;
  const root = schema.getRootType(operation.operation);
  if (root == null || !isObject(data)) return [];
  const fragments = fragmentsOf(question.document);
  const fields = collectFields(schema, fragments, { ...variables }, root, operation.selectionSet);
  const count: Count = { schema, fragments, variables: { ...variables }, counted: new Map(), sets: new Map() };
  countObject(data, root, fields, count);
  return [...count.counted.values()];
}

interface Count {
  readonly schema: GraphQLSchema;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly variables: Record<string, unknown>;
  /** By type, and by the first place of the document that asks for the field. */
  readonly counted: Map<string, { readonly list: ListField; entries: number }>;
  readonly sets: Map<readonly FieldNode[], Map<string, Fields>>;
}

type Fields = ReadonlyMap<string, readonly FieldNode[]>;
type Answered = Readonly<Record<string, unknown>>;

function countObject(value: Answered, type: GraphQLObjectType, fields: Fields, count: Count): void {
  for (const [key, nodes] of fields) {
    const below = value[key];
    const field = isObject(below) && nodes[0] ? type.getFields()[nodes[0].name.value] : undefined;
    const named = field && getNamedType(field.type);
    if (field === undefined || !isCompositeType(named)) continue;
    if (Array.isArray(below) && hasCountedEntries(type, field)) add(below.length, type, nodes, count);
    for (const each of Array.isArray(below) ? below.flat(Infinity) : [below]) {
      if (isObject(each)) countBelow(each, named, nodes, count);
    }
  }
}

function countBelow(value: Answered, named: GraphQLCompositeType, nodes: readonly FieldNode[], count: Count): void {
  const types = isAbstractType(named) ? count.schema.getPossibleTypes(named) : [named as GraphQLObjectType];
  for (const type of types) {
    const fields = fieldsOf(type, nodes, count);
    // The answer does not say of which type a thing is, but of which it can be: all fields of the type are there.
    if (fields.size !== Object.keys(value).length || [...fields.keys()].some((key) => !(key in value))) continue;
    countObject(value, type, fields, count);
    return;
  }
}

function fieldsOf(type: GraphQLObjectType, nodes: readonly FieldNode[], { schema, fragments, variables, sets }: Count) {
  const known = sets.get(nodes) ?? new Map<string, Fields>();
  sets.set(nodes, known);
  let fields = known.get(type.name);
  if (fields === undefined) {
    fields = collectSubfields(schema, fragments, variables, type, nodes);
    known.set(type.name, fields);
  }
  return fields;
}

function add(entries: number, parentType: GraphQLObjectType, nodes: readonly FieldNode[], { counted }: Count): void {
  const key = `${parentType.name} ${nodes[0]?.loc?.start ?? ''} ${nodes.length}`;
  const known = counted.get(key);
  if (known === undefined) counted.set(key, { list: { parentType, nodes }, entries });
  else known.entries += entries;
}

function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = Object.create(null) as Record<string, FragmentDefinitionNode>;
  for (const each of definitions) if (each.kind === Kind.FRAGMENT_DEFINITION) fragments[each.name.value] = each;
  return fragments;
}

function isObject(value: unknown): value is Answered {
  return typeof value === 'object' && value !== null;
}
