import {
  type DocumentNode,
  getVariableValues,
  GraphQLBoolean,
  GraphQLInt,
  type GraphQLSchema,
  isEnumType,
  isScalarType,
  isSpecifiedScalarType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { QueryTooCostlyError } from '../../errors';
import { MAX_COST } from './cost-limits';
import { type CostCalculator, createCostCalculator } from './query-cost';

export interface CostRequest {
  /** Valid against the schema. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As they came. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Makes the check of operations on a schema before they run. It answers what one costs, 0 where its variables do not fit, which the
 * execution refuses before it does anything.
 * @throws QueryTooCostlyError
 */
export function createCostCheck(schema: GraphQLSchema, maximum = MAX_COST): (request: CostRequest) => number {
  const costOf = createCostLimit(schema, maximum);
  return ({ document, operation, variables }) => {
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
    return coerced === undefined ? 0 : costOf({ document, operation, variables: coerced });
  };
}

/**
 * The same for variables that are coerced already. Where no variable can change the cost it is calculated once for the operation.
 * @throws QueryTooCostlyError
 */
export function createCostLimit(schema: GraphQLSchema, maximum = MAX_COST): CostCalculator {
  const calculate = createCostCalculator(schema);
  const fixed = new WeakMap<OperationDefinitionNode, number | null>();
  return (question) => {
    const known = fixed.get(question.operation);
    const cost = known ?? calculate(question);
    if (known === undefined) fixed.set(question.operation, hasFixedCost(schema, question.operation) ? cost : null);
    if (cost > maximum) throw new QueryTooCostlyError({ limit: 'cost', value: cost, maximum });
    return cost;
  };
}

/**
 * Whether variables only stand for single values that are neither counted nor decide about a field: numbers of things are integers, lists are
 * as long as they are, and objects cost by what is in them.
 */
function hasFixedCost(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode): boolean {
  return variableDefinitions.every(({ type }) => {
    const bare = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
    if (bare.kind === Kind.LIST_TYPE || COUNTED.has(bare.name.value)) return false;
    const named = schema.getType(bare.name.value);
    return isEnumType(named) || (isScalarType(named) && isSpecifiedScalarType(named));
  });
}

/** An integer can say how many, a boolean whether. */
const COUNTED: ReadonlySet<string> = new Set([GraphQLInt.name, GraphQLBoolean.name]);
