import type { LinkType } from '../entities/vocabulary';

/** One step along links of a type. */
export interface Hop {
  readonly type: LinkType;
  /** `out` from where a link starts to where it leads, `in` the other way. */
  readonly direction: 'out' | 'in';
}
