import 'reflect-metadata';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLES } from '../../src/paths';
import { AnswerCache } from '../../src/server/answer-cache';
import { RepeatedRequests } from '../../src/server/repeated-requests';
import { describeEngines } from '../support/engines';
import { onBothEngines } from '../support/test-app';
import { askRaw, headerOf } from './raw-answer';
import { rowsWith, startLiveApp, type LiveApp } from './subscriptions-support';

const examples = readdirSync(EXAMPLES)
  .filter((file) => file.endsWith('.graphql'))
  .map((name) => {
    const variables = join(EXAMPLES, name.replace('.graphql', '.variables.json'));
    const given = existsSync(variables) ? { variables: JSON.parse(readFileSync(variables, 'utf8')) as unknown } : {};
    return { name, body: { query: readFileSync(join(EXAMPLES, name), 'utf8'), ...given } };
  });

const ways = (['POST', 'GET', 'HEAD'] as const).flatMap((method) =>
  ['en', 'zh'].flatMap((language) => [null, 'gzip', 'br'].map((encoding) => ({ method, language, encoding }))),
);

onBothEngines('an answer from the cache', (api) => {
  it.each(examples)(
    'is the same to the byte as one without it, headers and their order included: $name',
    async ({ body }) => {
      for (const { method, language, encoding } of ways) {
        const headers = { 'accept-language': language, ...(encoding === null ? {} : { 'accept-encoding': encoding }) };
        const ask = () => askRaw(api.app.url, { method, body, headers });
        const placeOf = jest.spyOn(AnswerCache.prototype, 'placeOf');
        placeOf.mockReturnValueOnce(null);
        const without = await ask();
        expect(without.status).toBe(200);
        const answers = [await ask(), await ask()];
        const give = jest.spyOn(RepeatedRequests.prototype, 'give');
        answers.push(await ask());
        if (method === 'HEAD') {
          expect(placeOf.mock.results.at(-1)?.value).toMatchObject({ kept: { etag: headerOf(without, 'etag') } });
        } else {
          expect(give.mock.results).toEqual([{ type: 'return', value: true }]);
        }
        give.mockRestore();
        placeOf.mockRestore();
        expect(answers).toEqual([without, without, without]);
        const tag = { ...headers, 'if-none-match': headerOf(without, 'etag') ?? '' };
        const again = await askRaw(api.app.url, { method, body, headers: tag });
        expect(again.status).toBe(method === 'POST' ? 412 : 304);
        if (method === 'GET') expect(again.body).toHaveLength(0);
      }
    },
  );

  it.each([
    ['{ rateLimit { remaining } }', {}],
    ['{ rankingProgress { done } }', {}],
    ['{ __typename }', { 'civigraph-cost': '1' }],
    ['{ __typename }', { authorization: 'Bearer x' }],
    ['{ __typename }', { cookie: 'a=b' }],
  ])(
    'is never given to %s with %j, whose answer is for nobody else',
    async (query, headers: Record<string, string>) => {
      for (let time = 0; time < 3; time += 1) {
        const placeOf = jest.spyOn(AnswerCache.prototype, 'placeOf');
        const give = jest.spyOn(RepeatedRequests.prototype, 'give');
        const answer = await askRaw(api.app.url, { method: 'POST', body: { query }, headers });
        const places = placeOf.mock.results.map(({ value }) => (value as { kept?: unknown } | null)?.kept);
        const given = give.mock.results.map(({ value }) => value as boolean);
        placeOf.mockRestore();
        give.mockRestore();
        expect(given).toEqual([false]);
        expect(answer.status).toBe(200);
        expect([headerOf(answer, 'etag'), headerOf(answer, 'cache-control')]).toEqual([undefined, 'no-store']);
        expect(places.filter((kept) => kept !== undefined)).toEqual([]);
      }
    },
  );
});

describeEngines('a change between two requests', (engine) => {
  let live: LiveApp;
  beforeAll(async () => {
    live = await startLiveApp(engine);
  });
  afterAll(() => live.close());

  const QUERY = '{ technologies { nodes { name { en } } } knowledgeBase { dataVersion } }';
  const ask = async (): Promise<string> => JSON.stringify((await live.client.ask(QUERY)).body.data);

  it('is in the next answer, however often the one before was given, also while it is applied', async () => {
    const names: Record<string, string> = {};
    for (const name of ['Lidar', 'Radar', 'Sonar']) {
      for (let time = 0; time < 3; time += 1) await ask();
      names[name.toLowerCase()] = name;
      let isApplied = false;
      const applying = live.apply(rowsWith(names), name).finally(() => (isApplied = true));
      const answers = new Map<string, Set<string>>();
      while (!isApplied) {
        const text = await ask();
        const label = (JSON.parse(text) as { knowledgeBase: { dataVersion: string } }).knowledgeBase.dataVersion;
        answers.set(label, (answers.get(label) ?? new Set()).add(text));
      }
      await applying;
      for (let time = 0; time < 3; time += 1) expect(await ask()).toContain(name);
      for (const ofVersion of answers.values()) expect(ofVersion.size).toBe(1);
    }
  });
});
