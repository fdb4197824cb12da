import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { getVariableValues, type GraphQLSchema, OperationTypeNode } from 'graphql';
import { createCostLimit } from './check-cost';
import { createCountedCost, type CountedCost } from './counted-cost';
import { createDryRun, type DryRun } from './dry-run';
import type { CostCalculator, CostQuestion } from './query-cost';
import { asksCost, countFields, dataBytes, holdCost, settleCost, tellCost } from './request-cost';

interface Costs {
  readonly schema: GraphQLSchema;
  readonly requested: CostCalculator;
  readonly counted: CountedCost;
  readonly dryRun: DryRun;
}

/**
 * Refuses operations that cost too much before they run, holds back the points of the others, counts what they have cost, and answers dry runs. Bytes are
 * settled by whoever has the answer as text.
 */
export function createCostPlugin<C extends BaseContext>(): ApolloServerPlugin<C> {
  let costs: Costs | null = null;
  return {
    async serverWillStart({ schema }) {
      costs = {
        schema,
        requested: createCostLimit(schema),
        counted: createCountedCost(schema),
        dryRun: createDryRun(schema),
      };
    },
    async requestDidStart() {
      let question: CostQuestion | null = null;
      let isDry = false;
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          if (operation === undefined || costs === null) return;
          const given = request.variables ?? {};
          const { coerced } = getVariableValues(costs.schema, operation.variableDefinitions ?? [], given, {
            maxErrors: 1,
          });
          // Variables that do not fit are refused by the execution before it does anything.
          if (coerced === undefined) return;
          question = { document, operation, variables: coerced };
          isDry = operation.operation === OperationTypeNode.QUERY && costs.dryRun.isAsked(question);
          if (!isDry) holdCost(contextValue, costs.requested(question), costs.counted.base(question));
        },
        async responseForOperation({ request, contextValue, response }) {
          if (!isDry || question === null || costs === null) return null;
          const singleResult = await costs.dryRun.answer({ ...question, given: request.variables ?? {} }, contextValue);
          return { http: response.http, body: { kind: 'single', singleResult } };
        },
        async willSendResponse({ request, response, contextValue }) {
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          const { data } = singleResult;
          if (question !== null && !isDry && costs !== null && data) {
            countFields(contextValue, costs.counted.ofData(question, data));
          }
          if (asksCost(request.http)) settleCost(contextValue, dataBytes(JSON.stringify(data ?? null)));
          const extensions = tellCost(contextValue, request.http);
          if (extensions) singleResult.extensions = { ...singleResult.extensions, ...extensions };
        },
      };
    },
  };
}
