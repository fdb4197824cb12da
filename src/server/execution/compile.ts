import {
  BREAK,
  type DocumentNode,
  type FragmentDefinitionNode,
  getOperationAST,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { FallbackMemory } from './fallback-memory';
import { type PlannedOperation, planOperation } from './plan-operation';

/** An operation that is ready to run as often as one likes. */
export interface CompiledOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly memory: FallbackMemory;
  /**
   * The way that the operation takes with these values of its variables.
   * @throws where `@skip` or `@include` cannot take one
   */
  routeFor(variableValues: { readonly [name: string]: unknown }): Route;
}

/** What is run where `@skip` and `@include` come out in one way. */
export interface Route extends PlannedOperation {
  /** Whether a resolver below the root has returned a promise: graphql-js is then asked at once, or resolvers would run twice each time. */
  returnsPromises: boolean;
}

/** Prepares an operation of a document that is valid against the schema; null for mutations, subscriptions, introspection and `@defer`. */
export function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): CompiledOperation | null {
  const operation = getOperationAST(document, operationName);
  const rootType = schema.getQueryType();
  if (operation?.operation !== OperationTypeNode.QUERY || !rootType || !isSupported(document)) return null;
  const fragments = fragmentsOf(document);
  const conditions = conditionsOf(document);
  const routes = new LRUCache<string, Route>({ max: MOST_ROUTES });
  return {
    schema,
    document,
    operation,
    memory: new FallbackMemory(),
    routeFor(variableValues) {
      const given = conditions.filter((name) => Object.hasOwn(variableValues, name));
      const values = Object.fromEntries(given.map((name) => [name, variableValues[name]]));
      const key = JSON.stringify(values);
      const known = routes.get(key);
      if (known !== undefined) return known;
      const planned = planOperation({ schema, operation, rootType, fragments }, values);
      const made: Route = { ...planned, returnsPromises: false };
      routes.set(key, made);
      return made;
    },
  };
}

/** Of one operation; each takes as much memory as the operation has fields. */
const MOST_ROUTES = 8;

const UNSUPPORTED_FIELDS: ReadonlySet<string> = new Set([SchemaMetaFieldDef.name, TypeMetaFieldDef.name]);
const UNSUPPORTED_DIRECTIVES: ReadonlySet<string> = new Set(['defer', 'stream']);
const CONDITIONS: ReadonlySet<string> = new Set([GraphQLSkipDirective.name, GraphQLIncludeDirective.name]);

function isSupported(document: DocumentNode): boolean {
  let supported = true;
  const refuse = (): typeof BREAK => {
    supported = false;
    return BREAK;
  };
  visit(document, {
    Field: ({ name }) => (UNSUPPORTED_FIELDS.has(name.value) ? refuse() : undefined),
    Directive: ({ name }) => (UNSUPPORTED_DIRECTIVES.has(name.value) ? refuse() : undefined),
  });
  return supported;
}

function fragmentsOf({ definitions }: DocumentNode): { [name: string]: FragmentDefinitionNode } {
  const fragments = Object.create(null) as { [name: string]: FragmentDefinitionNode };
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  return fragments;
}

/** The variables on which it depends which fields there are. */
function conditionsOf(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (directive) => {
      if (!CONDITIONS.has(directive.name.value)) return false;
      visit(directive, { Variable: ({ name }) => void names.add(name.value) });
      return false;
    },
  });
  return [...names];
}
