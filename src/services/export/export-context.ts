import type { LinkType, LocaleCode, NodeKind } from '../../entities/vocabulary';
import type { Filter } from '../../lists';
import type { Snapshot } from '../../snapshot';

/** Which part of the knowledge base to export; all of it where nothing is given. */
export interface Selection {
  /** By the rows themselves, as in GraphQL. */
  readonly filter?: Filter | null;
  /** By the case (of a statement, a link, a graph) or by the city (of a value) that the rows belong to. */
  readonly through?: Filter | null;
  /** Nodes of these kinds, and links with both ends among them. */
  readonly kinds?: readonly NodeKind[] | null;
  readonly types?: readonly LinkType[] | null;
  /** Also what only the editors infer. */
  readonly editorial?: boolean;
  /** Texts of one language only. */
  readonly locale?: LocaleCode | null;
}

/** What every export is made from, and what it says of itself. */
export interface ExportContext {
  readonly data: Snapshot;
  /** Of the server, without a slash at the end. */
  readonly address: string;
  readonly selection: Selection;
}

/** Of a whole file; each row has a licence and a credit of its own. */
export const LICENCE_NOTE =
  'Wording, structure and translations: MIT. Each row names its effective licence and the credit to give.';

/** Whether a language is wanted. */
export function wants({ locale }: Selection, language: LocaleCode): boolean {
  return locale == null || locale === language;
}
