import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';

export type Path = GraphQLResolveInfo['path'];
export type Values = { readonly [name: string]: unknown };

/** One execution: what it was given, and the text that it has written so far. */
export interface Run {
  out: string;
  readonly rootValue: unknown;
  readonly contextValue: unknown;
  readonly variableValues: { [variable: string]: unknown };
  /** Arguments with variables in them, by the slot of their field. */
  readonly argumentValues: (Values | undefined)[];
  /** How many entries the lists of objects have, by the slot of their field. */
  readonly entries: number[];
  /** To be called before each item of a list; throws where the execution has to stop. */
  countItem(): void;
}

/** Appends the text of a value to `run.out`. `info` is that of the field, where its type needs one. */
export type WriteValue = (
  run: Run,
  value: unknown,
  path: Path | undefined,
  info: GraphQLResolveInfo | undefined,
) => void;

/** Appends the text of an object of a known type; `path` is its own. */
export type WriteObject = (run: Run, source: unknown, path: Path | undefined) => void;

/** Appends the text of `data`. Promises that fields of the root return are awaited, all of them before anything is written. */
export type WriteRoot = (run: Run) => void | Promise<void>;

/** A field that answers a list of objects, and the places of the document that ask for it. */
export interface PlannedList {
  readonly parentType: GraphQLObjectType;
  readonly nodes: readonly FieldNode[];
}

/** What plans are made from, and how a selection is planned: fields, values and selections contain each other. */
export interface Planner {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** The next free slot of `argumentValues`. */
  takeSlot(): number;
  /** The next free slot of `entries`, for this list of objects. */
  takeListSlot(list: PlannedList): number;
  planObject(type: GraphQLObjectType, nodes: readonly FieldNode[]): WriteObject;
}
