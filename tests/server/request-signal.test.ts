import { once } from 'node:events';
import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { ApolloServer } from '@apollo/server';
import { pino } from 'pino';
import { stopIfUnwanted } from '../../src/db/work-signal';
import { TimeoutError } from '../../src/errors';
import { createApolloOptions } from '../../src/server/apollo-options';
import { ClientGoneError } from '../../src/server/client-gone-error';
import { firstError, post, startToy, type Toy } from './support';

interface Work {
  signal: AbortSignal;
  /** What asking for one more statement of SQL gives once the signal is aborted. */
  refused?: unknown;
}

const log: string[] = [];
const works: Work[] = [];
let toy: Toy;
let apollo: ApolloServer<{ signal: AbortSignal }>;

beforeAll(async () => {
  const logger = pino({ level: 'warn' }, { write: (line: string) => void log.push(line) });
  apollo = new ApolloServer<{ signal: AbortSignal }>({
    typeDefs: 'type Query { work: String quick: String }',
    resolvers: {
      Query: { work: (_root: unknown, _args: unknown, context: Work) => work(context), quick: () => 'done' },
    },
    ...createApolloOptions({ logger }),
  });
  await apollo.start();
  toy = await startToy({
    apollo: apollo as never,
    createContext: (_request, { signal }) => ({ signal, locale: 'en' }) as never,
    deadlineMilliseconds: 200,
    logger,
  });
});
afterAll(async () => {
  await toy.close();
  await apollo.stop();
});
beforeEach(() => {
  works.length = 0;
  log.length = 0;
});

async function work({ signal }: Work): Promise<string> {
  const each: Work = { signal };
  works.push(each);
  await Promise.race([once(signal, 'abort'), pause(2_000, undefined, { ref: false })]);
  try {
    stopIfUnwanted();
  } catch (error) {
    each.refused = error;
    throw error;
  }
  return 'too late';
}

async function settled(): Promise<Work | undefined> {
  for (let n = 0; n < 100 && works[0]?.refused === undefined; n += 1) await pause(10);
  return works[0];
}

it('is not aborted while somebody waits, nor after the answer', async () => {
  expect(await (await post(toy.url, { query: '{ quick }' })).json()).toEqual({ data: { quick: 'done' } });
  expect(log).toEqual([]);
});

it('is aborted when the deadline passes, and no further statement of SQL is sent', async () => {
  const response = await post(toy.url, { query: '{ work }' });
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
  expect((await firstError(response)).extensions).toMatchObject({ code: 'TIMEOUT', milliseconds: 200 });
  const done = await settled();
  expect(done?.signal.aborted).toBe(true);
  expect(done?.refused).toBeInstanceOf(TimeoutError);
  expect(log).toEqual([]);
});

it.each(['GET', 'POST'])('is aborted when the client of a %s goes away; that is nobody’s fault', async (method) => {
  const query = '{ work }';
  const path = method === 'GET' ? `/graphql?query=${encodeURIComponent(query)}` : '/graphql';
  const headers = { 'content-type': 'application/json', 'apollo-require-preflight': '1' };
  const sent = request(toy.url + path, { method, headers });
  sent.on('error', () => undefined);
  sent.end(method === 'POST' ? JSON.stringify({ query }) : undefined);
  while (works.length === 0) await pause(5);
  sent.destroy();
  const done = await settled();
  expect(done?.refused).toBeInstanceOf(ClientGoneError);
  await pause(20);
  expect(log).toEqual([]);
});
