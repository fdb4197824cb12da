import type { GraphiQLProps } from 'graphiql';

type Fetcher = GraphiQLProps['fetcher'];

/**
 * Posts to /graphql of the server that served this page. Answers that are not JSON become an error that shows their status.
 */
export function createFetcher(): Fetcher {
  return async (parameters, options) => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        // With this type a mistake in the query is answered with 200: it belongs in the answer pane, not in the browser's error log.
        accept: 'application/json',
        ...(options?.headers as Record<string, string> | undefined),
      },
      body: JSON.stringify(parameters),
    });
    const text = await response.text();
    try {
      return JSON.parse(text);
    } catch {
      throw new Error(
        `The server answered ${response.status} ${response.statusText}, which is not JSON: ${text.slice(0, 200)}`,
      );
    }
  };
}
