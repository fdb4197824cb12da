import { type DocumentNode, getVariableValues, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { QueryTooCostlyError } from '../../errors';
import { MAX_COST } from './cost-limits';
import { createCostCalculator } from './query-cost';

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
  const calculate = createCostCalculator(schema);
  return ({ document, operation, variables }) => {
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
    if (coerced === undefined) return 0;
    const cost = calculate({ document, operation, variables: coerced });
    if (cost > maximum) throw new QueryTooCostlyError({ limit: 'cost', value: cost, maximum });
    return cost;
  };
}
