import type { Logger } from 'pino';
import type { Exchange } from './exchange';
import { JSON_TYPE, send } from './send';

/** The process runs and its event loop turns. */
export async function sendLive(exchange: Exchange): Promise<void> {
  await send(exchange, answer(200, { status: 'live' }));
}

/** Queries can be answered: 200, else 503 so that a balancer waits. */
export async function sendReady(exchange: Exchange, isReady: () => Promise<boolean>, logger: Logger): Promise<void> {
  let ready = false;
  try {
    ready = await isReady();
  } catch (error) {
    logger.warn({ err: error }, 'the readiness check failed');
  }
  await send(exchange, ready ? answer(200, { status: 'ready' }) : answer(503, { status: 'not ready' }));
}

function answer(
  status: number,
  body: Record<string, string>,
): { status: number; headers: Record<string, string>; body: string } {
  return { status, headers: { 'content-type': JSON_TYPE, 'cache-control': 'no-store' }, body: JSON.stringify(body) };
}
