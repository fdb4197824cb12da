import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import {
  ARGUMENT_WEIGHTS,
  CONNECTION_SIZES,
  COST,
  FIELD_WEIGHTS,
  INPUT_WEIGHTS,
  LIST_SIZE,
  LIST_SIZES,
  PAGE_SIZE,
} from './cost-table';

/** What one field adds to the cost of a query: the arguments of @cost and @listSize of IBM's cost specification. */
export interface FieldCost {
  readonly weight: number;
  /** Null where there is one thing, or where the field above says how many (`nodes` and `edges` of a connection). */
  readonly listSize: ListSize | null;
}

export interface ListSize {
  /** How many where no slicing argument says it. */
  readonly assumedSize: number;
  /** Arguments that say how many: a number, or a list of as many. */
  readonly slicingArguments: readonly string[];
  /** The fields below that have the size; when empty, the field itself. */
  readonly sizedFields: readonly string[];
}

export type AnyField = GraphQLField<unknown, unknown>;

export function fieldCost(parent: string, field: AnyField): FieldCost {
  return { weight: weightOf(parent, field), listSize: listSizeOf(parent, field) };
}

export function defaultWeight(field: AnyField): number {
  return isCompositeType(getNamedType(field.type)) ? COST.object : COST.value;
}

/** What giving an argument costs by itself: lists that take a query are searched; a field of its own weight has that in it. */
export function argumentWeight(field: AnyField, name: string): number {
  return isConnection(field.type) && own(FIELD_WEIGHTS, 'Query', field.name) === undefined
    ? (ARGUMENT_WEIGHTS[name] ?? 0)
    : 0;
}

/** What naming a field of an input object costs each time. */
export function inputFieldWeight(field: GraphQLInputField): number {
  const { name } = getNamedType(field.type);
  const entry = Object.entries(INPUT_WEIGHTS).find(([end]) => name.endsWith(end));
  return entry?.[1] ?? defaultInputWeight(field);
}

export function defaultInputWeight(field: GraphQLInputField): number {
  return isInputObjectType(getNamedType(field.type)) ? COST.object : 0;
}

function weightOf(parent: string, field: AnyField): number {
  // The links of a node are read whole, so their number is at hand; other lists are counted by the database.
  if (field.name === 'totalCount' && /^LinkConnection$/.test(parent)) return defaultWeight(field);
  // A text is read in the languages that are selected, which cost what values cost.
  if (getNamedType(field.type).name === 'LocalisedText') return own(FIELD_WEIGHTS, parent, field.name) ?? COST.value;
  const named = own(FIELD_WEIGHTS, parent, field.name);
  if (named !== undefined) return named;
  return parent === 'Query' && isConnection(field.type) ? COST.rootList : defaultWeight(field);
}

function listSizeOf(parent: string, field: AnyField): ListSize | null {
  if (isConnection(field.type)) {
    const assumedSize = CONNECTION_SIZES[`${parent}.${field.name}`] ?? PAGE_SIZE;
    return { assumedSize, slicingArguments: ['first', 'last'], sizedFields: ['edges', 'nodes'] };
  }
  const isList = isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type));
  if (!isList || isSizedAbove(parent, field.name)) return null;
  const slicingArguments = field.args.map(({ name }) => name).filter((name) => SLICING.includes(name));
  return { assumedSize: own(LIST_SIZES, parent, field.name) ?? LIST_SIZE, slicingArguments, sizedFields: [] };
}

const SLICING = ['first', 'last', 'limit', 'ids', 'representations', 'fields'];

function isConnection(output: GraphQLOutputType): boolean {
  const type = getNullableType(output);
  return isObjectType(type) && type.name.endsWith('Connection') && 'edges' in type.getFields();
}

function isSizedAbove(parent: string, name: string): boolean {
  return parent.endsWith('Connection') && (name === 'edges' || name === 'nodes');
}

function own(table: Readonly<Record<string, number>>, parent: string, name: string): number | undefined {
  const key = [`${parent}.${name}`, name].find((each) => Object.hasOwn(table, each));
  return key === undefined ? undefined : table[key];
}
