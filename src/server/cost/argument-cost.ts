import {
  type FieldNode,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  valueFromAST,
} from 'graphql';
import { type AnyField, argumentWeight, inputFieldWeight, type ListSize } from '../../schema/cost/field-cost';
import { COST, MAX_PAGE_SIZE } from '../../schema/cost/cost-table';

export type Variables = Readonly<Record<string, unknown>>;

/**
 * What the arguments of a field cost: each input object the weight of the field or argument where it stands. A value from a variable
 * is measured once, however often it is used.
 */
export function argumentsCost(
  field: AnyField,
  node: FieldNode,
  variables: Variables,
  measured: WeakMap<object, number>,
): number {
  let cost = 0;
  for (const { name, value } of node.arguments ?? []) {
    const type = field.args.find((each) => each.name === name.value)?.type;
    if (type === undefined) continue;
    const weight = argumentWeight(field, name.value);
    // Other scalars and lists of them cost nothing: no need to read them.
    if (weight > 0 && (valueFromAST(value, type, variables) ?? null) !== null) cost += weight;
    if (!isInputObjectType(getNamedType(type))) continue;
    cost += inputCost(type, valueFromAST(value, type, variables), COST.object, measured);
  }
  return cost;
}

/** How many entries the slicing arguments ask for, 0 to 100; null when they are not given. */
export function sliceOf(
  field: AnyField,
  node: FieldNode,
  variables: Variables,
  { slicingArguments }: ListSize,
): number | null {
  let size: number | null = null;
  for (const argument of node.arguments ?? []) {
    if (!slicingArguments.includes(argument.name.value)) continue;
    const type = field.args.find(({ name }) => name === argument.name.value)?.type;
    const value = type && valueFromAST(argument.value, type, variables);
    const asked = Array.isArray(value) ? value.length : value;
    if (typeof asked === 'number') size = Math.max(size ?? 0, Math.min(asked, MAX_PAGE_SIZE));
  }
  return size;
}

function inputCost(type: GraphQLInputType, value: unknown, weight: number, measured: WeakMap<object, number>): number {
  if (value === undefined || value === null) return 0;
  const bare = getNullableType(type);
  if (isListType(bare) && isInputObjectType(getNamedType(bare)) && Array.isArray(value)) {
    return value.reduce<number>((sum, entry) => sum + inputCost(bare.ofType, entry, weight, measured), 0);
  }
  return weight + (isInputObjectType(bare) ? fieldsCost(bare, value, measured) : 0);
}

function fieldsCost(type: GraphQLInputObjectType, value: object, measured: WeakMap<object, number>): number {
  const known = measured.get(value);
  if (known !== undefined) return known;
  const fields = type.getFields();
  let cost = 0;
  for (const [name, given] of Object.entries(value)) {
    const field = fields[name];
    if (field !== undefined) cost += inputCost(field.type, given, inputFieldWeight(field), measured);
  }
  measured.set(value, cost);
  return cost;
}
