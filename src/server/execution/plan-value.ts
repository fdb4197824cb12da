import {
  defaultTypeResolver,
  type FieldNode,
  getNamedType,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { DOUBT, PROMISE_FOUND, isPromise, requirePlain, silence, silenceItems } from './fallback';
import { type LeafText, planLeafText } from './leaf-text';
import type { Path, Planner, Run, WriteObject, WriteValue } from './plan';

/** Makes the writer of a field's values, or of the items of its list. `nodes` are all places of the document that ask for the field. */
export function planValue(planner: Planner, type: GraphQLOutputType, nodes: readonly FieldNode[]): WriteValue {
  if (isNonNullType(type)) return planNullable(planner, type.ofType, nodes, null);
  return planNullable(planner, type, nodes, 'null');
}

/** `ofNull` is the text of null, and null where the type forbids it: only graphql-js knows how far up that reaches. */
function planNullable(
  planner: Planner,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  ofNull: string | null,
): WriteValue {
  if (isLeafType(type)) return planLeaf(planLeafText(type), ofNull);
  const write = planPresent(planner, type, nodes);
  return (run, value, path, info) => {
    if (value !== null && value !== undefined) return write(run, value, path, info);
    if (ofNull === null) throw DOUBT;
    run.out += ofNull;
  };
}

function planLeaf(textOf: LeafText, ofNull: string | null): WriteValue {
  return (run, value) => {
    if (value !== null && value !== undefined) run.out += textOf(value);
    else if (ofNull !== null) run.out += ofNull;
    else throw DOUBT;
  };
}

function planPresent(planner: Planner, type: GraphQLOutputType, nodes: readonly FieldNode[]): WriteValue {
  if (isListType(type)) return planList(planner, type.ofType, nodes);
  if (isObjectType(type)) return planObject(planner, type, nodes);
  if (isAbstractType(type)) return planAbstract(planner, type, nodes);
  throw new Error(`${String(type)} stands where a type that can be null is expected.`);
}

function planList(planner: Planner, itemType: GraphQLOutputType, nodes: readonly FieldNode[]): WriteValue {
  const writeItem = planValue(planner, itemType, nodes);
  const needsPath = isCompositeType(getNamedType(itemType));
  return (run, value, path, info) => {
    requirePlain(value);
    if (!isIterableObject(value)) throw DOUBT;
    let index = 0;
    run.out += '[';
    try {
      for (const item of value) {
        run.countItem();
        if (index > 0) run.out += ',';
        writeItem(run, item, needsPath ? { prev: path, key: index, typename: undefined } : undefined, info);
        index += 1;
      }
    } catch (error) {
      silenceItems(value);
      throw error;
    }
    run.out += ']';
  };
}

/** What graphql-js takes for a list: strings are none. */
function isIterableObject(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && typeof (value as Partial<Iterable<unknown>>)[Symbol.iterator] === 'function';
}

function planObject(planner: Planner, type: GraphQLObjectType, nodes: readonly FieldNode[]): WriteValue {
  const write = whenFirstUsed(() => planner.planObject(type, nodes));
  return (run, value, path, info) => {
    requirePlain(value);
    requireType(type, value, run, info);
    write(run, value, path);
  };
}

function planAbstract(planner: Planner, type: GraphQLAbstractType, nodes: readonly FieldNode[]): WriteValue {
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const writers = new Map<unknown, { readonly type: GraphQLObjectType; readonly write: WriteObject }>();
  const plan = (name: unknown) => {
    const found = typeof name === 'string' ? planner.schema.getType(name) : undefined;
    if (!isObjectType(found) || !planner.schema.isSubType(type, found)) throw DOUBT;
    const made = { type: found, write: planner.planObject(found, nodes) };
    writers.set(name, made);
    return made;
  };
  return (run, value, path, info) => {
    requirePlain(value);
    const name: unknown = resolveType(value, run.contextValue, info as GraphQLResolveInfo, type);
    requirePlain(name);
    const writer = writers.get(name) ?? plan(name);
    requireType(writer.type, value, run, info);
    writer.write(run, value, path);
  };
}

function requireType(type: GraphQLObjectType, value: unknown, run: Run, info: GraphQLResolveInfo | undefined): void {
  if (!type.isTypeOf) return;
  const fits = type.isTypeOf(value, run.contextValue, info as GraphQLResolveInfo);
  if (isPromise(fits)) {
    silence(fits);
    throw PROMISE_FOUND;
  }
  if (!fits) throw DOUBT;
}

/** Selections are planned when they are reached: of a large document, a run may need little. */
function whenFirstUsed(make: () => WriteObject): WriteObject {
  let made: WriteObject | undefined;
  return (run: Run, source: unknown, path: Path | undefined) => (made ??= make())(run, source, path);
}
