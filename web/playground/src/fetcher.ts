import type { GraphiQLProps } from 'graphiql';
import type { Locale } from './locale';

type Fetcher = GraphiQLProps['fetcher'];

/**
 * Posts to /graphql of the server that served this page. The answer's language is the bar's choice, read at each request;
 * headers typed by the reader win. Answers that are not JSON become an error that shows their status.
 */
export function createFetcher(locale: () => Locale): Fetcher {
  return async (parameters, options) => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        // With this type a mistake in the query is answered with 200: it belongs in the answer pane, not in the browser's error log.
        accept: 'application/json',
        'accept-language': locale(),
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
