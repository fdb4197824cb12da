import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { Agent, request as httpRequest } from 'node:http';
import { pino } from 'pino';
import { type App, type AppOptions, createApp } from '../../src/app';
import { type Database, openDatabase } from '../../src/db/database';
import { newSeededDatabaseUrl } from '../support/seeded-database';
import type { Vector } from './hostile-vector';

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** The whole application over the content of seed/data, and clients that do not behave. */
export class Target {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });

  private constructor(
    private readonly app: App,
    private readonly database: Database,
    readonly log: readonly string[],
    readonly port: number,
  ) {}

  static async start(options: Partial<AppOptions> = {}): Promise<Target> {
    const log: string[] = [];
    const database = await openDatabase(await newSeededDatabaseUrl('sqlite'));
    const logger = pino({ level: 'warn' }, { write: (line: string) => void log.push(line) });
    const app = await createApp({ database, logger, introspection: true, corsOrigins: [], ...options });
    app.server.listen(0, '127.0.0.1');
    await once(app.server, 'listening');
    return new Target(app, database, log, (app.server.address() as AddressInfo).port);
  }

  async close(): Promise<void> {
    this.agent.destroy();
    this.app.server.closeAllConnections();
    await this.app.close();
    await this.database.close();
  }

  /** Everything that the server answers to these bytes, until it closes or is silent for a while. */
  raw(bytes: string | Buffer, silence = 300): Promise<string> {
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      const socket = connect(this.port, '127.0.0.1', () => socket.write(bytes));
      socket.setTimeout(silence, () => socket.destroy());
      socket.on('data', (chunk: Buffer) => chunks.push(chunk));
      socket.on('error', reject).on('close', () => resolve(Buffer.concat(chunks).toString()));
    });
  }

  /** Sends a request over a connection that serves all of them. How long answers take is no matter of a test. */
  attack({ method = 'POST', path = '/graphql', headers = {}, body }: Vector): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const type = body === undefined ? {} : { 'content-type': 'application/json' };
      const options = { host: '127.0.0.1', port: this.port, path, method, agent: this.agent };
      const request = httpRequest({ ...options, headers: { ...type, ...headers } }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
      });
      request.on('error', reject).end(body);
    });
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
