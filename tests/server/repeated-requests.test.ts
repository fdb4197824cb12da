import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { AnswerCache } from '../../src/server/answer-cache';
import { Proxies } from '../../src/server/proxy-trust';
import { createBudgets } from '../../src/server/rate-limit/budgets';
import { RepeatedRequests } from '../../src/server/repeated-requests';
import { askRaw, headerOf, type RawQuestion } from './raw-answer';
import { startToy, type Toy } from './support';

const open: Toy[] = [];
afterEach(async () => {
  jest.restoreAllMocks();
  for (const toy of open.splice(0)) await toy.close();
});

/** A server that has answered the question so often that the next one is given as it is. */
async function startRepeating(question: RawQuestion, rateLimit = 0): Promise<Toy> {
  const budgetOf = createBudgets({ rateLimit, proxies: new Proxies(1) });
  const answerCache = new AnswerCache({ budgetOf });
  const createContext = (request: Parameters<typeof budgetOf>[0]) => ({ locale: 'en', budget: budgetOf(request) });
  const toy = await startToy({ budgetOf, answerCache, createContext });
  open.push(toy);
  for (let time = 0; time < 3; time += 1) await askRaw(toy.url, question);
  return toy;
}

const POST: RawQuestion = { method: 'POST', body: { query: '{ greeting }' } };
const GET: RawQuestion = { ...POST, method: 'GET' };

function given(): () => readonly boolean[] {
  const give = jest.spyOn(RepeatedRequests.prototype, 'give');
  return () => give.mock.results.map(({ value }) => value as boolean);
}

describe('the very same request', () => {
  it.each([POST, GET])('is answered from what was written last time: $method', async (question) => {
    const { url } = await startRepeating(question);
    const results = given();
    expect((await askRaw(url, question)).body.toString()).toBe('{"data":{"greeting":"Hello, world!"}}\n');
    expect(results()).toEqual([true]);
  });

  it('may come from another program, on another way', async () => {
    const { url } = await startRepeating(POST);
    const results = given();
    const headers = { 'user-agent': 'a', 'x-forwarded-for': '192.0.2.1', traceparent: '00-1-2-01' };
    expect((await askRaw(url, { ...POST, headers })).status).toBe(200);
    expect(results()).toEqual([true]);
  });

  it('with a tag is answered with 304 again', async () => {
    const { url } = await startRepeating(GET);
    const tag = headerOf(await askRaw(url, GET), 'etag') ?? '';
    const question = { ...GET, headers: { 'if-none-match': tag } };
    const first = await askRaw(url, question);
    const results = given();
    expect(await askRaw(url, question)).toEqual(first);
    expect([first.status, results()]).toEqual([304, [true]]);
  });

  it('is answered anew once the data have changed', async () => {
    const toy = await startRepeating(POST);
    toy.setDataVersion('2');
    const results = given();
    expect((await askRaw(toy.url, POST)).status).toBe(200);
    expect(results()).toEqual([false]);
  });
});

describe('what a header forbids stays forbidden', () => {
  it.each<[number, RawQuestion, Record<string, string>]>([
    [415, POST, { 'content-type': 'text/plain' }],
    [415, POST, { 'content-type': 'application/json; charset=latin1' }],
    [415, POST, { 'content-encoding': 'gzip' }],
    [406, POST, { accept: 'image/png' }],
    [415, GET, { 'content-type': 'text/plain' }],
    [406, GET, { accept: 'application/json;q=0' }],
  ])('%i for %j with %j', async (status, question, headers) => {
    const { url } = await startRepeating(question);
    expect((await askRaw(url, { ...question, headers })).status).toBe(status);
  });

  it('a GET that a form on a foreign page could send', async () => {
    const { url } = await startRepeating(GET);
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.end(
      `GET /graphql?query=%7B+greeting+%7D HTTP/1.1\r\nHost: ${new URL(url).host}\r\nConnection: close\r\n\r\n`,
    );
    expect(await text(socket)).toMatch(/^HTTP\/1.1 400 /);
  });
});

it('costs its client what it would cost anew, and is refused to who has spent it', async () => {
  const { url } = await startRepeating(POST, 10);
  const answers = [];
  for (let time = 0; time < 12; time += 1) answers.push(await askRaw(url, POST));
  const statuses = answers.map(({ status }) => status);
  expect(statuses.lastIndexOf(200)).toBe(statuses.indexOf(429) - 1);
  const left = answers.filter(({ status }) => status === 200).map((answer) => headerOf(answer, 'ratelimit'));
  expect(new Set(left).size).toBe(left.length);
});
