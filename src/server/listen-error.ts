/** The server cannot listen where it is told to; the message is for the person who started it. */
export class ListenError extends Error {}

/** The sentence for what the system answers when the server begins to listen; null for any other error. */
export function listenError(
  { port, host }: { readonly port: number; readonly host: string },
  error: unknown,
): ListenError | null {
  const code = String((error as { code?: unknown } | null)?.code);
  const reason = REASONS[code];
  return reason === undefined ? null : new ListenError(reason(port, JSON.stringify(host)));
}

const NO_SUCH_ADDRESS = (_port: number, host: string): string =>
  `HOST is ${host}: this computer has no such address. Correct it, or leave it out to listen on 127.0.0.1.`;

const REASONS: Readonly<Record<string, (port: number, host: string) => string>> = {
  EADDRINUSE: (port, host) =>
    `PORT is ${port}: another program listens there already (HOST ${host}). End it, or set PORT to another number, or to 0 for any free one.`,
  EACCES: (port) => `PORT is ${port}: you may not listen there. Set PORT to a number from 1024 on.`,
  EADDRNOTAVAIL: NO_SUCH_ADDRESS,
  ENOTFOUND: NO_SUCH_ADDRESS,
  EAI_AGAIN: NO_SUCH_ADDRESS,
  EINVAL: NO_SUCH_ADDRESS,
};
