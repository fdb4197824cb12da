import { cacheExchange, Client, fetchExchange } from '@urql/core';
import { graphql } from '../gql';
import { check, recordingFetch, runExample } from '../shared/example';

const citiesOfCountry = graphql(`
  query CitiesOfCountry($country: ID!, $first: Int!) {
    cities(filter: { country: [$country] }, first: $first) {
      totalCount
      nodes {
        id
        name {
          en
          zh
        }
      }
    }
  }
`);

/** GET lets browsers and proxies cache by ETag; POST is for those who do not want queries in logs of addresses. */
async function askBy(method: 'GET' | 'POST', url: string): Promise<unknown> {
  const { fetch, requests } = recordingFetch();
  const client = new Client({
    url,
    fetch,
    preferGetMethod: method === 'GET' ? 'within-url-limit' : false,
    exchanges: [cacheExchange, fetchExchange],
  });
  const variables = { country: 'country:china', first: 5 };
  const { data, error } = await client.query(citiesOfCountry, variables);
  check(error === undefined, `no error, but: ${error?.message}`);
  check(data?.cities?.nodes.length === 5, 'five cities');

  await client.query(citiesOfCountry, variables);
  check(requests.join() === method, `one ${method}, the second answer from the cache; made: ${requests.join()}`);
  const names = data.cities.nodes.map(({ name }) => `${name.en} ${name.zh}`);
  console.log(`${method}: ${data.cities.totalCount} cities of China: ${names.join(', ')} ...`);
  return data;
}

runExample(async (url) => {
  const byGet = await askBy('GET', url);
  const byPost = await askBy('POST', url);
  check(JSON.stringify(byGet) === JSON.stringify(byPost), 'GET and POST answer the same');
});
