import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { type AnyField, defaultWeight, type FieldCost, fieldCost } from '../../schema/cost/field-cost';
import { COST, COUNTED_FIELDS, REPEATS_ARGUMENTS } from '../../schema/cost/cost-table';
import { argumentsCost, sliceOf, type Variables } from './argument-cost';
import { INTROSPECTION_SHARE, introspectionSizes, TYPE_WEIGHT } from './introspection-sizes';

export interface CostQuestion {
  /** Valid against the schema: fragments have no cycles and fields exist. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Coerced by getVariableValues. */
  readonly variables: Variables;
}

export type CostCalculator = (question: CostQuestion) => number;

/** A field that answers a list of objects; `nodes` are all places of the document that ask for it. */
export interface ListField {
  readonly parentType: GraphQLCompositeType;
  readonly nodes: readonly FieldNode[];
}

/** What is needed to say afterwards what an operation has cost. Work that is counted while it is done is in neither. */
export interface CountedCosts {
  /** What it costs with nothing in its lists. */
  base(question: CostQuestion): number;
  /** What each entry of a list costs, with nothing in the lists below. */
  entry(question: CostQuestion, list: ListField): number;
}

/**
 * Makes the static cost of operations on a schema: each field costs its weight, its arguments and what is selected below it, times its
 * size. Of fragments on different types the costliest type counts; every selection set is measured once for a type, so a
 * fragment that is spread a thousand times is walked once.
 */
export function createCostCalculator(schema: GraphQLSchema): CostCalculator {
  const costs = new Map<AnyField, FieldCost>();
  const sizes = introspectionSizes(schema);
  return (question) => {
    const root = schema.getRootType(question.operation.operation);
    if (root == null) return 0;
    const walk = beginWalk({ schema, costs, sizes, isCounted: false }, question);
    // Tenths add up to 0.30000000000000004.
    return Math.ceil(Number(setCost(question.operation.selectionSet, root, NO_SIZES, walk).toFixed(6)));
  };
}

/** Makes the parts of the cost of operations that have run. */
export function createCountedCosts(schema: GraphQLSchema): CountedCosts {
  const shared = { schema, costs: new Map(), sizes: introspectionSizes(schema), isCounted: true };
  return {
    base(question) {
      const root = schema.getRootType(question.operation.operation);
      return root == null ? 0 : setCost(question.operation.selectionSet, root, NO_SIZES, beginWalk(shared, question));
    },
    entry(question, { parentType, nodes: [first, ...others] }) {
      const field = first && definitionOf(parentType, first.name.value);
      if (first === undefined || field === undefined) return 0;
      const walk = beginWalk(shared, question);
      const type = getNamedType(field.type);
      const below = [first, ...others].map(({ selectionSet }) =>
        selectionSet && isCompositeType(type) ? setCost(selectionSet, type, NO_SIZES, walk) : 0,
      );
      return below.reduce((sum, cost) => sum + cost, costOf(parentType.name, field, walk).weight);
    },
  };
}

/** Whether a field is a list whose entries are counted. A facet counts for as much as it is asked for: it costs whatever it finds. */
export function hasCountedEntries(parentType: GraphQLCompositeType, field: AnyField): boolean {
  if (parentType.name.startsWith('__') || field.name.startsWith('__') || REPEATS_ARGUMENTS.has(field.name))
    return false;
  return isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type));
}

function beginWalk(
  shared: Pick<Walk, 'schema' | 'costs' | 'sizes' | 'isCounted'>,
  { document, variables }: CostQuestion,
) {
  const walk: Walk = { ...shared, variables, fragments: new Map(), sets: new Map(), inputs: new WeakMap() };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) walk.fragments.set(definition.name.value, definition);
  }
  return walk;
}

interface Walk {
  readonly schema: GraphQLSchema;
  /** Whether entries of lists, and work, are counted elsewhere. */
  readonly isCounted: boolean;
  readonly variables: Variables;
  readonly costs: Map<AnyField, FieldCost>;
  readonly sizes: ReadonlyMap<string, number>;
  readonly fragments: Map<string, FragmentDefinitionNode>;
  readonly sets: Map<SelectionSetNode, Map<string, number>>;
  readonly inputs: WeakMap<object, number>;
}

/** The size that a connection hands to its `edges` and `nodes`, and what its arguments cost, to its `facets`. */
interface Sizes {
  readonly fields: readonly string[];
  readonly size: number;
  readonly inputs: number;
}

const NO_SIZES: Sizes = { fields: [], size: 1, inputs: 0 };

function setCost(set: SelectionSetNode, type: GraphQLCompositeType, sizes: Sizes, walk: Walk): number {
  const known = walk.sets.get(set) ?? new Map<string, number>();
  walk.sets.set(set, known);
  const key = `${type.name} ${sizes.size} ${sizes.inputs}`;
  let cost = known.get(key);
  if (cost === undefined) {
    cost = computeSetCost(set, type, sizes, walk);
    known.set(key, cost);
  }
  return cost;
}

function computeSetCost(set: SelectionSetNode, type: GraphQLCompositeType, sizes: Sizes, walk: Walk): number {
  const hasFragments = set.selections.some(({ kind }) => kind !== Kind.FIELD);
  if (isAbstractType(type) && hasFragments) {
    return Math.max(0, ...walk.schema.getPossibleTypes(type).map((each) => setCost(set, each, sizes, walk)));
  }
  let cost = 0;
  for (const selection of set.selections) {
    if (isIncluded(selection, walk.variables)) cost += selectionCost(selection, type, sizes, walk);
  }
  return cost;
}

function selectionCost(selection: SelectionNode, type: GraphQLCompositeType, sizes: Sizes, walk: Walk): number {
  if (selection.kind === Kind.FIELD) return fieldNodeCost(selection, type, sizes, walk);
  const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : walk.fragments.get(selection.name.value);
  if (fragment === undefined) return 0;
  const condition = fragment.typeCondition?.name.value;
  return condition === undefined || fits(condition, type, walk.schema)
    ? setCost(fragment.selectionSet, type, sizes, walk)
    : 0;
}

function fits(condition: string, type: GraphQLCompositeType, schema: GraphQLSchema): boolean {
  if (condition === type.name) return true;
  const wider = schema.getType(condition);
  return isAbstractType(wider) && schema.isSubType(wider, type as never);
}

function fieldNodeCost(node: FieldNode, parent: GraphQLCompositeType, above: Sizes, walk: Walk): number {
  const name = node.name.value;
  const field = definitionOf(parent, name);
  if (field === undefined) return COST.value;
  const { weight, listSize } = costOf(parent.name, field, walk);
  const asked = listSize === null ? null : (sliceOf(field, node, walk.variables, listSize) ?? listSize.assumedSize);
  const isConnection = listSize !== null && listSize.sizedFields.length > 0;
  const own = isConnection ? 1 : (asked ?? walk.sizes.get(`${parent.name}.${name}`) ?? 1);
  const size = above.fields.includes(name) ? above.size : own;
  const type = getNamedType(field.type);
  const inputs = argumentsCost(field, node, walk);
  if (walk.isCounted && hasCountedEntries(parent, field)) return inputs;
  const handed: Sizes = isConnection ? { fields: listSize.sizedFields, size: asked ?? 1, inputs } : NO_SIZES;
  const below = node.selectionSet && isCompositeType(type) ? setCost(node.selectionSet, type, handed, walk) : 0;
  const again = REPEATS_ARGUMENTS.has(name) ? above.inputs : 0;
  const cost = size * (weight + below + again) + inputs;
  return field === SchemaMetaFieldDef || field === TypeMetaFieldDef ? cost * INTROSPECTION_SHARE : cost;
}

function costOf(parent: string, field: AnyField, walk: Walk): FieldCost {
  if (field === TypeMetaFieldDef) return { weight: TYPE_WEIGHT / INTROSPECTION_SHARE, listSize: null };
  let cost = walk.costs.get(field);
  if (cost === undefined) {
    const computed = fieldCost(parent, field);
    const isWork = walk.isCounted && COUNTED_FIELDS.has(`${parent}.${field.name}`);
    // Lists of the introspection types have a size of their own, taken from the schema.
    const listSize = parent.startsWith('__') ? null : computed.listSize;
    cost = { weight: isWork ? defaultWeight(field) : computed.weight, listSize };
    walk.costs.set(field, cost);
  }
  return cost;
}

/** Undefined for `__typename`, which every type has, and for fields of a union, which has no other. */
function definitionOf(type: GraphQLCompositeType, name: string): AnyField | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return 'getFields' in type ? type.getFields()[name] : undefined;
}

function isIncluded(selection: SelectionNode, variables: Variables): boolean {
  if (selection.directives === undefined || selection.directives.length === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false;
}
