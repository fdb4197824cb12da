import type { ServerResponse } from 'node:http';
import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import {
  createSourceEventStream,
  type DocumentNode,
  execute,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { CodedError } from '../../errors';
import type { ErrorCode } from '../../error-codes';
import type { CostRequest } from '../cost/check-cost';
import { within } from '../deadline';
import type { FormatError } from '../format-error';
import type { Question } from '../question';

/** What checks and runs a query; a subscription goes through the same. */
export interface SubscriptionEngine<C extends BaseContext> extends Required<
  Pick<ApolloServerOptions<C>, 'executionOptions' | 'parseOptions' | 'validationOptions' | 'validationRules'>
> {
  schema: GraphQLSchema;
  formatError: FormatError;
  /** Points; one event costs what the same fields of a query would. */
  costOf(operation: CostRequest): number;
  deadlineMilliseconds: number;
}

export type FormattedResult = { errors?: readonly GraphQLFormattedError[]; data?: unknown };

/** A running subscription: its events, and what an event answers. */
export interface Subscription<C> {
  readonly events: AsyncIterator<unknown>;
  resultOf(
    event: unknown,
    contextOf: (signal: AbortSignal) => Promise<C> | C,
    response: ServerResponse,
  ): Promise<FormattedResult>;
}

/** Starts a subscription, or says why it cannot be started. `charge` may throw what the client is told. */
export async function startSubscription<C extends BaseContext>(
  engine: SubscriptionEngine<C>,
  { query, operationName, variables }: Question,
  context: C,
  charge: (points: number) => void,
): Promise<Subscription<C> | { errors: readonly GraphQLFormattedError[] }> {
  const failure = (errors: readonly unknown[], code: ErrorCode) => ({
    errors: errors.map((error) => formatted(engine, error, code)),
  });
  if (typeof query !== 'string' || query === '') {
    return failure([new GraphQLError('There is no `query`.')], 'BAD_REQUEST');
  }
  let document: DocumentNode;
  try {
    document = parse(query, engine.parseOptions);
  } catch (error) {
    return failure([error], 'GRAPHQL_PARSE_FAILED');
  }
  const rules = [...specifiedRules, ...engine.validationRules];
  const problems = validate(engine.schema, document, rules, engine.validationOptions);
  if (problems.length > 0) return failure(problems, 'GRAPHQL_VALIDATION_FAILED');
  try {
    const operation = subscriptionIn(document, operationName);
    charge(engine.costOf({ document, operation, variables }));
  } catch (error) {
    return failure([error], 'INTERNAL_SERVER_ERROR');
  }

  const args = {
    schema: engine.schema,
    document,
    operationName,
    variableValues: variables,
    options: engine.executionOptions,
  };
  const source = await createSourceEventStream({ ...args, contextValue: context });
  if (!(Symbol.asyncIterator in source)) return failure(source.errors ?? [], 'INTERNAL_SERVER_ERROR');
  return {
    events: source[Symbol.asyncIterator](),
    resultOf: async (event, contextOf, response) => {
      try {
        const answer = async (signal: AbortSignal): Promise<ExecutionResult> =>
          execute({ ...args, contextValue: await contextOf(signal), rootValue: event });
        const { errors, data } = await within(engine.deadlineMilliseconds, answer, response);
        return errors === undefined ? { data } : { ...failure(errors, 'INTERNAL_SERVER_ERROR'), data };
      } catch (error) {
        return failure([error], 'INTERNAL_SERVER_ERROR');
      }
    },
  };
}

function subscriptionIn(document: DocumentNode, operationName: string | null): OperationDefinitionNode {
  const operation = getOperationAST(document, operationName);
  if (!operation) {
    const message = 'The document has several operations: send `operationName` with the name of one of them.';
    throw new CodedError(message, 'OPERATION_RESOLUTION_FAILURE');
  }
  if (operation.operation === 'subscription') return operation;
  const message = `Streams answer subscriptions only: send a ${operation.operation} with Accept: application/json.`;
  throw new CodedError(message, 'BAD_REQUEST');
}

/** As Apollo formats errors of queries: with a code, without the hints for the HTTP answer. */
function formatted<C extends BaseContext>(
  engine: SubscriptionEngine<C>,
  error: unknown,
  code: ErrorCode,
): GraphQLFormattedError {
  const graphqlError = error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error });
  const { http: _http, ...facts } = graphqlError.extensions;
  const standard = graphqlError.nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION ? 'BAD_USER_INPUT' : code;
  return engine.formatError({ ...graphqlError.toJSON(), extensions: { code: standard, ...facts } }, error);
}
