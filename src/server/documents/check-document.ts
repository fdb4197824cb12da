import { parse } from 'graphql';
import { GUARD_LIMITS } from '../guard/guard-limits';
import { nestingDepth } from '../guard/nesting-depth';
import { DocumentsError } from './documents-error';

/** Refuses a text that no request could run. Whether it fits the schema is checked with each request, as for any other document. */
export function checkDocument(file: string, name: string, text: string): void {
  const { brackets, tokens } = GUARD_LIMITS;
  if (nestingDepth(text, brackets) > brackets) {
    throw new DocumentsError(file, `${name} nests brackets more than ${brackets} levels deep`);
  }
  try {
    parse(text, { noLocation: true, maxLexicalTokens: tokens });
  } catch (error) {
    throw new DocumentsError(file, `${name} is not GraphQL: ${(error as Error).message}`);
  }
}
