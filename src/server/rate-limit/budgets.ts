import type { IncomingMessage } from 'node:http';
import { clientAddress } from '../client-address';
import { networkOf } from './network-of';
import { RateLimiter } from './rate-limiter';
import { ClientBudget } from './request-budget';

export interface BudgetOptions {
  /** Points that a client may spend in a minute; 0 means any number. */
  readonly rateLimit: number;
  readonly trustProxy: boolean;
}

/** Makes the function that gives each request its budget; the same request has the same one. */
export function createBudgets({ rateLimit, trustProxy }: BudgetOptions): (request: IncomingMessage) => ClientBudget {
  const limiter = rateLimit > 0 ? new RateLimiter({ pointsPerMinute: rateLimit }) : null;
  const budgets = new WeakMap<IncomingMessage, ClientBudget>();
  return (request) => {
    const budget = budgets.get(request) ?? new ClientBudget(limiter, networkOf(clientAddress(request, trustProxy)));
    budgets.set(request, budget);
    return budget;
  };
}
