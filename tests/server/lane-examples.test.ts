import 'reflect-metadata';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { PROJECT_ROOT } from '../../src/paths';
import { readTaskPages } from '../docs/task-pages';
import { onBothEngines } from '../support/test-app';
import { post } from './support';

const FOLDER = join(PROJECT_ROOT, 'docs', 'examples');

interface Asked {
  readonly name: string;
  readonly query: string;
  readonly variables: unknown;
  readonly headers: Record<string, string>;
}

const examples: readonly Asked[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => {
    const variables = join(FOLDER, file.replace('.graphql', '.variables.json'));
    return {
      name: file,
      query: readFileSync(join(FOLDER, file), 'utf8'),
      variables: existsSync(variables) ? JSON.parse(readFileSync(variables, 'utf8')) : {},
      headers: {},
    };
  });

const tasks: readonly Asked[] = readTaskPages().flatMap(({ name, questions }) =>
  questions.map(({ query, variables, headers }, index) => ({
    name: `${name}, answer ${index}`,
    query,
    variables,
    headers: { ...headers },
  })),
);

onBothEngines('an answer past Apollo', (api) => {
  it.each([...examples, ...tasks, { name: 'a type name', query: '{ __typename }', variables: {}, headers: {} }])(
    'is the same to the byte, headers included: $name',
    async ({ query, variables, headers }) => {
      const ask = async () => {
        const response = await post(api.app.url, { query, variables }, headers);
        const { date: _date, ...fields } = Object.fromEntries(response.headers);
        return { status: response.status, fields, text: await response.text() };
      };
      const byApollo = await ask();
      for (let time = 0; time < 2; time += 1) expect(await ask()).toEqual(byApollo);
    },
  );

  it('is given at all', async () => {
    const apollo = jest.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');
    for (let time = 0; time < 3; time += 1) await post(api.app.url, { query: 'query Lane { kind: __typename }' });
    expect(apollo).toHaveBeenCalledTimes(1);
    apollo.mockRestore();
  });
});
