import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { ErrorCode } from '../error-codes';
import { HttpError } from './http-error';

/**
 * Answers what Node's parser refuses before there is a request, in the shape of every other error, and closes the connection:
 * after a message that cannot be read, nobody knows where the next one starts.
 */
export function answerClientErrors(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    socket.end(printed(ANSWERS[error.code ?? ''] ?? BAD_REQUEST));
  });
  // Without a listener Node hangs up. A client that is gone already is no reason to stop the process.
  server.on('connect', (_request, socket) => {
    socket.on('error', () => socket.destroy()).end(printed(NO_TUNNEL));
  });
}

function printed([status, reason, code, message]: ClientAnswer): string {
  const { body } = new HttpError({ status, code, message });
  return (
    `HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\nContent-Type: application/json; charset=utf-8\r\n` +
    `Cache-Control: no-store\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
  );
}

type ClientAnswer = readonly [status: number, reason: string, code: ErrorCode, message: string];

const BAD_REQUEST: ClientAnswer = [400, 'Bad Request', 'BAD_REQUEST', 'The request is not HTTP.'];

const NO_TUNNEL: ClientAnswer = [405, 'Method Not Allowed', 'METHOD_NOT_ALLOWED', 'This server is no proxy.'];

const ANSWERS: Readonly<Record<string, ClientAnswer>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout', 'TIMEOUT', 'The request did not arrive in time.'],
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large', 'PAYLOAD_TOO_LARGE', 'The headers are too large.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'Payload Too Large', 'PAYLOAD_TOO_LARGE', 'The chunk extensions are too large.'],
};
