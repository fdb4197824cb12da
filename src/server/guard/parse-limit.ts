import { type GraphQLError, Lexer, type Source, TokenKind } from 'graphql';
import type { QueryTooCostlyFacts } from '../../errors';

/** Which limit of the parser a syntax error tells of, with what the document has; null for a document that is no GraphQL. */
export function parseLimitOf({ message, source }: GraphQLError): QueryTooCostlyFacts | null {
  const [, number, unit] = / more tha[nt] (\d+) (tokens|comments|UTF-16 code units)\./.exec(message) ?? [];
  if (number === undefined || unit === undefined || source === undefined) return null;
  const maximum = Number(number);
  if (unit === 'UTF-16 code units') return { limit: 'characters', value: source.body.length, maximum };
  const counts = countTokens(source);
  const limit = unit === 'tokens' ? 'tokens' : 'comments';
  return { limit, value: Math.max(counts[limit], maximum + 1), maximum };
}

/** Up to the first place that cannot be read. */
function countTokens(source: Source): { tokens: number; comments: number } {
  const lexer = new Lexer(source);
  const start = lexer.token;
  try {
    while (lexer.advance().kind !== TokenKind.EOF);
  } catch {
    // What follows cannot be read, and what was read is over the limit already.
  }
  const counts = { tokens: 0, comments: 0 };
  for (let token = start.next; token !== null && token.kind !== TokenKind.EOF; token = token.next) {
    counts[token.kind === TokenKind.COMMENT ? 'comments' : 'tokens'] += 1;
  }
  return counts;
}
