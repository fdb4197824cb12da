import { Environment, Network, RecordSource, Store, type FetchFunction } from 'relay-runtime';

/** Ids are global, so Relay's store needs no settings: it keys records by `id` and refetches them with `node(id:)`. */
export function newEnvironment(url: string): Environment {
  const ask: FetchFunction = async ({ text }, variables) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: text, variables }),
    });
    return response.json();
  };
  return new Environment({ network: Network.create(ask), store: new Store(new RecordSource()) });
}
