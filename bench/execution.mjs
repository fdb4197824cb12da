// The writer of src/server/execution beside graphql-js, over the same resolvers and values, on one thread: an object with one inside; 20 objects with
// four connections (some 250 objects); 50 objects with 20 numbers each. The median of rounds until the answers are texts, and the ratio.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../scripts/lib/project.mjs';
import { inTurn, report } from './lib/measure.mjs';

const require = createRequire(join(root, 'dist/src/main.js'));
const { buildSchema, execute, parse } = require('graphql');
const { compile, run } = require('./server/execution');

const ROUNDS = 100;
/** Executions a round, so that a round takes some milliseconds. */
const EXECUTIONS = { one: 200, nested: 10, numbers: 4 };

const schema = buildSchema(`
  type Query { case(id: ID!): Case cases(first: Int = 20): [Case!]! cities(first: Int!): [City!]! }
  interface Node { id: ID! name: String! }
  type City implements Node { id: ID! name: String! scores: [Score!]! }
  type Score { value: Float! }
  type Case implements Node {
    id: ID! name: String! city: City challenges: Links! solutions: Links! outcomes: Links! technologies: Links!
  }
  type Links { totalCount: Int! nodes: [Node!]! }
`);

const cities = Array.from({ length: 50 }, (_none, city) => ({
  __typename: 'City',
  id: `city:${city}`,
  name: `City ${city}`,
  scores: Array.from({ length: 20 }, (_empty, score) => ({ value: 100 * Math.sin(20 * city + score) })),
}));
const links = (from) => ({ totalCount: 3, nodes: cities.slice(from, from + 3) });
const cases = Array.from({ length: 20 }, (_none, index) => ({
  id: `case:${index}`,
  name: `The case of a city, number ${index}`,
  city: cities[index],
  challenges: links(index),
  solutions: links(index + 1),
  outcomes: links(index + 2),
  technologies: links(index + 3),
}));

// As in this project, every field of a type has a resolver of its own.
for (const name of ['City', 'Score', 'Case', 'Links']) {
  for (const [key, field] of Object.entries(schema.getType(name).getFields())) field.resolve = (source) => source[key];
}
Object.assign(schema.getQueryType().getFields().case, { resolve: (_root, { id }) => cases[Number(id)] });
Object.assign(schema.getQueryType().getFields().cases, { resolve: (_root, { first }) => cases.slice(0, first) });
Object.assign(schema.getQueryType().getFields().cities, { resolve: (_root, { first }) => cities.slice(0, first) });

const LINKS = '{ totalCount nodes { __typename id name } }';
const queries = {
  one: ['query ($id: ID!) { case(id: $id) { id name city { id name } } }', { id: '3' }],
  nested: [
    `query ($first: Int) { cases(first: $first) { id name city { name }
      challenges ${LINKS} solutions ${LINKS} outcomes ${LINKS} technologies ${LINKS} } }`,
    { first: 20 },
  ],
  numbers: ['query ($first: Int!) { cities(first: $first) { name scores { value } } }', { first: 50 }],
};

for (const [name, [text, variableValues]] of Object.entries(queries)) {
  const document = parse(text);
  const compiled = compile(schema, document, null);
  const tasks = {
    writer: () => run(compiled, { variableValues }).data,
    'graphql-js': () => JSON.stringify(execute({ schema, document, variableValues }).data),
  };
  if (tasks.writer() !== tasks['graphql-js']()) throw new Error(`The answers to "${name}" differ.`);
  const repeated = Object.fromEntries(
    Object.entries(tasks).map(([who, task]) => [who, () => repeat(task, EXECUTIONS[name])]),
  );
  report(
    `${name}: ${EXECUTIONS[name]} executions of ${tasks.writer().length} characters`,
    await inTurn(ROUNDS, repeated),
  );
}

function repeat(task, times) {
  let bytes = 0;
  for (let time = 0; time < times; time += 1) bytes += Buffer.byteLength(task());
  return bytes;
}
