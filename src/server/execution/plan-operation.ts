import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields';
import { silenceProperties } from './fallback';
import type { Planner, WriteObject } from './plan';
import { planField } from './plan-field';

export interface OperationQuestion {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly rootType: GraphQLObjectType;
  readonly fragments: { readonly [name: string]: FragmentDefinitionNode };
}

/**
 * Makes the writer of an operation for given values of the variables in its `@skip` and `@include`: these decide which fields there are, in
 * which order. Fields are collected by the functions of graphql-js itself.
 * @throws where such a value cannot be taken
 */
export function planOperation(
  { schema, operation, rootType, fragments }: OperationQuestion,
  conditions: { [variable: string]: unknown },
): WriteObject {
  let slots = 0;
  const planner: Planner = {
    schema,
    operation,
    fragments,
    takeSlot: () => slots++,
    planObject: (type, nodes) =>
      planFields(planner, type, collectSubfields(schema, fragments, conditions, type, nodes)),
  };
  return planFields(planner, rootType, collectFields(schema, fragments, conditions, rootType, operation.selectionSet));
}

function planFields(
  planner: Planner,
  parentType: GraphQLObjectType,
  collected: ReadonlyMap<string, readonly FieldNode[]>,
): WriteObject {
  const fields = [...collected].map(([key, nodes], index) =>
    planField(planner, {
      parentType,
      key,
      nodes: nodes as readonly [FieldNode, ...FieldNode[]],
      before: index === 0 ? '{' : ',',
    }),
  );
  const end = fields.length === 0 ? '{}' : '}';
  return (run, source, path) => {
    try {
      for (const write of fields) write(run, source, path);
    } catch (error) {
      silenceProperties(source);
      throw error;
    }
    run.out += end;
  };
}
