import { type DocumentNode, getVariableValues, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
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
 * The same for variables that are coerced already.
 * @throws QueryTooCostlyError
 */
export function createCostLimit(schema: GraphQLSchema, maximum = MAX_COST): CostCalculator {
  const calculate = createCostCalculator(schema);
  return (question) => {
    const cost = calculate(question);
    if (cost > maximum) throw new QueryTooCostlyError({ limit: 'cost', value: cost, maximum });
    return cost;
  };
}
