import type { IncomingMessage } from 'node:http';
import { type ApolloServer, type BaseContext, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { CompiledLane } from './lane/compiled-lane';

export interface WarmUpOptions<C extends BaseContext> {
  readonly apollo: ApolloServer<C>;
  readonly lane: CompiledLane<C>;
  /** A context that charges nobody. */
  createContext(request: IncomingMessage, signal: AbortSignal): C;
}

/** The documents are asked so often: first Apollo checks them, then they are compiled, then the compiled form runs. */
const ROUNDS = 3;

/**
 * Asks known documents before anybody else does, so that no client waits for what is made at the first time: the graph, compiled
 * operations, orders. Errors are nobody's: a document may need variables.
 */
export async function warmUp<C extends BaseContext>(
  documents: Iterable<string>,
  { apollo, lane, createContext }: WarmUpOptions<C>,
): Promise<void> {
  const { signal } = new AbortController();
  const nobody = { headers: {}, socket: {} } as IncomingMessage;
  for (const query of documents) {
    for (let round = 0; round < ROUNDS; round += 1) {
      const request = requestOf(query);
      const facts = { createContext: () => createContext(nobody, signal), signal };
      const answer = await lane.answer(request, facts);
      if (answer === null) {
        const context = async (): Promise<C> => facts.createContext();
        await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: request, context });
      }
    }
  }
}

function requestOf(query: string): HTTPGraphQLRequest {
  const headers = new HeaderMap([
    ['content-type', 'application/json'],
    ['accept', '*/*'],
  ]);
  return { method: 'POST', headers, search: '', body: { query } };
}
