import type { DataVersion } from '../data-version';
import type { Scope } from '../scope';

/** What searching needs: the database, and which state of its content is asked, by which its words are kept. */
export interface SearchScope extends Scope {
  readonly dataVersion: DataVersion;
}
