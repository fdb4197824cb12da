import type { BaseContext, HTTPGraphQLRequest } from '@apollo/server';
import { forbidCaching } from '../answer-plugin';
import { ClientBudget } from '../rate-limit/request-budget';

/** A client that sends it finds the cost of its query in `extensions.cost`. */
export const COST_HEADER = 'civigraph-cost';

/** A router of a federated graph asks with it how long each resolver takes; Apollo measures it. */
export const TRACE_HEADER = 'apollo-federation-include-trace';

/**
 * Holds back what an operation asks for; `begun` is what it costs if it answers nothing.
 * @throws RateLimitedError
 */
export function holdCost(context: BaseContext, cost: number, begun: number): void {
  budgetOf(context)?.holdUpTo(cost, begun);
}

/** What an operation would ask for that is not run. */
export function tellRequested(context: BaseContext, cost: number): void {
  budgetOf(context)?.tell(cost);
}

export function countFields(context: BaseContext, points: number): void {
  budgetOf(context)?.countFields(points);
}

/** Charges what the answer of so many bytes has cost. What was held back beyond that is given back at once. */
export function settleCost(context: BaseContext, bytes: number): void {
  budgetOf(context)?.settle(bytes);
}

/** What the client may still spend. */
export function costHeaders(context: BaseContext): Readonly<Record<string, string>> {
  return budgetOf(context)?.headers() ?? {};
}

/** Of an answer whose data have this text, without errors and extensions. */
export function dataBytes(data: string): number {
  return Buffer.byteLength(data) + ENVELOPE_BYTES;
}

const ENVELOPE_BYTES = Buffer.byteLength('{"data":}\n');

export function asksCost(request: HTTPGraphQLRequest | undefined): boolean {
  return request?.headers.get(COST_HEADER) === '1';
}

/** What a settled answer tells of its cost, to a client that asks. An answer that tells what is left is nobody else's to reuse. */
export function tellCost(
  context: BaseContext,
  request: HTTPGraphQLRequest | undefined,
): { readonly cost: object } | undefined {
  const budget = budgetOf(context);
  if (budget === null) return undefined;
  const told = asksCost(request) ? { cost: costOf(budget) } : undefined;
  if (!budget.isReusable && request !== undefined) forbidCaching(request);
  return told;
}

/** In the names of Shopify's GraphQL APIs. */
function costOf(budget: ClientBudget): object {
  const state = budget.show();
  const throttleStatus = state && {
    maximumAvailable: state.limit,
    currentlyAvailable: state.remaining,
    restoreRate: state.restoreRate,
  };
  return { requestedQueryCost: budget.cost, actualQueryCost: budget.spent, throttleStatus };
}

function budgetOf(context: BaseContext): ClientBudget | null {
  return 'budget' in context && context.budget instanceof ClientBudget ? context.budget : null;
}
