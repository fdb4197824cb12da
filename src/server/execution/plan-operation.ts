import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields';
import { isPromise, silence, silenceProperties } from './fallback';
import type { PlannedList, Planner, Run, WriteObject, WriteRoot } from './plan';
import { type BegunField, type FieldPlan, planField } from './plan-field';

export interface OperationQuestion {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly rootType: GraphQLObjectType;
  readonly fragments: { readonly [name: string]: FragmentDefinitionNode };
}

export interface PlannedOperation {
  readonly write: WriteRoot;
  /** Its lists of objects by their slots; more come when what was not reached before is planned. */
  readonly lists: readonly PlannedList[];
}

/**
 * Makes the writer of an operation for given values of the variables in its `@skip` and `@include`: these decide which fields there are, in
 * which order. Fields are collected by the functions of graphql-js itself.
 * @throws where such a value cannot be taken
 */
export function planOperation(
  { schema, operation, rootType, fragments }: OperationQuestion,
  conditions: { [variable: string]: unknown },
): PlannedOperation {
  let slots = 0;
  const lists: PlannedList[] = [];
  const planner: Planner = {
    schema,
    operation,
    fragments,
    takeSlot: () => slots++,
    takeListSlot: (list) => lists.push(list) - 1,
    planObject: (type, nodes) =>
      planFields(planner, type, collectSubfields(schema, fragments, conditions, type, nodes)),
  };
  const collected = collectFields(schema, fragments, conditions, rootType, operation.selectionSet);
  return { write: planRoot(planner, rootType, collected), lists };
}

type Collected = ReadonlyMap<string, readonly FieldNode[]>;

function planRoot(planner: Planner, rootType: GraphQLObjectType, collected: Collected): WriteRoot {
  const { fields, end } = planEach(planner, rootType, collected);
  const finish = (run: Run, begun: readonly (BegunField | null)[], values: readonly unknown[]): void => {
    fields.forEach(({ write }, index) => {
      const field = begun[index];
      if (field) field.write(values[index]);
      else write(run, run.rootValue, undefined);
    });
    run.out += end;
  };
  return (run) => {
    const begun: (BegunField | null)[] = [];
    try {
      for (const { begin } of fields) begun.push(begin && begin(run, run.rootValue));
    } catch (error) {
      for (const field of begun) if (isPromise(field?.value)) silence(field.value);
      throw error;
    }
    const values = begun.map((field) => field?.value);
    return values.some(isPromise)
      ? Promise.all(values).then((settled) => finish(run, begun, settled))
      : finish(run, begun, values);
  };
}

function planEach(planner: Planner, parentType: GraphQLObjectType, collected: Collected) {
  const fields = [...collected].map(([key, nodes], index): FieldPlan =>
    planField(planner, {
      parentType,
      key,
      nodes: nodes as readonly [FieldNode, ...FieldNode[]],
      before: index === 0 ? '{' : ',',
    }),
  );
  return { fields, end: fields.length === 0 ? '{}' : '}' };
}

function planFields(planner: Planner, parentType: GraphQLObjectType, collected: Collected): WriteObject {
  const { fields, end } = planEach(planner, parentType, collected);
  const writers = fields.map(({ write }) => write);
  return (run, source, path) => {
    try {
      for (const write of writers) write(run, source, path);
    } catch (error) {
      silenceProperties(source);
      throw error;
    }
    run.out += end;
  };
}
