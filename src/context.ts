import type { Logger } from 'pino';
import type { LocaleCode } from './entities/vocabulary';
import type { DataVersion } from './services/data-version';
import type { Scope } from './services/scope';

/** What one request sees. */
export interface RequestContext extends Scope {
  /** The language of texts whose field does not ask for one. */
  readonly locale: LocaleCode;
  /** The state of the data when the request came. */
  readonly dataVersion: DataVersion;
  readonly logger: Logger;
}
