import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { createCostCheck } from './check-cost';
import { chargeCost, tellCost } from './request-cost';

/** Refuses operations that cost too much before they run, charges the client for the others, and tells what was charged. */
export function createCostPlugin<C extends BaseContext>(): ApolloServerPlugin<C> {
  let check: ReturnType<typeof createCostCheck> = () => 0;
  return {
    async serverWillStart({ schema }) {
      check = createCostCheck(schema);
    },
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          if (operation === undefined) return;
          chargeCost(contextValue, check({ document, operation, variables: request.variables ?? {} }));
        },
        async willSendResponse({ request, response, contextValue }) {
          if (response.body.kind !== 'single') return;
          const { headers, extensions } = tellCost(contextValue, request.http);
          for (const [name, value] of Object.entries(headers)) response.http.headers.set(name, value);
          const { singleResult } = response.body;
          if (extensions) singleResult.extensions = { ...singleResult.extensions, ...extensions };
        },
      };
    },
  };
}
