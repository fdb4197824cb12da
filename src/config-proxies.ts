import { closest } from 'fastest-levenshtein';
import proxyAddr from 'proxy-addr';
import { flag, Invalid, list, wholeNumber } from './config-value';

/** How many proxies are believed, or those of which networks. `true` stands for one, `false` for none. */
export function proxies(text: string): number | readonly string[] | Invalid {
  if (/^-?[\d.]+$/.test(text) && !/\d+\.\d+\./.test(text)) return wholeNumber(0, MOST_PROXIES, 1)(text);
  if (/^[a-z]+$/i.test(text) && !NAMED.includes(text)) return ofWord(text);
  return list(network)(text);
}

const MOST_PROXIES = 10;
/** Of the library: 127.0.0.0/8 and ::1; 169.254.0.0/16 and fe80::/10; 10/8, 172.16/12, 192.168/16 and fc00::/7. */
const NAMED: readonly string[] = ['loopback', 'linklocal', 'uniquelocal'];

function ofWord(text: string): number | Invalid {
  const told = flag(text);
  if (typeof told === 'boolean') return told ? 1 : 0;
  const near = closest(text.toLowerCase(), [...NAMED, told.nearest ?? 'false']);
  return new Invalid(near);
}

function network(text: string): string | Invalid {
  if (NAMED.includes(text) || isNetwork(text)) return text;
  const [address = '', size = ''] = text.split('/');
  if (!isNetwork(address)) return new Invalid();
  return new Invalid(Number(size) > 0 ? `${address}/${address.includes(':') ? 128 : 32}` : address);
}

function isNetwork(text: string): boolean {
  try {
    proxyAddr.compile(text);
    return true;
  } catch {
    return false;
  }
}
