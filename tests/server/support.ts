import { Snapshot } from '../../src/snapshot';
import { Store } from '../../src/snapshot/store';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { Writable } from 'node:stream';
import { ApolloServer } from '@apollo/server';
import { GraphQLError } from 'graphql';
import pino, { type Logger } from 'pino';
import { BadUserInputError } from '../../src/errors';
import { createApolloOptions } from '../../src/server/apollo-options';
import { createHttpFront } from '../../src/server/http-front';
import type { HttpFrontOptions } from '../../src/server/http-front-options';

export const TOY_SDL = `
  type Query {
    greeting(name: String = "world"): String!
    node(id: ID!): Node
    first(count: Int!): Int
    long: String!
    wrong(kind: String): String
    broken: String
    tree: Tree!
  }
  type Mutation { raise(by: Int!): Int! }
  type Node { id: ID! }
  type Tree { leaf: String! tree: Tree! trees: [Tree!]! }
`;

export interface ToyContext {
  locale: string;
}

export interface Toy {
  url: string;
  log: string[];
  /** Calls of resolvers so far, by field. */
  calls: Record<string, number>;
  setDataVersion(version: string): void;
  close(): Promise<void>;
}

/** Starts the front with a small schema on a free port of 127.0.0.1. */
export async function startToy(options: Partial<HttpFrontOptions<ToyContext>> = {}): Promise<Toy> {
  const log: string[] = [];
  const calls: Record<string, number> = {};
  let dataVersion = '1';
  const logger = logInto(log);
  const apollo = new ApolloServer({
    typeDefs: TOY_SDL,
    resolvers: resolvers(calls),
    ...createApolloOptions<ToyContext>({ logger }),
  });
  await apollo.start();
  const server = createHttpFront<ToyContext>({
    apollo,
    createContext: () => ({ locale: 'en' }),
    snapshot: () => new Snapshot(new Store(), { revision: 1, label: dataVersion, time: null }),
    schemaSdl: TOY_SDL,
    playgroundDirectory: `${tmpdir()}/no-such-directory`,
    corsOrigins: ['https://friend.example'],
    logger,
    isReady: async () => true,
    ...options,
  });
  return {
    url: await listen(server),
    log,
    calls,
    setDataVersion: (version) => (dataVersion = version),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await apollo.stop();
    },
  };
}

/** POSTs a query as JSON. */
export function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

export interface GraphqlBody {
  data?: unknown;
  errors: { message: string; path?: string[]; extensions: Record<string, unknown> }[];
}

/** The body of an answer that has errors; fails when it has none. */
export async function errorsOf(response: Response): Promise<GraphqlBody['errors']> {
  const { errors } = (await response.json()) as GraphqlBody;
  expect(errors).toBeDefined();
  return errors;
}

export async function firstError(response: Response): Promise<GraphqlBody['errors'][number]> {
  const [error] = await errorsOf(response);
  if (error === undefined) throw new Error('The list of errors is empty.');
  return error;
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function logInto(lines: string[]): Logger {
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString('utf8'));
      done();
    },
  });
  return pino({ level: 'info' }, stream);
}

function resolvers(calls: Record<string, number>): Record<string, Record<string, unknown>> {
  const count = (name: string): void => void (calls[name] = (calls[name] ?? 0) + 1);
  const tree = { leaf: 'leaf', tree: () => tree, trees: () => [tree] };
  return {
    Query: {
      greeting: (_root: unknown, { name }: { name: string }) => (count('greeting'), `Hello, ${name}!`),
      node: (_root: unknown, { id }: { id: string }) => ({ id }),
      first: (_root: unknown, { count: value }: { count: number }) => value,
      long: () => '智慧城市'.repeat(500),
      wrong: (_root: unknown, { kind }: { kind: string }) => {
        throw new BadUserInputError({
          path: 'kind',
          value: kind,
          reason: 'must be a kind of node',
          valid: ['city', 'case'],
        });
      },
      broken: () => {
        throw new Error('cannot read /etc/passwd');
      },
      tree: () => tree,
    },
    Mutation: {
      raise: (_root: unknown, { by }: { by: number }) => {
        count('raise');
        if (by < 0) throw new GraphQLError('no code');
        return by;
      },
    },
  };
}
