import type { BaseContext } from '@apollo/server';
import {
  execute,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields';
import { getArgumentValues } from 'graphql/execution/values';
import { type CostQuestion, createCostCalculator } from './query-cost';
import { tellRequested } from './request-cost';

/** The field that tells of the points, and its argument. */
const FIELD = 'rateLimit';
const ARGUMENT = 'dryRun';

/** An operation that asks what it would cost: `rateLimit(dryRun: true)` beside its other fields. */
export interface DryRun {
  isAsked(question: CostQuestion): boolean;
  /** Runs `rateLimit` alone; every other field of the root is null. */
  answer(question: DryQuestion, context: BaseContext): Promise<ExecutionResult>;
}

export interface DryQuestion extends CostQuestion {
  /** The variables as they came. */
  readonly given: Readonly<Record<string, unknown>>;
}

/** Whether a document may ask for one: it takes less time than to look. */
export function mayAskDryRun(text: string): boolean {
  return text.includes(ARGUMENT);
}

export function createDryRun(schema: GraphQLSchema): DryRun {
  const costOf = createCostCalculator(schema);
  const field = schema.getQueryType()?.getFields()[FIELD];
  return {
    isAsked: (question) =>
      field !== undefined && rootFields(schema, question).some(([, node]) => isDry(field, node, question)),
    async answer(question, context) {
      const fields = rootFields(schema, question);
      const others = fields.filter(([, { name }]) => name.value !== FIELD);
      tellRequested(context, costOf(withFields(question, others)));
      const told = fields.filter(([, { name }]) => name.value === FIELD || name.value === '__typename');
      const { document } = withFields(question, told);
      const { given: variableValues } = question;
      const { data, ...rest } = await execute({ schema, document, variableValues, contextValue: context });
      const entries = fields.map(([key]) => [key, data?.[key] ?? null] as const);
      return { ...rest, data: Object.fromEntries(entries) };
    },
  };
}

function isDry(field: GraphQLField<unknown, unknown>, node: FieldNode, { variables }: CostQuestion): boolean {
  if (node.name.value !== FIELD) return false;
  try {
    return getArgumentValues(field, node, { ...variables })[ARGUMENT] === true;
  } catch {
    // The execution says what is wrong with it.
    return false;
  }
}

type RootField = readonly [key: string, node: FieldNode];

/** The fields of the root by their names in the answer; of several places that ask for one, all selections. */
function rootFields(schema: GraphQLSchema, { document, operation, variables }: CostQuestion): RootField[] {
  const root = schema.getQueryType();
  if (!root) return [];
  const fragments = Object.create(null) as Record<string, FragmentDefinitionNode>;
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments[each.name.value] = each;
  const collected = collectFields(schema, fragments, { ...variables }, root, operation.selectionSet);
  return [...collected].flatMap(([key, nodes]) => nodes.map((node) => [key, node] as const));
}

/** The same operation with these fields alone. */
function withFields(question: CostQuestion, fields: readonly RootField[]): CostQuestion {
  const selections = fields.map(([, node]) => node);
  const { operation: given, document } = question;
  const operation: OperationDefinitionNode = { ...given, selectionSet: { ...given.selectionSet, selections } };
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return { ...question, operation, document: { ...document, definitions: [operation, ...fragments] } };
}
