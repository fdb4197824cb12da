import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { forbidCaching } from '../answer-plugin';
import { ClientBudget } from '../rate-limit/request-budget';
import { createCostCheck } from './check-cost';

/** A client that sends it finds the cost of its query in `extensions.cost`. */
export const COST_HEADER = 'civigraph-cost';

/** Refuses operations that cost too much before they run, charges the client for the others, and tells what was charged. */
export function createCostPlugin<C extends BaseContext>(): ApolloServerPlugin<C> {
  let check: ReturnType<typeof createCostCheck> = () => 0;
  return {
    async serverWillStart({ schema }) {
      check = createCostCheck(schema);
    },
    async requestDidStart() {
      let cost = 0;
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          if (operation === undefined) return;
          const budget = budgetOf(contextValue);
          cost = check({ document, operation, variables: request.variables ?? {} });
          if (budget === null) return;
          budget.cost = cost;
          budget.chargeUpTo(cost);
        },
        async willSendResponse({ request, response, contextValue }) {
          const budget = budgetOf(contextValue);
          if (budget === null || response.body.kind !== 'single') return;
          for (const [name, value] of Object.entries(budget.headers())) response.http.headers.set(name, value);
          if (request.http?.headers.get(COST_HEADER) === '1') {
            const told = { requested: cost, maximum: budget.maximum, ...budget.show() };
            const { singleResult } = response.body;
            singleResult.extensions = { ...singleResult.extensions, cost: told };
          }
          if (budget.isShown && request.http !== undefined) forbidCaching(request.http);
        },
      };
    },
  };
}

function budgetOf(context: BaseContext): ClientBudget | null {
  return 'budget' in context && context.budget instanceof ClientBudget ? context.budget : null;
}
