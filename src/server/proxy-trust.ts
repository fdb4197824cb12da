import type { IncomingMessage } from 'node:http';
import proxyAddr from 'proxy-addr';
import { remembering } from './remembering';

/** How many proxies stand in front of this server, one behind the other; or from which networks they ask. Nobody is trusted with 0. */
export type ProxyTrust = number | readonly string[];

/** What a request says of itself through the proxies in front of this server, as far as these are trusted. */
export class Proxies {
  private readonly isProxy: (address: string, hop: number) => boolean;
  private readonly isNone: boolean;

  constructor(trust: ProxyTrust) {
    this.isNone = typeof trust === 'number' ? trust === 0 : trust.length === 0;
    this.isProxy = typeof trust === 'number' ? (_address, hop) => hop < trust : inNetworks(trust);
  }

  /** Where the request comes from: the last address of `X-Forwarded-For` that no trusted proxy has. */
  clientAddress(request: IncomingMessage): string {
    const own = request.socket.remoteAddress;
    if (this.isNone || own === undefined) return own ?? 'unknown';
    return proxyAddr(request, this.isProxy) || own;
  }

  /**
   * What the outermost trusted proxy has written into a list such as `X-Forwarded-Host`; undefined where nobody is trusted. Each proxy adds an entry
   * at the end or writes the list anew: what stands before its entry is what the client says.
   */
  forwarded(request: IncomingMessage, name: 'x-forwarded-host' | 'x-forwarded-proto'): string | undefined {
    const value = request.headers[name];
    if (this.isNone || typeof value !== 'string' || request.socket.remoteAddress === undefined) return undefined;
    const hops = proxyAddr.all(request, this.isProxy).length - 1;
    const entries = value.split(',');
    const trusted = this.isProxy(request.socket.remoteAddress, 0) ? Math.max(hops, 1) : 0;
    return trusted === 0 ? undefined : entries.at(-Math.min(trusted, entries.length))?.trim();
  }
}

/** @throws TypeError for what is no network */
export function inNetworks(networks: readonly string[]): (address: string) => boolean {
  const contains = proxyAddr.compile([...networks]);
  const known = remembering((address = '') => contains(address, 0));
  return (address) => known(address);
}
