import { type GraphQLFieldResolver, type GraphQLResolveInfo, type GraphQLSchema, isObjectType } from 'graphql';
import type { ClassType } from 'type-graphql';

/**
 * Replaces TypeGraphQL's wrappers by plain calls of the same methods. Each wrapper makes an instance, an argument object and a
 * promise for every field of every row, even where nothing is to be validated or converted; values that need no resolver are read as
 * graphql-js reads them. Fields of Query are called so too: their inputs are plain objects, as graphql-js has coerced them.
 * Nothing here uses middleware, guards or argument validation of TypeGraphQL: lists and services check values.
 */
export function callResolversDirectly(schema: GraphQLSchema): void {
  const { fieldResolvers, fields, objectTypes, interfaceTypes, queries } = metadata();
  const nameOf = new Map([...objectTypes, ...interfaceTypes].map(({ target, name }) => [target, name]));
  const own = new Map<string, Resolve>();
  for (const { target, name: property, schemaName } of fields) {
    if (property !== schemaName) own.set(`${nameOf.get(target)}.${schemaName}`, (root) => valueOf(root, property));
  }
  for (const each of fieldResolvers) {
    const name = nameOf.get(each.getObjectType?.() ?? each.target);
    if (name && each.kind === 'external') own.set(`${name}.${each.schemaName ?? each.methodName}`, direct(each));
  }
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const query = queries.find(({ schemaName, methodName }) => (schemaName ?? methodName) === field.name);
    if (query) field.resolve = direct(query);
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isRoot(schema, type.name) || type.name.startsWith('__')) continue;
    const inherited = type.getInterfaces().map(({ name }) => name);
    for (const field of Object.values(type.getFields())) {
      const found = [type.name, ...inherited].map((name) => own.get(`${name}.${field.name}`)).find(Boolean);
      if (found) field.resolve = found;
      else delete field.resolve;
    }
  }
}

type Resolve = GraphQLFieldResolver<unknown, unknown>;

interface ParameterMetadata {
  readonly kind: string;
  readonly index: number;
  readonly name?: string;
  readonly propertyName?: string;
}

interface ResolverMetadata {
  readonly kind?: string;
  readonly target: ClassType;
  readonly methodName: string;
  /** The field, where the method is named otherwise. */
  readonly schemaName?: string;
  readonly params?: readonly ParameterMetadata[];
  getObjectType?(): object;
}

interface TypeMetadata {
  readonly target: object;
  readonly name: string;
}

interface FieldMetadata {
  readonly target: object;
  /** The property. */
  readonly name: string;
  /** The field. */
  readonly schemaName: string;
}

interface Metadata {
  readonly fields: readonly FieldMetadata[];
  readonly fieldResolvers: readonly ResolverMetadata[];
  readonly queries: readonly ResolverMetadata[];
  readonly objectTypes: readonly TypeMetadata[];
  readonly interfaceTypes: readonly TypeMetadata[];
}

/** Where TypeGraphQL 2.0.0-rc.4 keeps what the decorators have said; its package exports no other way to it. */
function metadata(): Metadata {
  return (globalThis as unknown as { TypeGraphQLMetadataStorage: Metadata }).TypeGraphQLMetadataStorage;
}

function direct({ target, methodName, params = [] }: ResolverMetadata): Resolve {
  const instance = new target() as Record<string, (...values: unknown[]) => unknown>;
  const method = instance[methodName];
  if (!method) throw new Error(`${target.name} has no method ${methodName}.`);
  const sorted = [...params].sort((a, b) => a.index - b.index);
  const resolve = calling(method, instance, sorted.map(reader));
  return Object.assign(resolve, { needsInfo: sorted.some(({ kind }) => kind === 'args' || kind === 'info') });
}

/** Calls the method with what is read for each of its parameters; of most there are two or three, for which no list is made. */
function calling(method: (...values: unknown[]) => unknown, instance: object, readers: readonly Resolve[]): Resolve {
  const [first, second, third, ...more] = readers;
  if (!first) return () => method.call(instance);
  if (!second) return (root, args, context, info) => method.call(instance, first(root, args, context, info));
  if (!third)
    return (root, args, context, info) =>
      method.call(instance, first(root, args, context, info), second(root, args, context, info));
  if (more.length === 0) {
    return (root, args, context, info) =>
      method.call(
        instance,
        first(root, args, context, info),
        second(root, args, context, info),
        third(root, args, context, info),
      );
  }
  return (root, args, context, info) =>
    method.apply(
      instance,
      readers.map((read) => read(root, args, context, info)),
    );
}

function reader({ kind, name, propertyName }: ParameterMetadata): Resolve {
  if (kind === 'root') return propertyName ? (root) => valueOf(root, propertyName) : (root) => root;
  if (kind === 'context') return (_root, _args, context) => context;
  if (kind === 'args') return (root, args, _context, info) => ({ ...args, list: listOf(root, info) });
  if (kind === 'info') return (_root, _args, _context, info) => info;
  if (kind === 'arg' && name) return (_root, args) => args[name];
  throw new Error(`A parameter of kind ${kind} cannot be given directly.`);
}

/** Which list the pages of a field are cut from: cursors carry it, so that no other list takes them. */
function listOf(root: unknown, { parentType, fieldName }: GraphQLResolveInfo): string {
  const { id, number, methodId } = (root ?? {}) as { id?: unknown; number?: unknown; methodId?: unknown };
  return [parentType.name, fieldName, id ?? number ?? methodId ?? ''].join(' ');
}

function valueOf(root: unknown, property: string): unknown {
  return (root as Record<string, unknown>)[property];
}

function isRoot(schema: GraphQLSchema, name: string): boolean {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].some(
    (type) => type?.name === name,
  );
}
