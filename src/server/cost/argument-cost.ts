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
import { COST, COST_OF_DRAW, DRAWS_INPUT, MAX_PAGE_SIZE, STANDARD_DRAWS } from '../../schema/cost/cost-table';

export type Variables = Readonly<Record<string, unknown>>;

export interface ArgumentsContext {
  readonly variables: Variables;
  /** What values have been measured at. */
  readonly inputs: WeakMap<object, number>;
  /** Whether work that arguments ask for is counted elsewhere. */
  readonly isCounted: boolean;
}

type Measuring = Omit<ArgumentsContext, 'variables'>;

/**
 * What the arguments of a field cost: each input object the weight of the field or argument where it stands. A value from a variable
 * is measured once, however often it is used.
 */
export function argumentsCost(
  field: AnyField,
  node: FieldNode,
  { variables, inputs, isCounted }: ArgumentsContext,
): number {
  let cost = 0;
  for (const { name, value } of node.arguments ?? []) {
    const type = field.args.find((each) => each.name === name.value)?.type;
    if (type === undefined) continue;
    const weight = argumentWeight(field, name.value);
    // Other scalars and lists of them cost nothing: no need to read them.
    if (weight > 0 && (valueFromAST(value, type, variables) ?? null) !== null) cost += weight;
    if (!isInputObjectType(getNamedType(type))) continue;
    cost += inputCost(type, valueFromAST(value, type, variables), COST.object, { inputs, isCounted });
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

function inputCost(type: GraphQLInputType, value: unknown, weight: number, measuring: Measuring): number {
  if (value === undefined || value === null) return 0;
  const bare = getNullableType(type);
  if (isListType(bare) && isInputObjectType(getNamedType(bare)) && Array.isArray(value)) {
    return value.reduce<number>((sum, entry) => sum + inputCost(bare.ofType, entry, weight, measuring), 0);
  }
  if (!isInputObjectType(bare)) return weight;
  return weight + drawsCost(bare, value, measuring) + fieldsCost(bare, value, measuring);
}

/** What random draws cost before the data are known; afterwards their steps are counted. */
function drawsCost(type: GraphQLInputObjectType, value: object, { isCounted }: Measuring): number {
  const field = type.name === DRAWS_INPUT && !isCounted ? type.getFields()['draws'] : undefined;
  if (field === undefined) return 0;
  const draws: unknown = (value as { draws?: unknown }).draws ?? field.defaultValue ?? STANDARD_DRAWS;
  return typeof draws === 'number' ? Math.max(draws, 0) * COST_OF_DRAW : 0;
}

function fieldsCost(type: GraphQLInputObjectType, value: object, measuring: Measuring): number {
  const { inputs } = measuring;
  const known = inputs.get(value);
  if (known !== undefined) return known;
  const fields = type.getFields();
  let cost = 0;
  for (const [name, given] of Object.entries(value)) {
    const field = fields[name];
    if (field !== undefined) cost += inputCost(field.type, given, inputFieldWeight(field), measuring);
  }
  inputs.set(value, cost);
  return cost;
}
