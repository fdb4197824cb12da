import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { createApp, type App } from '../../src/app';
import { openDatabase, type Database } from '../../src/db/database';
import { sha256, TrustedDocuments } from '../../src/server/documents/trusted-documents';
import { ApiClient } from '../support/api-client';
import { newSeededDatabaseUrl } from '../support/seeded-database';
import { subscribe } from './subscriptions-support';

interface Block {
  readonly kind: string;
  readonly text: string;
}

/** The fenced blocks of a page of docs/; the words after the language say what a block is. */
function blocksOf(page: string): Block[] {
  const text = readFileSync(join(__dirname, '../../docs', page), 'utf8');
  return [...text.matchAll(/^```(.+)\n([^]*?)\n```$/gm)].map(([, kind, body]) => ({ kind: kind!, text: body! }));
}

let app: App;
let database: Database;
let url: string;
const trusted = blocksOf('trusted-documents.md');
const [document] = trusted;

beforeAll(async () => {
  database = await openDatabase(await newSeededDatabaseUrl('sqlite'));
  const documents = new TrustedDocuments([document!.text], false);
  const logger = pino({ level: 'silent' });
  app = await createApp({ database, logger, introspection: true, corsOrigins: [], documents, federation: true });
  app.server.listen(0, '127.0.0.1');
  await once(app.server, 'listening');
  url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  app.server.closeAllConnections();
  await app.close();
  await database.close();
});

it('docs/trusted-documents.md names its document rightly, and the answer is that of the page', async () => {
  const request = trusted.find(({ kind }) => kind === 'json request')!.text;
  expect((JSON.parse(request) as { documentId: string }).documentId).toBe(`sha256:${sha256(document!.text)}`);
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: request,
  });
  expect(await response.json()).toEqual(JSON.parse(trusted.find(({ kind }) => kind === 'json answer')!.text));
});

describe.each(['subscriptions.md', 'federation.md'])('docs/%s', (page) => {
  const blocks = blocksOf(page);
  const queries = blocks.flatMap((block, index) => (block.kind === 'graphql' ? [[block.text, index] as const] : []));

  it.each(queries)('asks a query that is answered: %s', async (query, index) => {
    const [variables, answer] = ['json variables', 'json answer'].map((kind) => {
      const end = blocks.findIndex((block, at) => at > index && block.kind === 'graphql');
      return blocks.slice(index, end < 0 ? undefined : end).find((block) => block.kind === kind)?.text;
    });
    const data = await new ApiClient(url).expectData(query, JSON.parse(variables ?? '{}') as Record<string, unknown>);
    if (answer !== undefined) expect({ data }).toEqual(JSON.parse(answer));
  });
});

it('docs/subscriptions.md has a subscription that is accepted', async () => {
  const text = blocksOf('subscriptions.md').find(({ kind }) => kind === 'graphql subscription')!.text;
  const stream = await subscribe(url, text);
  expect(stream.response.status).toBe(200);
  await app.close();
  expect(await stream.rest()).toEqual([{ event: 'complete', data: null }]);
});
