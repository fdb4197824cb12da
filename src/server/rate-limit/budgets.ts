import type { IncomingMessage } from 'node:http';
import type { Proxies } from '../proxy-trust';
import { networkOf } from './network-of';
import { RateLimiter } from './rate-limiter';
import { ClientBudget } from './request-budget';

export interface BudgetOptions {
  /** Points that a client may spend in a minute; 0 means any number. */
  readonly rateLimit: number;
  readonly proxies: Proxies;
}

/** Makes the function that gives each request its budget; the same request has the same one. */
export function createBudgets({ rateLimit, proxies }: BudgetOptions): (request: IncomingMessage) => ClientBudget {
  const limiter = rateLimit > 0 ? new RateLimiter({ pointsPerMinute: rateLimit }) : null;
  const budgets = new WeakMap<IncomingMessage, ClientBudget>();
  return (request) => {
    const budget = budgets.get(request) ?? new ClientBudget(limiter, networkOf(proxies.clientAddress(request)));
    budgets.set(request, budget);
    return budget;
  };
}
