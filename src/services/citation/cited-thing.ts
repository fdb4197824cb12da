import type { LocaleCode } from '../../entities/vocabulary';

/** Something of the knowledge base that can be cited: a node, a statement, a value, a ranking, the answer to a query. */
export interface CitedThing {
  /** Unique among what is cited together; the citation keys are made from it. */
  readonly id: string;
  /** Its address below that of the server, without the data version. */
  readonly path: string;
  readonly title: Readonly<Record<LocaleCode, string>>;
  /** What a reader of the reference should know. */
  readonly note: Readonly<Record<LocaleCode, string>>;
  /** The places that it rests on; none where the thing holds them itself, as a file does. */
  readonly citationIds: readonly string[];
}
