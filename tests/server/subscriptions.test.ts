import { serverAudits } from 'graphql-http';
import { openDatabase } from '../../src/db/database';
import { TrustedDocuments, sha256 } from '../../src/server/documents/trusted-documents';
import { describeEngines } from '../support/engines';
import {
  applyTo,
  openStream,
  rowsWith,
  startLiveApp,
  subscribe,
  type LiveApp,
  type StreamEvent,
} from './subscriptions-support';

const NUMBERS = 'subscription { revisionAdded { number } }';
const added = (number: number): StreamEvent => ({
  event: 'next',
  id: String(number),
  data: { data: { revisionAdded: { number } } },
});
const COMPLETE: StreamEvent = { event: 'complete', data: null };

describeEngines('revisionAdded', (engine) => {
  let live: LiveApp;
  beforeEach(async () => {
    live = await startLiveApp(engine);
  });
  afterEach(() => live.close());

  it('tells of each revision, with what it changed', async () => {
    const query = `subscription News { revisionAdded { number time author message dataVersion changeCount
      changes { nodes { subjectId action node { __typename name { en } } } } } }`;
    const stream = await subscribe(live.url, query);
    expect(stream.response.status).toBe(200);
    expect(stream.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(stream.response.headers.get('cache-control')).toBe('no-store');
    await live.apply(rowsWith({ lidar: 'Lidar' }), 'Add lidar');
    const { knowledgeBase } = await live.client.expectData<{ knowledgeBase: { dataVersion: string } }>(
      '{ knowledgeBase { dataVersion } }',
    );
    expect(await stream.next()).toEqual({
      event: 'next',
      id: '2',
      data: {
        data: {
          revisionAdded: {
            number: 2,
            time: '2026-01-01T00:00:00.000Z',
            author: 'tester',
            message: 'Add lidar',
            dataVersion: knowledgeBase.dataVersion,
            changeCount: 1,
            changes: {
              nodes: [
                {
                  subjectId: 'technology:lidar',
                  action: 'ADDED',
                  node: { __typename: 'Technology', name: { en: 'Lidar' } },
                },
              ],
            },
          },
        },
      },
    });
    stream.leave();
  });

  it('tells all who listen, of what another process applied too, each time what is there then', async () => {
    const query = 'subscription { revisionAdded { number changes { nodes { node { name { en } } } } } }';
    const streams = await Promise.all([subscribe(live.url, query), subscribe(live.url, query)]);
    const other = await openDatabase(live.databaseUrl);
    await applyTo(other, rowsWith({ lidar: 'Lidar' }), 'Add');
    const first = { number: 2, changes: { nodes: [{ node: { name: { en: 'Lidar' } } }] } };
    for (const stream of streams) expect((await stream.next())?.data).toEqual({ data: { revisionAdded: first } });
    await applyTo(other, rowsWith({ lidar: 'Laser' }), 'Rename');
    const second = { number: 3, changes: { nodes: [{ node: { name: { en: 'Laser' } } }] } };
    for (const stream of streams) expect((await stream.next())?.data).toEqual({ data: { revisionAdded: second } });
    await other.close();
    for (const stream of streams) stream.leave();
  });

  it('asks the database only while somebody listens', async () => {
    const polls = async (): Promise<number> => {
      const before = live.sql.length;
      await new Promise((resolve) => setTimeout(resolve, 200));
      return live.sql.length - before;
    };
    expect(await polls()).toBe(0);
    const stream = await subscribe(live.url, NUMBERS);
    expect(await polls()).toBeGreaterThan(2);
    stream.leave();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await polls()).toBe(0);
    await live.apply(rowsWith({ lidar: 'Lidar' }), 'Nobody hears this');
    const later = await subscribe(live.url, NUMBERS);
    await live.apply(rowsWith({}), 'Remove');
    expect(await later.next()).toEqual(added(3));
    later.leave();
  });
});

describe('streams', () => {
  let live: LiveApp;
  beforeAll(async () => {
    live = await startLiveApp('sqlite', { documents: new TrustedDocuments([NUMBERS], false) });
  });
  afterAll(() => live.close());
  let slug = 0;
  const applyOne = (): Promise<number> => live.apply(rowsWith({ [`t-${(slug += 1)}`]: 'One' }), 'One');

  it.each([
    [
      'GET /graphql',
      (url: string) =>
        openStream(`${url}/graphql?query=${encodeURIComponent(NUMBERS)}`, { headers: { accept: 'text/event-stream' } }),
    ],
    [
      'GET /graphql/stream',
      (url: string) => openStream(`${url}/graphql/stream?query=${encodeURIComponent(NUMBERS)}`, {}),
    ],
    [
      'POST by trusted document',
      (url: string) => subscribe(url, NUMBERS, { query: undefined, documentId: `sha256:${sha256(NUMBERS)}` }),
    ],
    [
      'a client that reads anything',
      (url: string) =>
        subscribe(
          url,
          NUMBERS,
          {},
          { accept: 'application/graphql-response+json, application/json, text/event-stream, multipart/mixed' },
        ),
    ],
    [
      'one of several operations',
      (url: string) => subscribe(url, `query Q { __typename } ${NUMBERS.replace('{', 'S {')}`, { operationName: 'S' }),
    ],
  ])('%s opens one', async (_way, open) => {
    const stream = await open(live.url);
    const number = await applyOne();
    expect(await stream.next()).toEqual(added(number));
    stream.leave();
  });

  it.each([
    ['broken GraphQL', { query: 'subscription {' }, 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
    [
      'an unknown field',
      { query: 'subscription { revisionAded { number } }' },
      'GRAPHQL_VALIDATION_FAILED',
      /revisionAdded/,
    ],
    [
      'a variable of the wrong type',
      {
        query: 'subscription ($n: Int!) { revisionAdded { changes(first: $n) { totalCount } } }',
        variables: { n: 'x' },
      },
      'BAD_USER_INPUT',
      /\$n/,
    ],
    [
      'a document that the guard refuses',
      { query: `subscription { revisionAdded { ${'number '.repeat(200)} } }` },
      'QUERY_TOO_COSTLY',
      /duplicates 199/,
    ],
    ['deep nesting', { query: `subscription ${'{ a '.repeat(300)}${'}'.repeat(300)}` }, 'QUERY_TOO_COSTLY', /brackets/],
    ['a query', { query: '{ __typename }' }, 'BAD_REQUEST', /subscriptions only/],
    [
      'no operation of that name',
      { query: NUMBERS, operationName: 'Other' },
      'OPERATION_RESOLUTION_FAILURE',
      /operationName/,
    ],
    ['nothing', {}, 'BAD_REQUEST', /no `query`/],
    ['an unknown document', { documentId: `sha256:${'0'.repeat(64)}` }, 'PERSISTED_QUERY_NOT_FOUND', /does not know/],
  ])('tell of %s in an event, and end', async (_case, body, code, message) => {
    const stream = await subscribe(live.url, '', { query: undefined, ...body });
    expect(stream.response.status).toBe(200);
    const [event, ...more] = await stream.rest();
    const { errors } = event?.data as { errors: { message: string; extensions: { code: string; http?: unknown } }[] };
    expect([event?.event, errors[0]?.extensions.code, errors[0]?.extensions.http]).toEqual(['next', code, undefined]);
    expect(errors[0]?.message).toMatch(message);
    expect(more).toEqual([COMPLETE]);
  });

  it('answer a query with JSON where the client reads that too', async () => {
    const accept = 'application/graphql-response+json, application/json, text/event-stream';
    const answer = await live.client.ask('{ __typename }', {}, { accept });
    expect([answer.status, answer.body]).toEqual([200, { data: { __typename: 'Query' } }]);
  });

  it.each([
    ['POST that accepts JSON only', '/graphql', { accept: 'application/json' }, 406],
    ['POST that accepts anything', '/graphql', {}, 406],
    ['POST that accepts no stream', '/graphql/stream', { accept: 'application/json' }, 406],
    [
      'a form',
      '/graphql/stream',
      { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/event-stream' },
      415,
    ],
  ])('are refused: %s', async (_case, path, headers, status) => {
    const response = await fetch(live.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: NUMBERS }),
    });
    expect(response.status).toBe(status);
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect(errors[0]?.extensions.code).toBe(status === 406 ? 'NOT_ACCEPTABLE' : 'UNSUPPORTED_MEDIA_TYPE');
  });

  it('are open to pages of listed origins only', async () => {
    const address = `${live.url}/graphql/stream?query=${encodeURIComponent(NUMBERS)}`;
    const page = (origin: string): RequestInit => ({ headers: { origin, accept: 'text/event-stream' } });
    const friend = await openStream(address, page('https://friend.example'));
    expect(friend.response.headers.get('access-control-allow-origin')).toBe('https://friend.example');
    friend.leave();
    const foe = await openStream(address, page('https://foe.example'));
    expect(foe.response.headers.get('access-control-allow-origin')).toBeNull();
    foe.leave();
  });

  describe('GraphQL over HTTP, with subscriptions and trusted documents', () => {
    it.each(serverAudits({ url: () => `${live.url}/graphql` }).map((audit) => [audit.id, audit.name, audit] as const))(
      '%s %s',
      async (_id, _name, audit) => {
        const result = await audit.fn();
        expect('reason' in result ? `${result.status}: ${result.reason}` : result.status).toBe('ok');
      },
    );
  });
});
