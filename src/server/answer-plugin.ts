import type { ApolloServerPlugin, BaseContext, HTTPGraphQLRequest } from '@apollo/server';

/** Requests whose answer may be kept by the client: queries without errors. The front reads it to decide about the ETag. */
const cacheable = new WeakSet<HTTPGraphQLRequest>();

export function isCacheable(request: HTTPGraphQLRequest): boolean {
  return cacheable.has(request) && !personal.has(request);
}

/** Requests whose document has passed every check of Apollo, whatever became of it then. */
const accepted = new WeakSet<HTTPGraphQLRequest>();

/** Whether the document has passed every check: what may be kept has been answered. */
export function isAccepted(request: HTTPGraphQLRequest): boolean {
  return accepted.has(request) || cacheable.has(request);
}

export function allowCaching(request: HTTPGraphQLRequest): void {
  cacheable.add(request);
}

/** Codes of errors that come again for each field that was not answered yet. */
const BREAKS_OFF: ReadonlySet<string> = new Set(['SERVICE_UNAVAILABLE', 'TIMEOUT']);

/** Requests whose answer tells something about the client, and is different each time. */
const personal = new WeakSet<HTTPGraphQLRequest>();

export function forbidCaching(request: HTTPGraphQLRequest): void {
  personal.add(request);
}

/**
 * Marks answers that may carry an ETag, and gives errors of the document the status of the GraphQL-over-HTTP draft:
 * 200 where the client wrote out `Accept: application/json`, 400 elsewhere. The front passes the accepted type in `accept`.
 */
export function createAnswerPlugin<C extends BaseContext>(): ApolloServerPlugin<C> {
  return {
    async requestDidStart() {
      return {
        // Nothing refuses an operation any more after this.
        async executionDidStart({ request }) {
          if (request.http) accepted.add(request.http);
        },
        async willSendResponse({ request, response, operation, source }) {
          if (response.body.kind !== 'single' || request.http === undefined) return;
          const { data, errors } = response.body.singleResult;
          const broken = errors?.find(({ extensions }) => BREAKS_OFF.has(String(extensions?.['code'])));
          // Half of an answer is of no use to who can have all of it in a moment; of a mutation one has to know what was done.
          if (broken !== undefined && operation?.operation === 'query') {
            const { data: _half, ...rest } = response.body.singleResult;
            response.body.singleResult = { ...rest, errors: [broken] };
            response.http.status = 503;
            response.http.headers.set('retry-after', String(broken.extensions?.['retryAfterSeconds'] ?? 5));
            return;
          }
          if (operation?.operation === 'query' && (errors ?? []).length === 0) allowCaching(request.http);
          const refused = data === undefined && source !== undefined && response.http.status === 400;
          if (refused && request.http.headers.get('accept') === 'application/json') response.http.status = 200;
        },
      };
    },
  };
}
