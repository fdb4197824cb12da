import { isIPv6 } from 'node:net';
import { remembering } from '../remembering';

/**
 * What an address is counted as: of IPv6 its first 64 bits, since one customer has all addresses that share them; IPv4 written as IPv6
 * is IPv4 again. A proxy may add port, brackets or zone.
 */
export function networkOf(address: string): string {
  return known(address);
}

const known = remembering((address = '') => {
  const text = bare(address);
  if (!isIPv6(text)) return text;
  const [head = '', tail] = text.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(8 - before.length - after.length, 0);
  const groups = [...before, ...Array<string>(zeros).fill('0'), ...after].slice(0, 4);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
});

function bare(address: string): string {
  const inner = /^\[(.*)\](?::\d+)?$/.exec(address)?.[1] ?? address.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
  return inner
    .replace(/%.*$/, '')
    .replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '')
    .slice(0, MAX_LENGTH);
}

/** The longest written address has 45 characters; what is longer is none, and must not fill the memory. */
const MAX_LENGTH = 45;
