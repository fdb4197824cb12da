import { isIP } from 'node:net';
import { closest } from 'fastest-levenshtein';

/** Turns the text of a variable into its value, or says that it cannot. */
export type Parse<T> = (text: string) => T | Invalid;

/** A text that is no valid value; `nearest` is the valid one that was probably meant. */
export class Invalid {
  constructor(readonly nearest?: string) {}
}

/** `NAME: "value" is not WHAT IS VALID; nearest valid value: X` on one line. */
export function describeInvalid(name: string, text: string, valid: string, { nearest }: Invalid): string {
  const hint = nearest === undefined ? '' : `; nearest valid value: ${mask(nearest)}`;
  return `${name}: ${JSON.stringify(mask(text))} is not ${valid}${hint}`;
}

/** Hides what may be a password. Works on broken URLs too, where no parser could find it: better too much than too little. */
export function mask(text: string): string {
  return text
    .split(/,(?=\s*postgres(?:ql)?:)/)
    .map((part) =>
      part
        .replace(/^([^:/@]*:?\/*).*@/s, '$1***@')
        .replace(/(:\/\/[^:/@,]+:)(?!\d+(?:[/?#,]|$)).*/s, '$1***')
        .replace(/((?:password|passwd|pwd)\s*=\s*)[^&\s]+/gi, '$1***'),
    )
    .join(',');
}

export function wholeNumber(least: number, greatest: number, standard: number): Parse<number> {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= greatest) return value;
    const near = Number.isNaN(value) ? standard : Math.min(Math.max(Math.round(value), least), greatest);
    return new Invalid(String(near));
  };
}

export function personName(text: string): string | Invalid {
  const plain = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  if (plain === text && [...text].length <= 100) return text;
  return new Invalid([...plain].slice(0, 100).join(''));
}

export function flag(text: string): boolean | Invalid {
  const word = text.toLowerCase();
  if (text === 'true' || text === 'false') return text === 'true';
  if (['1', 'yes', 'y', 'on', 'enabled'].includes(word)) return new Invalid('true');
  if (['0', 'no', 'n', 'off', 'disabled', 'none'].includes(word)) return new Invalid('false');
  return new Invalid(closest(word, ['true', 'false']));
}

/** One of a few words. Unlike nearest() this always suggests one: with so few, even a far one helps. */
export function oneOf<const T extends string>(words: readonly T[]): Parse<T> {
  return (text) => words.find((word) => word === text) ?? new Invalid(closest(text.toLowerCase(), [...words]));
}

/** A comma-separated list; one wrong item makes the whole list invalid. Empty items are left out. */
export function list(parseItem: Parse<string>): Parse<readonly string[]> {
  return (text) => {
    const texts = text.split(',').map((item) => item.trim());
    const items = texts.filter((item) => item !== '').map((item) => parseItem(item));
    if (items.every((item) => typeof item === 'string')) return Object.freeze(items);
    const near = items.map((item) => (item instanceof Invalid ? item.nearest : item));
    return new Invalid(near.every((item) => item !== undefined) ? near.join(',') : undefined);
  };
}

export function host(text: string): string | Invalid {
  if (isIP(text) > 0 || isHostName(text)) return text;
  const near = parseUrl(text.includes('://') ? text : `http://${text}`)?.hostname.replace(/^\[|\]$/g, '');
  return new Invalid(near || undefined);
}

export function origin(text: string): string | Invalid {
  if (text === '*') return text;
  const url = parseUrl(text.includes('://') ? text : `https://${text}`);
  if (!url || !/^https?:$/.test(url.protocol)) return new Invalid();
  // Browsers send the origin in lower case and without a standard port; an entry in another form would never match.
  return url.origin === text ? text : new Invalid(url.origin);
}

export function databaseUrl(text: string): string | Invalid {
  if (/^sqlite:(?!\/\/)./.test(text)) return text;
  if (text.startsWith('postgres')) return postgresUrl(text);
  const path = /^(?:sqlite3?|file):(?:\/\/)?(.+)$/i.exec(text)?.[1];
  if (path !== undefined) return new Invalid(`sqlite:${path}`);
  if (/^:?memory:?$/i.test(text)) return new Invalid('sqlite::memory:');
  if (/\.(sqlite3?|db)$/.test(text) && !text.includes('://')) return new Invalid(`sqlite:${text}`);
  return text.includes('://') ? nearestPostgresUrl(text) : new Invalid('sqlite:data/civigraph.sqlite');
}

export function postgresUrl(text: string): string | Invalid {
  const url = /^postgres(ql)?:\/\//.test(text) ? parseUrl(text) : null;
  return url && url.hostname !== '' && url.pathname.length > 1 ? text : nearestPostgresUrl(text);
}

function nearestPostgresUrl(text: string): Invalid {
  const url = parseUrl(text.replace(/^(?:[a-z+]*:\/\/|postgres\w*:\/?)?/i, 'postgres://'));
  if (!url) return new Invalid();
  url.hostname ||= 'localhost';
  if (url.pathname.length <= 1) url.pathname = '/civigraph';
  return new Invalid(url.href);
}

function isHostName(text: string): boolean {
  const labels = text.split('.');
  // A last label of digits only is a mistyped IPv4 address.
  if (text.length > 253 || /^\d+$/.test(labels.at(-1) ?? '')) return false;
  return labels.every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(label));
}

function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
