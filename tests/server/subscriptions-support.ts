import 'reflect-metadata';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { applyKnowledge } from '../../seed/apply';
import type { KnowledgeRows } from '../../seed/rows';
import { createApp, type App, type AppOptions } from '../../src/app';
import { openDatabase, type Database } from '../../src/db/database';
import { aCase, rowsOfFiles, type Files } from '../seed/seed-folder';
import { ApiClient } from '../support/api-client';
import { newDatabaseUrl, type Engine } from '../support/engines';

export interface LiveApp {
  readonly url: string;
  readonly client: ApiClient;
  readonly app: App;
  readonly database: Database;
  readonly databaseUrl: string;
  /** Every SQL statement so far. */
  readonly sql: readonly string[];
  apply(rows: KnowledgeRows, message: string): Promise<number>;
  close(): Promise<void>;
}

/** The application over a small database with one revision; asks for new ones every 20 ms. */
export async function startLiveApp(engine: Engine, options: Partial<AppOptions> = {}): Promise<LiveApp> {
  const databaseUrl = await newDatabaseUrl(engine);
  const sql: string[] = [];
  const database = await openDatabase(databaseUrl, [], { onQuery: (statement) => void sql.push(statement) });
  await applyTo(database, rowsWith({}), 'First');
  const app = await createApp({
    database,
    logger: pino({ level: 'silent' }),
    introspection: true,
    corsOrigins: ['https://friend.example'],
    pollMilliseconds: 20,
    ...options,
  });
  app.server.listen(0, '127.0.0.1');
  await once(app.server, 'listening');
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  return {
    url,
    client: new ApiClient(url),
    app,
    database,
    databaseUrl,
    sql,
    apply: (rows, message) => applyTo(database, rows, message),
    async close() {
      app.server.closeAllConnections();
      await app.close();
      await database.close();
    },
  };
}

export async function applyTo(database: Database, rows: KnowledgeRows, message: string): Promise<number> {
  const now = new Date('2026-01-01T00:00:00Z');
  return (await applyKnowledge(database, rows, { message, author: 'tester', now })).revision;
}

/** One case, and these technologies: slug -> English name. */
export function rowsWith(technologies: Readonly<Record<string, string>>): KnowledgeRows {
  const lines = Object.entries(technologies).map(
    ([slug, name]) => `  - { technology: ${slug}, name: { en: ${name}, zh: ${name} } }`,
  );
  const files: Files = lines.length === 0 ? {} : { 'technologies.yaml': ['technologies:', ...lines, ''].join('\n') };
  return rowsOfFiles({ 'x.yaml': aCase(), ...files });
}

export interface StreamEvent {
  readonly event: string;
  /** Where the event has one. */
  readonly id?: string;
  readonly data: unknown;
}

/** A stream that is being read. */
export interface OpenStream {
  readonly response: Response;
  /** The next event; comments are counted and left out. */
  next(): Promise<StreamEvent | null>;
  /** All events up to the end. */
  rest(): Promise<StreamEvent[]>;
  comments(): number;
  leave(): void;
}

export async function openStream(url: string, init: RequestInit): Promise<OpenStream> {
  const leaving = new AbortController();
  const response = await fetch(url, { ...init, signal: leaving.signal });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  let comments = 0;
  const next = async (): Promise<StreamEvent | null> => {
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end >= 0) {
        const block = text.slice(0, end);
        text = text.slice(end + 2);
        if (block.startsWith(':')) comments += 1;
        else return parseEvent(block);
      } else {
        const { value, done } = await reader.read();
        if (done) return null;
        text += value;
      }
    }
  };
  return {
    response,
    next,
    async rest() {
      const events: StreamEvent[] = [];
      for (let event = await next(); event !== null; event = await next()) events.push(event);
      return events;
    },
    comments: () => comments,
    leave: () => leaving.abort(),
  };
}

/** Subscribes by POST. */
export function subscribe(url: string, query: string, body: object = {}, headers: object = {}): Promise<OpenStream> {
  return openStream(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify({ query, ...body }),
  });
}

function parseEvent(block: string): StreamEvent {
  const fields = new Map(
    block.split('\n').map((line) => [line.split(':')[0]!, line.slice(line.indexOf(':') + 1).trim()]),
  );
  const data = fields.get('data') ?? '';
  const id = fields.get('id');
  return {
    event: fields.get('event') ?? 'message',
    ...(id === undefined ? {} : { id }),
    data: data === '' ? null : (JSON.parse(data) as unknown),
  };
}
