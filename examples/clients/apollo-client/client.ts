import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/** `fetchFunction` is for tests; leave it out in a browser. */
export function newApolloClient(uri: string, fetchFunction?: typeof fetch): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri, ...(fetchFunction && { fetch: fetchFunction }) }),
    cache: new InMemoryCache({
      // An id is unique over all types (`case:london-smart-government`), so it is the key as it stands.
      dataIdFromObject: ({ id }) => (typeof id === 'string' ? id : undefined),
      typePolicies: {
        // A text has no id; without this, its one language would push out the other.
        LocalisedText: { merge: true },
        Query: {
          fields: {
            // One growing list for each filter. It keeps edges, not nodes: ask for `edges { node }`.
            caseStudies: relayStylePagination(['filter', 'orderBy']),
            // What a list has brought serves the page of one case without another request.
            caseStudy: (_existing, { args, toReference }) => toReference(`case:${String(args?.['slug'])}`),
          },
        },
      },
    }),
  });
}
