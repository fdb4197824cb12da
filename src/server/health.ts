import type { Logger } from 'pino';
import { databaseTrouble } from '../db/unavailable';
import { within } from './deadline';
import type { Exchange } from './exchange';
import { JSON_TYPE, send } from './send';

/** The process runs and its event loop turns. */
export async function sendLive(exchange: Exchange): Promise<void> {
  await send(exchange, answer(200, { status: 'live' }));
}

/** Queries can be answered: 200, else 503 so that a balancer waits. */
export async function sendReady(exchange: Exchange, isReady: () => Promise<boolean>, logger: Logger): Promise<void> {
  let reason = 'the database is empty';
  try {
    if (await within(CHECK_MILLISECONDS, isReady)) return await send(exchange, answer(200, { status: 'ready' }));
  } catch (error) {
    reason = databaseTrouble(error) === null ? 'the readiness check failed' : 'the database cannot be reached';
    logger.warn({ err: error }, reason);
  }
  const { headers, ...rest } = answer(503, { status: 'not ready', reason });
  await send(exchange, { ...rest, headers: { ...headers, 'retry-after': '5' } });
}

/** A balancer asks every few seconds, and wants no answer that hangs. */
const CHECK_MILLISECONDS = 5_000;

function answer(
  status: number,
  body: Record<string, string>,
): { status: number; headers: Record<string, string>; body: string } {
  return { status, headers: { 'content-type': JSON_TYPE, 'cache-control': 'no-store' }, body: JSON.stringify(body) };
}
