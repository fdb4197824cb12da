import { CONCEPT_NODE_KINDS } from '../entities/vocabulary';

/** What sort of concept a node is: as its row says, or by its kind where the kind is one that the API lists among the concepts. */
export function conceptKindOf({ kind, conceptKind }: Readonly<Record<string, unknown>>): unknown {
  return KINDS.get(kind) ?? conceptKind;
}

const KINDS = new Map<unknown, string>(Object.entries(CONCEPT_NODE_KINDS));
