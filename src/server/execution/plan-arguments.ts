import {
  type ArgumentNode,
  type FieldNode,
  getArgumentValues,
  getNullableType,
  type GraphQLField,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  Kind,
  type ValueNode,
} from 'graphql';
import type { Planner, Run, Values } from './plan';

export type ArgumentsOf = (run: Run) => Values;

/**
 * Makes the arguments of a field: those without variables once for the document, the others once for a run. graphql-js makes them for every
 * call, so that a resolver could change its own; here they are frozen, and a resolver that tries falls back to graphql-js.
 * @throws what graphql-js says of arguments that cannot be coerced, here or for a run
 */
export function planArguments(planner: Planner, field: GraphQLField<unknown, unknown>, node: FieldNode): ArgumentsOf {
  const given = node.arguments ?? [];
  if (!given.some(({ value }) => hasVariable(value))) {
    const values = frozen(getArgumentValues(field, node), field, given);
    return () => values;
  }
  const slot = planner.takeSlot();
  return (run) => {
    const known = run.argumentValues[slot];
    if (known !== undefined) return known;
    const values = frozen(getArgumentValues(field, node, run.variableValues), field, given);
    run.argumentValues[slot] = values;
    return values;
  };
}

function hasVariable(node: ValueNode): boolean {
  if (node.kind === Kind.VARIABLE) return true;
  if (node.kind === Kind.LIST) return node.values.some(hasVariable);
  return node.kind === Kind.OBJECT && node.fields.some(({ value }) => hasVariable(value));
}

function frozen(
  values: { [name: string]: unknown },
  { args }: GraphQLField<unknown, unknown>,
  given: readonly ArgumentNode[],
): Values {
  for (const { name, value } of given) {
    const argument = args.find((each) => each.name === name.value);
    if (argument) freezeLiteral(argument.type, value, values[argument.name]);
  }
  return Object.freeze(values);
}

/**
 * Freezes lists and input objects that were made from the document. Values of variables belong to the request and defaults to the schema;
 * graphql-js shares them as well. What a scalar or an enum has made is its own.
 */
function freezeLiteral(type: GraphQLInputType, node: ValueNode, value: unknown): void {
  if (node.kind === Kind.VARIABLE || typeof value !== 'object' || value === null) return;
  const bare = getNullableType(type);
  if (isListType(bare)) {
    // A single value stands for the list of it.
    const nodeOf = (index: number): ValueNode | undefined => (node.kind === Kind.LIST ? node.values[index] : node);
    (value as readonly unknown[]).forEach((each, index) => freezeLiteral(bare.ofType, nodeOf(index) ?? node, each));
    Object.freeze(value);
  } else if (isInputObjectType(bare) && node.kind === Kind.OBJECT) {
    const fields = bare.getFields();
    for (const { name, value: each } of node.fields) {
      const field = fields[name.value];
      if (field) freezeLiteral(field.type, each, (value as Values)[field.name]);
    }
    Object.freeze(value);
  }
}
