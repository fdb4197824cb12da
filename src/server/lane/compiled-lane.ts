import {
  type ApolloServerPlugin,
  type BaseContext,
  HeaderMap,
  type HTTPGraphQLRequest,
  type HTTPGraphQLResponse,
} from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { allowCaching } from '../answer-plugin';
import { createCostLimit } from '../cost/check-cost';
import { createCountedCost } from '../cost/counted-cost';
import { costHeaders, countFields, holdCost, settleCost, tellCost, TRACE_HEADER } from '../cost/request-cost';
import { prepare, type RunResult } from '../execution';
import { CompiledDocuments, type CompiledDocumentsLimits } from './compiled-documents';
import { plainQuestionOf } from './plain-question';

export interface CompiledLaneInit {
  readonly schema: GraphQLSchema;
  readonly limits?: CompiledDocumentsLimits;
}

/** Answers requests with documents that Apollo has accepted before, in the same bytes, past its pipeline. */
export interface CompiledLane<C extends BaseContext> {
  /** For Apollo: learns which documents have passed. */
  readonly plugin: ApolloServerPlugin<C>;
  /**
   * Null where Apollo has to answer: it has not seen the document, the operation would end in an error, its resolvers return promises, or the
   * request says something unusual. Apollo then makes another context. A promise only where a field of the root returned one.
   */
  answer(
    request: HTTPGraphQLRequest,
    facts: LaneFacts<C>,
  ): HTTPGraphQLResponse | null | Promise<HTTPGraphQLResponse | null>;
}

export interface LaneFacts<C> {
  createContext(): C;
  /** Of the request: looked at while the answer is written. */
  readonly signal: Pick<AbortSignal, 'aborted' | 'reason'>;
}

export function createCompiledLane<C extends BaseContext>({ schema, limits }: CompiledLaneInit): CompiledLane<C> {
  const documents = new CompiledDocuments(schema, limits);
  const costOf = createCostLimit(schema);
  const counted = createCountedCost(schema);
  return {
    plugin: {
      async requestDidStart() {
        return {
          // Nothing refuses an operation any more after this.
          async executionDidStart({ source, document }) {
            documents.accept(source, document);
          },
        };
      },
    },
    answer(request, { createContext, signal }) {
      const question = request.headers.has(TRACE_HEADER) ? null : plainQuestionOf(request);
      const compiled = question && documents.find(question.query, question.operationName);
      const prepared = compiled && prepare(compiled, question.variables);
      if (!prepared || 'fallback' in prepared) return null;
      const { document, operation } = compiled;
      const asked = { document, operation, variables: prepared.variableValues };
      let contextValue: C;
      try {
        contextValue = createContext();
        holdCost(contextValue, costOf(asked), counted.base(asked));
      } catch {
        // Apollo meets the same error, and knows how to tell it.
        return null;
      }
      const told = (result: RunResult): HTTPGraphQLResponse | null => {
        if ('fallback' in result) return null;
        countFields(contextValue, counted.withLists(asked, result.lists));
        return answerOf(request, contextValue, result.data);
      };
      const result = prepared.run({ contextValue, signal });
      return result instanceof Promise ? result.then(told) : told(result);
    },
  };
}

/** Headers and body as Apollo and the plugins of createApolloOptions() make them. */
function answerOf<C extends BaseContext>(request: HTTPGraphQLRequest, context: C, data: string): HTTPGraphQLResponse {
  allowCaching(request);
  const plain = `{"data":${data}}\n`;
  settleCost(context, Buffer.byteLength(plain));
  const extensions = tellCost(context, request);
  const headers = costHeaders(context);
  const accept = request.headers.get('accept');
  const type = accept === undefined || accept === '*/*' ? 'application/json' : accept;
  const string = extensions ? `{"data":${data},"extensions":${JSON.stringify(extensions)}}\n` : plain;
  return {
    status: 200,
    headers: new HeaderMap([...Object.entries(headers), ['content-type', `${type}; charset=utf-8`]]),
    body: { kind: 'complete', string },
  };
}
