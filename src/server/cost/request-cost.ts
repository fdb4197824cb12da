import type { BaseContext, HTTPGraphQLRequest } from '@apollo/server';
import { forbidCaching } from '../answer-plugin';
import { ClientBudget } from '../rate-limit/request-budget';

/** A client that sends it finds the cost of its query in `extensions.cost`. */
export const COST_HEADER = 'civigraph-cost';

/** A router of a federated graph asks with it how long each resolver takes; Apollo measures it. */
export const TRACE_HEADER = 'apollo-federation-include-trace';

/**
 * Charges the client what its operation costs.
 * @throws RateLimitedError
 */
export function chargeCost(context: BaseContext, cost: number): void {
  const budget = budgetOf(context);
  if (budget === null) return;
  budget.cost = cost;
  budget.chargeUpTo(cost);
}

export interface ToldCost {
  readonly headers: Readonly<Record<string, string>>;
  readonly extensions?: { readonly cost: object };
}

/** What the answer tells of the cost. An answer that tells what is left is nobody else's to reuse. */
export function tellCost(context: BaseContext, request: HTTPGraphQLRequest | undefined): ToldCost {
  const budget = budgetOf(context);
  if (budget === null) return { headers: {} };
  const headers = budget.headers();
  const isAsked = request?.headers.get(COST_HEADER) === '1';
  const cost = isAsked ? { requested: budget.cost, maximum: budget.maximum, ...budget.show() } : null;
  if (!budget.isReusable && request !== undefined) forbidCaching(request);
  return cost === null ? { headers } : { headers, extensions: { cost } };
}

function budgetOf(context: BaseContext): ClientBudget | null {
  return 'budget' in context && context.budget instanceof ClientBudget ? context.budget : null;
}
