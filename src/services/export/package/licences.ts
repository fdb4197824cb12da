import type { NodeRow } from '../../../snapshot';
import { attributionOf } from '../../citation/attribution';

/** A licence as Data Package names it. */
export interface Licence {
  readonly name: string;
  readonly path: string;
}

/** Every licence under which something of these sources may be passed on, ours first. */
export function licencesOf(sources: readonly NodeRow[]): Licence[] {
  return attributionOf(sources)
    .licence.split(' AND ')
    .map((name) => ({ name, path: licenceAddress(name) }));
}

/** The page of an SPDX identifier. */
export function licenceAddress(name: string): string {
  return `https://spdx.org/licenses/${name}.html`;
}
