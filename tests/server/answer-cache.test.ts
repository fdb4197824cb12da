import { brotliDecompressSync } from 'node:zlib';
import { AnswerCache } from '../../src/server/answer-cache';
import { Proxies } from '../../src/server/proxy-trust';
import { createBudgets } from '../../src/server/rate-limit/budgets';
import { askRaw, headerOf, type RawQuestion } from './raw-answer';
import { startToy, type Toy } from './support';

interface CachedToy extends Toy {
  readonly cache: AnswerCache;
  /** How many answers were made rather than given from the cache. */
  made(): number;
  /** What else happens when an answer is made. */
  whileMaking(work: () => void): void;
}

const open: Toy[] = [];
afterEach(async () => {
  for (const toy of open.splice(0)) await toy.close();
});

async function startCached({ maxBytes = 1_000_000, rateLimit = 0, isKept = true } = {}): Promise<CachedToy> {
  const budgetOf = createBudgets({ rateLimit, proxies: new Proxies(0) });
  const cache = new AnswerCache({ budgetOf, maxBytes });
  let made = 0;
  let work = (): void => undefined;
  const toy = await startToy({
    budgetOf,
    ...(isKept ? { answerCache: cache } : {}),
    createContext: (request) => {
      made += 1;
      work();
      return { locale: 'en', budget: budgetOf(request) };
    },
  });
  open.push(toy);
  return { ...toy, cache, made: () => made, whileMaking: (each) => void (work = each) };
}

const QUERY = 'query Q($name: String) { greeting(name: $name) }';

function asks(query: string, more: Partial<RawQuestion> = {}): RawQuestion {
  return { method: 'POST', body: { query }, ...more };
}

async function askTimes(toy: Toy, times: number, question: RawQuestion) {
  const answers = [];
  for (let time = 0; time < times; time += 1) answers.push(await askRaw(toy.url, question));
  return answers;
}

describe('an answer is made anew', () => {
  it('twice, and then no more', async () => {
    const toy = await startCached();
    const answers = await askTimes(toy, 5, asks(QUERY));
    expect(answers).toEqual(answers.map(() => answers[0]));
    expect([toy.made(), toy.calls['greeting']]).toEqual([2, 2]);
  });

  it.each<[string, RawQuestion]>([
    ['another document', asks(`${QUERY} `)],
    ['other variables', asks('', { body: { query: QUERY, variables: { name: 'Rio' } } })],
    ['another operation of the document', asks('', { body: { query: QUERY, operationName: 'Q' } })],
    ['another media type', asks(QUERY, { headers: { accept: 'application/graphql-response+json' } })],
    ['any type but that one', asks(QUERY, { headers: { accept: 'application/json;q=0, */*' } })],
    ['another address', asks(QUERY, { headers: { host: 'example.org' } })],
    ['a client that says who it is', asks(QUERY, { headers: { authorization: 'Bearer x' } })],
    ['a client with a cookie', asks(QUERY, { headers: { cookie: 'a=b' } })],
    ['a client that asks for the cost', asks(QUERY, { headers: { 'civigraph-cost': '1' } })],
    ['a router that asks for a trace', asks(QUERY, { headers: { 'apollo-federation-include-trace': 'ftv1' } })],
    ['extensions in a GET', { method: 'GET', body: { query: QUERY, extensions: {} } }],
  ])('for %s', async (_what, question) => {
    const toy = await startCached();
    await askTimes(toy, 3, asks(QUERY));
    expect(toy.made()).toBe(2);
    const [answer] = await askTimes(toy, 1, question);
    expect([answer?.status, toy.made()]).toEqual([200, 3]);
  });

  it.each<[string, RawQuestion, number]>([
    ['a mutation', asks('mutation { raise(by: 1) }'), 200],
    ['an error of a resolver', asks('{ greeting wrong(kind: "x") }'), 200],
    ['a document that is refused', asks('{ nothing }'), 400],
    ['extensions', { method: 'GET', body: { query: QUERY, extensions: { trace: true } } }, 200],
  ])('each time for %s', async (_what, question, status) => {
    const toy = await startCached();
    await askTimes(toy, 2, { method: 'GET', body: { query: QUERY } });
    const before = [toy.made(), toy.cache.bytes];
    const answers = await askTimes(toy, 3, question);
    expect(answers.map((each) => each.status)).toEqual([status, status, status]);
    expect([toy.made(), toy.cache.bytes]).toEqual([(before[0] ?? 0) + 3, before[1]]);
  });

  it('for another type named by Accept, with its own Content-Type', async () => {
    const toy = await startCached();
    const types = ['application/json', 'application/graphql-response+json', 'application/json;q=0, */*'];
    const typesOf = async () => {
      const answers = [];
      for (const accept of types) answers.push(...(await askTimes(toy, 1, asks(QUERY, { headers: { accept } }))));
      return answers.map((each) => headerOf(each, 'content-type'));
    };
    const first = await typesOf();
    for (let time = 0; time < 3; time += 1) expect(await typesOf()).toEqual(first);
  });
});

describe('what is past', () => {
  it('is not answered from once there is a new version', async () => {
    const toy = await startCached();
    await askTimes(toy, 3, asks(QUERY));
    toy.setDataVersion('2');
    const [before, after] = [toy.made(), await askTimes(toy, 3, asks(QUERY))];
    expect(toy.made()).toBe(before + 2);
    expect(new Set(after.map((each) => headerOf(each, 'etag'))).size).toBe(1);
  });

  it('is not kept where the version changes while the answer is made', async () => {
    const toy = await startCached();
    await askTimes(toy, 1, asks(QUERY));
    toy.whileMaking(() => toy.setDataVersion('2'));
    await askTimes(toy, 1, asks(QUERY));
    expect(toy.cache.bytes).toBe(0);
    toy.whileMaking(() => undefined);
    toy.setDataVersion('1');
    await askTimes(toy, 2, asks(QUERY));
    expect(toy.made()).toBe(3);
    expect(toy.cache.bytes).toBeGreaterThan(0);
  });
});

describe('an answer that is given again', () => {
  it('costs its client what it cost at first, and is refused in the same words', async () => {
    const outcomes = [];
    for (const isKept of [true, false]) {
      const toy = await startCached({ rateLimit: 12, isKept });
      const answers = await askTimes(toy, 14, asks('{ greeting a: greeting node(id: "a") { id } first(count: 7) }'));
      outcomes.push(
        answers.map((each) => ({
          status: each.status,
          left: headerOf(each, 'ratelimit')?.replace(/;t=.*/, ''),
          policy: headerOf(each, 'ratelimit-policy'),
          body: each.body.toString().replaceAll(/\d+ s\b|(?<="retryAfterSeconds":)\d+/g, '-'),
        })),
      );
    }
    expect(outcomes[0]).toEqual(outcomes[1]);
    const statuses = outcomes[0]?.map(({ status }) => status) ?? [];
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(2);
    expect(statuses.at(-1)).toBe(429);
  });

  it('needs no JSON read, whether it stands in a body or an address', async () => {
    const toy = await startCached();
    for (const method of ['POST', 'GET'] as const) {
      const question: RawQuestion = { method, body: { query: QUERY, variables: { name: 'Rio' } } };
      await askTimes(toy, 3, question);
      const made = toy.made();
      const parse = jest.spyOn(JSON, 'parse');
      const [answer] = await askTimes(toy, 1, question);
      const reads = parse.mock.calls.length;
      parse.mockRestore();
      expect([answer?.body.toString(), reads, toy.made()]).toEqual(['{"data":{"greeting":"Hello, Rio!"}}\n', 0, made]);
    }
  });

  it('is a 304 to who has it, and to a GET with If-None-Match: *', async () => {
    const toy = await startCached();
    const get = (headers = {}): RawQuestion => ({ method: 'GET', body: { query: QUERY }, headers });
    const [first] = await askTimes(toy, 3, get());
    const tags = ['*', headerOf(first!, 'etag') ?? '', `"a", ${headerOf(first!, 'etag')}`];
    for (const tag of tags) {
      const [answer] = await askTimes(toy, 1, get({ 'if-none-match': tag }));
      expect([tag, answer?.status, answer?.body.length]).toEqual([tag, 304, 0]);
    }
    const [other] = await askTimes(toy, 1, asks(QUERY, { headers: { 'if-none-match': '*' } }));
    expect([other?.status, toy.made()]).toEqual([200, 2]);
  });
});

describe('the bytes of the cache', () => {
  it('count the compressed forms, each of which is made once', async () => {
    const toy = await startCached();
    const sizes = [];
    for (const encoding of ['identity', 'identity', 'br', 'br', 'gzip', 'gzip']) {
      const [answer] = await askTimes(toy, 1, asks('{ long }', { headers: { 'accept-encoding': encoding } }));
      if (encoding === 'br') expect(brotliDecompressSync(answer!.body).toString()).toContain('智慧城市智慧城市');
      sizes.push([toy.cache.bytes, answer!.body.length]);
    }
    const [[none], [plain = 0], [br = 0, brLength = 0], brAgain, [gzip, gzipLength = 0], gzipAgain] =
      sizes as number[][] as [number[], number[], number[], number[], number[], number[]];
    expect(none).toBe(0);
    expect(plain).toBeGreaterThan(6_000);
    expect([br - plain, brAgain[0]]).toEqual([brLength, br]);
    expect([(gzip ?? 0) - br, gzipAgain[0]]).toEqual([gzipLength, gzip]);
  });

  it('stay below their bound, the oldest answers going first, and none that is too large staying', async () => {
    const maxBytes = 40_000;
    const toy = await startCached({ maxBytes });
    for (let count = 0; count < 60; count += 1) {
      await askTimes(toy, 2, asks(`{ first(count: ${count}) }`));
      expect(toy.cache.bytes).toBeLessThanOrEqual(maxBytes);
    }
    const made = toy.made();
    await askTimes(toy, 1, asks('{ first(count: 59) }'));
    expect(toy.made()).toBe(made);
    await askTimes(toy, 1, asks('{ first(count: 0) }'));
    expect(toy.made()).toBe(made + 1);
    const bytes = toy.cache.bytes;
    await askTimes(toy, 3, asks('{ long }'));
    expect([toy.made(), toy.cache.bytes]).toEqual([made + 4, bytes]);
  });
});
