import type { IncomingMessage } from 'node:http';
import { Proxies } from '../../src/server/proxy-trust';
import { requestAddress } from '../../src/server/export/request-address';

const FORWARDED = { 'x-forwarded-proto': 'http, https', 'x-forwarded-host': 'said.example, kb.example.org' };

function asked(headers: Record<string, string>): IncomingMessage {
  return { headers, socket: { localPort: 4000, remoteAddress: '10.0.0.1' } } as unknown as IncomingMessage;
}

describe('the address under which a client reached the server', () => {
  it.each([
    [{ host: 'localhost:4000' }, false, 'http://localhost:4000'],
    [{ host: '[::1]:4000' }, false, 'http://[::1]:4000'],
    [{ host: 'kb.example.org', ...FORWARDED }, false, 'http://kb.example.org'],
    [{ host: 'inner:4000', ...FORWARDED }, true, 'https://kb.example.org'],
    [{ host: 'inner:4000' }, true, 'http://inner:4000'],
    [{ host: 'evil"><script>' }, false, 'http://localhost:4000'],
    [{ host: 'a.example/path' }, false, 'http://localhost:4000'],
    [{ host: 'user@a.example' }, false, 'http://localhost:4000'],
    [{ host: 'a}, note = {x' }, false, 'http://localhost:4000'],
    [{}, false, 'http://localhost:4000'],
  ])('of %j, with a trusted proxy: %s, is %s', (headers, isTrusted, address) => {
    expect(requestAddress(asked(headers), new Proxies(isTrusted ? 1 : 0))).toBe(address);
  });
});
