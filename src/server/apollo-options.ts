import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { createAnswerPlugin } from './answer-plugin';
import { createCostPlugin } from './cost/cost-plugin';
import { createFormatError } from './format-error';
import { GUARD_LIMITS, type GuardLimits } from './guard/guard-limits';
import { createGuardRule } from './guard/guard-rule';

export interface ApolloOptionsInit {
  logger: Logger;
  /** Whose names errors list where nothing can be suggested; none without it. */
  schema?: GraphQLSchema;
  /** Whether clients may read the schema through GraphQL; on by default, the data being public. */
  introspection?: boolean;
  limits?: Readonly<GuardLimits>;
}

type ProtectedOptions<C extends BaseContext> = Required<
  Pick<
    ApolloServerOptions<C>,
    | 'allowBatchedHttpRequests'
    | 'csrfPrevention'
    | 'executionOptions'
    | 'formatError'
    | 'hideSchemaDetailsFromClientErrors'
    | 'includeStacktraceInErrorResponses'
    | 'introspection'
    | 'logger'
    | 'parseOptions'
    | 'persistedQueries'
    | 'plugins'
    | 'stopOnTerminationSignals'
    | 'validationOptions'
    | 'validationRules'
  >
>;

/** The options to spread into `new ApolloServer({ schema, ...createApolloOptions({ logger }) })`: guard, error format, nothing that phones home. */
export function createApolloOptions<C extends BaseContext>({
  logger,
  schema,
  introspection = true,
  limits = GUARD_LIMITS,
}: ApolloOptionsInit): ProtectedOptions<C> {
  return {
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    executionOptions: { maxCoercionErrors: 5 },
    formatError: createFormatError(logger, { hideSchema: !introspection, ...(schema ? { schema } : {}) }),
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    introspection,
    logger,
    parseOptions: { maxLexicalTokens: limits.tokens, maxSourceLength: limits.characters, maxComments: limits.comments },
    persistedQueries: false,
    plugins: [
      createAnswerPlugin<C>(),
      createCostPlugin<C>(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
    stopOnTerminationSignals: false,
    validationOptions: { maxErrors: 5 },
    validationRules: [createGuardRule(limits)],
  };
}
