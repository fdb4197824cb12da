import {
  defaultFieldResolver,
  type FieldNode,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isAbstractType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
} from 'graphql';
import { DOUBT } from './fallback';
import type { Path, Planner, Run, Values, WriteValue } from './plan';
import { planArguments } from './plan-arguments';
import { planValue } from './plan-value';

/** Appends `"key":value` for a field of an object; `before` is the comma or bracket in front of it, `path` that of the object. */
export type WriteField = (run: Run, source: unknown, path: Path | undefined) => void;

export interface FieldPlan {
  readonly write: WriteField;
  /** Calls the resolver, whose value may have to be awaited before it is written; null where there is none. */
  readonly begin: ((run: Run, source: unknown) => BegunField) | null;
}

/** A field of the root whose resolver has been called. */
export interface BegunField {
  readonly value: unknown;
  write(value: unknown): void;
}

export interface FieldQuestion {
  readonly parentType: GraphQLObjectType;
  /** Its name in the answer. */
  readonly key: string;
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
  readonly before: '{' | ',';
}

export function planField(planner: Planner, question: FieldQuestion): FieldPlan {
  const { parentType, key, nodes, before } = question;
  const start = `${before}"${key}":`;
  const name = asKey(nodes[0].name.value);
  if (name === '__typename') return unresolved((run) => void (run.out += `${start}"${parentType.name}"`));
  const field = parentType.getFields()[name];
  // What was validated has none; the introspection of types is refused before.
  if (field === undefined) throw DOUBT;
  const write = planCounted(planner, question, field);
  const argumentsOf = planArguments(planner, field, nodes[0]);
  const infoOf = planInfo(planner, question, field);
  const typename = parentType.name;
  const { resolve } = field;
  if (resolve !== undefined && resolve !== defaultFieldResolver) {
    // Nobody looks at either below a value without fields, where the resolver does not.
    const isSimple = saysItNeedsNoInfo(resolve) && !isCompositeType(getNamedType(field.type));
    return {
      write: isSimple
        ? (run, source) => {
            run.out += start;
            write(run, resolve(source, argumentsOf(run), run.contextValue, NO_INFO), undefined, undefined);
          }
        : (run, source, prev) => {
            run.out += start;
            const path: Path = { prev, key, typename };
            const info = infoOf(run, path);
            write(run, resolve(source, argumentsOf(run), run.contextValue, info), path, info);
          },
      begin(run, source) {
        const path: Path = { prev: undefined, key, typename };
        const info = infoOf(run, path);
        const value: unknown = resolve(source, argumentsOf(run), run.contextValue, info);
        return {
          value,
          write(settled) {
            run.out += start;
            write(run, settled, path, info);
          },
        };
      },
    };
  }
  const needsPath = isCompositeType(getNamedType(field.type));
  const needsInfo = typeIsAsked(field);
  return unresolved((run, source, prev) => {
    run.out += start;
    const values = argumentsOf(run);
    const value = propertyOf(source, name);
    if (typeof value !== 'function' && !needsPath) return write(run, value, undefined, undefined);
    const path: Path = { prev, key, typename };
    const info = needsInfo || typeof value === 'function' ? infoOf(run, path) : undefined;
    write(run, typeof value === 'function' ? value.call(source, values, run.contextValue, info) : value, path, info);
  });
}

/** Entries of lists are counted once a list, whatever is in them. */
function planCounted(
  planner: Planner,
  { parentType, nodes }: FieldQuestion,
  { type }: GraphQLField<unknown, unknown>,
): WriteValue {
  const write = planValue(planner, type, nodes);
  if (!isListType(getNullableType(type)) || !isCompositeType(getNamedType(type))) return write;
  const slot = planner.takeListSlot({ parentType, nodes });
  return (run, value, path, info) => {
    if (Array.isArray(value)) run.entries[slot] = (run.entries[slot] ?? 0) + value.length;
    write(run, value, path, info);
  };
}

/** A resolver says so by a property of its own; whether it declares a fourth parameter would not tell. */
function saysItNeedsNoInfo(resolve: object): boolean {
  return 'needsInfo' in resolve && resolve.needsInfo === false;
}

/** For those who do not look. */
const NO_INFO = undefined as never;

function unresolved(write: WriteField): FieldPlan {
  return { write, begin: null };
}

/** The same text as V8 keeps it for names of properties: a piece of the document has to be looked up among these each time it is used as one. */
function asKey(text: string): string {
  return Object.keys({ [text]: true })[0] ?? text;
}

/** Like the default resolver of graphql-js: a property of an object or a function, nothing of a number or a text. */
function propertyOf(source: unknown, name: string): unknown {
  return (typeof source === 'object' && source !== null) || typeof source === 'function'
    ? (source as Values)[name]
    : undefined;
}

/** Whether somebody looks at the info of a field after its value is known: who says of which type the value is. */
function typeIsAsked({ type }: GraphQLField<unknown, unknown>): boolean {
  const named = getNamedType(type);
  return isAbstractType(named) || (isObjectType(named) && named.isTypeOf !== undefined && named.isTypeOf !== null);
}

/** Makes what a resolver is told about its place, anew for every call, because a resolver may keep it. */
function planInfo(
  { schema, operation, fragments }: Planner,
  { parentType, nodes }: FieldQuestion,
  { name, type }: GraphQLField<unknown, unknown>,
): (run: Run, path: Path) => GraphQLResolveInfo {
  return ({ rootValue, variableValues }, path) => ({
    fieldName: name,
    fieldNodes: nodes,
    returnType: type,
    parentType,
    path,
    schema,
    fragments,
    rootValue,
    operation,
    variableValues,
  });
}
