import pino from 'pino';
import { ApolloServer } from '@apollo/server';
import { createApolloOptions } from '../../src/server/apollo-options';

describe('a server that keeps its schema to itself', () => {
  it.each([
    ['a document', { query: '{ greting }' }],
    ['a variable', { query: 'query($i: In) { f(i: $i) }', variables: { i: { nmae: 1 } } }],
  ])('suggests no names of it: %s', async (_what, request) => {
    const typeDefs = 'type Query { greeting: String f(i: In): String } input In { name: String }';
    const options = createApolloOptions({ logger: pino({ level: 'silent' }), introspection: false });
    const apollo = new ApolloServer({ typeDefs, ...options });
    const { body } = await apollo.executeOperation(request);
    const text = JSON.stringify(body);
    expect(text).toContain('"problems"');
    expect(text).not.toMatch(/Did you mean|suggestion|greeting/);
    await apollo.stop();
  });
});
