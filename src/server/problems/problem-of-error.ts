import type { GraphQLError } from 'graphql';
import { type InputProblem, problem, type RequestProblemCode } from '../../errors';
import { documentPath } from './document-path';
import { factsOfMessage } from './problem-of-message';

/** What is wrong with a document, as an entry of `extensions.problems`. `message` is what the client may read of the error's own. */
export function documentProblem(error: GraphQLError, message: string): InputProblem {
  const facts = factsOfMessage(message);
  const path = documentPath(error.nodes?.[0]) ?? 'document';
  // Of a field that does not exist the place ends in its name already.
  const below = facts?.code === 'REQUIRED' ? facts.below : null;
  return entry(
    below === null ? path : `${path}.${below}`,
    facts?.code ?? 'INVALID_DOCUMENT',
    message,
    facts?.suggestion,
  );
}

/** The same for a variable that does not fit its type; null for an error of another sort. */
export function variableProblem({ message, originalError }: GraphQLError): InputProblem | null {
  const name = /^Variable "\$(\w+)"/.exec(message)?.[1];
  if (name === undefined) {
    return message.startsWith('Too many errors processing variables')
      ? entry('variables', 'TOO_MANY', message, undefined)
      : null;
  }
  const reason = originalError?.message ?? message;
  // `... got invalid value VALUE at "f.and[0]"; REASON`
  const place = / at "([^"]+)"$/.exec(message.slice(0, -`; ${reason}`.length))?.[1] ?? name;
  const facts = factsOfMessage(reason);
  const below = facts?.below == null ? '' : `.${facts.below}`;
  return entry(`variables.${place}${below}`, facts?.code ?? 'WRONG_TYPE', reason, facts?.suggestion);
}

/** The same for an argument whose value shows only while the operation runs. */
export function argumentProblem(message: string): InputProblem {
  const name = /^Argument "(\w+)"/.exec(message)?.[1] ?? 'document';
  return entry(name, factsOfMessage(message)?.code ?? 'WRONG_TYPE', message, undefined);
}

function entry(path: string, code: RequestProblemCode, message: string, suggestion: string | undefined): InputProblem {
  return problem(cut(path, MAX_PATH), code, cut(message, MAX_MESSAGE), suggestion && cut(suggestion, MAX_PATH));
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most)}...`;
}

const MAX_PATH = 200;
const MAX_MESSAGE = 500;
