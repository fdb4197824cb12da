import type { IncomingMessage } from 'node:http';
import { type ProxyTrust, Proxies } from '../../src/server/proxy-trust';

const asked = (remoteAddress: string | undefined, headers: Record<string, string>): IncomingMessage =>
  ({ headers, socket: { remoteAddress, localPort: 4000 } }) as unknown as IncomingMessage;

const CHAIN = '198.51.100.7, 203.0.113.9, 10.0.0.2';

describe('the address of a client', () => {
  it.each<[ProxyTrust, string | undefined, string | undefined, string]>([
    [0, '10.0.0.1', CHAIN, '10.0.0.1'],
    [1, '10.0.0.1', CHAIN, '10.0.0.2'],
    [2, '10.0.0.1', CHAIN, '203.0.113.9'],
    [3, '10.0.0.1', CHAIN, '198.51.100.7'],
    [9, '10.0.0.1', CHAIN, '198.51.100.7'],
    [1, '10.0.0.1', undefined, '10.0.0.1'],
    [1, '10.0.0.1', '', '10.0.0.1'],
    [[], '10.0.0.1', CHAIN, '10.0.0.1'],
    [['10.0.0.0/8'], '10.0.0.1', CHAIN, '203.0.113.9'],
    [['10.0.0.1'], '10.0.0.1', CHAIN, '10.0.0.2'],
    [['uniquelocal'], '::ffff:10.0.0.1', CHAIN, '203.0.113.9'],
    [['10.0.0.0/8'], '192.0.2.1', CHAIN, '192.0.2.1'],
    [['fd00::/8', 'loopback'], 'fd00::1', '2001:db8::1, ::1', '2001:db8::1'],
    [['10.0.0.0/8'], '10.0.0.1', 'what a client says, 10.0.0.2', 'what a client says'],
    [1, undefined, CHAIN, 'unknown'],
    [['loopback'], undefined, CHAIN, 'unknown'],
  ])('with %j before it, asked by %s for %s, is %s', (trust, socket, forwarded, address) => {
    const headers: Record<string, string> = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
    expect(new Proxies(trust).clientAddress(asked(socket, headers))).toBe(address);
  });
});

describe('the host that a proxy tells', () => {
  it.each<[ProxyTrust, string, string, string | undefined]>([
    [0, '10.0.0.1', 'said.example, kb.example', undefined],
    [1, '10.0.0.1', 'kb.example', 'kb.example'],
    [1, '10.0.0.1', 'said.example, kb.example', 'kb.example'],
    [2, '10.0.0.1', 'said.example, kb.example, inner', 'kb.example'],
    [3, '10.0.0.1', 'kb.example', 'kb.example'],
    [['10.0.0.0/8'], '10.0.0.1', 'said.example, kb.example, inner', 'kb.example'],
    [['10.0.0.0/8'], '192.0.2.1', 'said.example', undefined],
  ])('with %j before it, asked by %s for %s, is %s', (trust, socket, host, told) => {
    const headers = { 'x-forwarded-for': CHAIN, 'x-forwarded-host': host };
    expect(new Proxies(trust).forwarded(asked(socket, headers), 'x-forwarded-host')).toBe(told);
  });

  it('needs no list of addresses', () => {
    const request = asked('10.0.0.1', { 'x-forwarded-proto': 'https' });
    expect(new Proxies(['10.0.0.0/8']).forwarded(request, 'x-forwarded-proto')).toBe('https');
  });
});
