import type { DataVersion } from '../../snapshot';
import { prefixOf } from '../../inputs/global-id';

/** The address of anything with an id, below that of the server: `case:rio` is at `/case/rio`. */
export function pathOf(id: string): string {
  const prefix = prefixOf(id);
  return `/${prefix}/${encodeURIComponent(id.slice(prefix.length + 1)).replaceAll('%3A', ':')}`;
}

/** An address that tells which state of the data is meant. */
export function permalink(address: string, path: string, { label }: Pick<DataVersion, 'label'>): string {
  return `${address}${path}${path.includes('?') ? '&' : '?'}v=${label}`;
}
