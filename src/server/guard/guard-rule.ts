import { type DefinitionNode, GraphQLError, type ValidationRule } from 'graphql';
import { QueryTooCostlyError } from '../../errors';
import type { GuardLimits } from './guard-limits';
import { measureDocument } from './measure-document';

/** The limits that a parsed document is held against, in the order they are reported. */
const MEASURED = [
  'depth',
  'introspectionDepth',
  'introspections',
  'aliases',
  'directives',
  'duplicates',
  'fields',
] as const;

/**
 * A validation rule that refuses hostile documents before the other rules spend time on them.
 * All rules share one walk, so a rule cannot stop the others; this one measures the whole document when the walk enters it and, on the first
 * limit exceeded, reports one error and empties the document, so nothing is left to walk. Throwing instead would answer 500.
 */
export function createGuardRule(limits: Readonly<GuardLimits>): ValidationRule {
  return (context) => ({
    OperationDefinition(operation) {
      if (context.getSchema().getRootType(operation.operation)) return;
      // Without this, execution fails on it, which would look like a fault of the server.
      const message = `This schema has no ${operation.operation}s.`;
      context.reportError(
        new GraphQLError(message, { nodes: operation, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }),
      );
    },
    Document: {
      enter(document) {
        const measure = measureDocument(document);
        const limit = MEASURED.find((name) => measure[name] > limits[name]);
        if (limit === undefined) return;
        context.reportError(new QueryTooCostlyError({ limit, value: measure[limit], maximum: limits[limit] }));
        (document as { definitions: readonly DefinitionNode[] }).definitions = [];
      },
    },
  });
}
